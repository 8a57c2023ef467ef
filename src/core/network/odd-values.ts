/** What anybody may hand in for a table of options: an object that is no list. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message quotes it, whatever it is. */
export function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    // Nothing that can be written, as one that holds itself.
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}
