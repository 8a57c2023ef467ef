/** What a browser offers whoever opens something over the page: its own way to close things, as Back on a phone. */
interface Watcher {
  onclose: (() => void) | null;
  destroy: () => void;
}

/**
 * Tells when the browser's own way to close things is used on what has been opened; gives back how to stop. Unlike a step of
 * the history it leaves none behind, and changes of the address meanwhile are none of its business. Where a browser has no
 * such way, Back leads back from the page, as without this.
 */
export function watchClosing(onclose: () => void): () => void {
  const { CloseWatcher } = globalThis as { CloseWatcher?: new () => Watcher };
  if (!CloseWatcher) return () => {};
  const watcher = new CloseWatcher();
  watcher.onclose = onclose;
  return () => watcher.destroy();
}
