/** As long as a file may be silent before its line is held to be dead. */
const PATIENCE_MS = 20_000;

/**
 * Acts once a part of the page has been on its way for so long; gives back what calls it off. Browsers give up no module by
 * themselves, and tell nothing of what has come of it: a part that is late is still waited for.
 */
export function whenLate(act: () => void): () => void {
  const timer = setTimeout(act, PATIENCE_MS);
  return () => clearTimeout(timer);
}
