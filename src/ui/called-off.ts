/** What work gives, unless it is called off before: then the signal's reason at once, whatever the work still waits for. */
export function unlessCalledOff<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const calledOff = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, calledOff]);
}
