const QUIET_MILLISECONDS = 3000;

/** What is not to be disturbed yet, and who waits until nothing is. */
const holds = new Set<symbol>();
const waiting = new Set<() => void>();

/** Nobody takes the page for quiet before this is called off: a slow machine may ask for nothing while it still draws. */
export function holdQuiet(): () => void {
  const hold = Symbol();
  holds.add(hold);
  return () => {
    if (holds.delete(hold) && holds.size === 0) for (const wait of waiting) wait();
  };
}

/** Calls `act` once the page has loaded and has asked for nothing for three seconds; gives what calls it off. */
export function whenQuiet(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    removeEventListener('load', wait);
    waiting.delete(wait);
    observer.disconnect();
  };
  const wait = (): void => {
    clearTimeout(timer);
    if (document.readyState !== 'complete' || holds.size > 0) return;
    timer = setTimeout(() => {
      if (holds.size > 0) return;
      stop();
      act();
    }, QUIET_MILLISECONDS);
  };
  const observer = new PerformanceObserver(wait);
  observer.observe({ type: 'resource' });
  addEventListener('load', wait);
  waiting.add(wait);
  wait();
  return stop;
}
