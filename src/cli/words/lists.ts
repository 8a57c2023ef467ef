/** What may have been meant, one a line, under a heading. */
export function lines(texts: readonly string[], heading: string): string {
  if (texts.length === 0) return '';
  return `${heading && `. ${heading}`}:${texts.map((text) => `\n  ${text}`).join('')}`;
}
