/** Keeps the screen from going dark while the page is looked at, where the browser can; gives back how to stop. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    // A battery that runs low forbids it: nothing else to do.
    const came = await navigator.wakeLock?.request('screen').catch(() => undefined);
    // A page may be left while the answer is on its way.
    if (isOver) await came?.release();
    else lock = came;
  };
  void ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    document.removeEventListener('visibilitychange', ask);
    isOver = true;
    void lock?.release();
  };
}
