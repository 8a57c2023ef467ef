const QUIET_MILLISECONDS = 3000;

/** Calls `act` once the page has loaded and has asked for nothing for three seconds; gives what calls it off. */
export function whenQuiet(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('load', wait);
    observer.disconnect();
  };
  const wait = (): void => {
    clearTimeout(timer);
    if (document.readyState !== 'complete') return;
    timer = setTimeout(() => {
      stop();
      act();
    }, QUIET_MILLISECONDS);
  };
  const observer = new PerformanceObserver(wait);
  observer.observe({ type: 'resource' });
  addEventListener('load', wait);
  wait();
  return stop;
}
