/** Hands a file to the browser to be saved. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A title as the name of a file: what systems forbid in names is left out, and no hyphen stands before a figure as a minus. */
export function fileName(title: string, extension: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[\p{Cc}\u200c<>:"/\\|?*]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim()
    .replace(/\s+(?=[-−]?\p{Nd})/gu, '_')
    .replace(/\s+/g, '-')
    .replace(/^\.+/, '')
    .slice(0, 80);
  return `${name || 'masarat'}.${extension}`;
}
