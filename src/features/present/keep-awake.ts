/** Keeps the screen from going dark while the page is looked at, where the browser can; gives back how to stop. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    // A battery that runs low forbids it: nothing else to do.
    lock = await navigator.wakeLock?.request('screen').catch(() => undefined);
  };
  void ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}
