/** A name or figure that keeps the order of its own letters among words written the other way (Unicode, first-strong isolate). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
