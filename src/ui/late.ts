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

/** What work gives, unless it is called off before: then the signal's reason at once, whatever the work still waits for. */
export function unlessCalledOff<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const calledOff = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, calledOff]);
}
