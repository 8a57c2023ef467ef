/** What the page's address names after its `#`; nothing where that is no text. */
export function fragment(): string {
  const named = location.hash.slice(1);
  try {
    return decodeURIComponent(named);
  } catch {
    return '';
  }
}
