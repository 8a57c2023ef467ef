/** Watches which step lies across the middle of what is scrolled, and tells its id; gives back how to stop. */
export function watchMiddle(column: HTMLElement, onmeet: (id: string) => void): () => void {
  let observer: IntersectionObserver | undefined;
  let wasOwn: boolean | undefined;

  /** A sheet scrolls by itself, a column with the page. */
  function watch(): void {
    const isOwn = getComputedStyle(column).overflowY === 'auto';
    if (isOwn === wasOwn) return;
    wasOwn = isOwn;
    observer?.disconnect();
    observer = new IntersectionObserver(meet, { root: isOwn ? column : null, rootMargin: '-50% 0% -49% 0%' });
    for (const step of column.querySelectorAll('[data-step]')) observer.observe(step);
  }

  function meet(entries: readonly IntersectionObserverEntry[]): void {
    const met = entries.findLast(({ isIntersecting }) => isIntersecting);
    if (met) onmeet((met.target as HTMLElement).dataset.step!);
  }

  const resized = new ResizeObserver(watch);
  resized.observe(column);
  return () => {
    resized.disconnect();
    observer?.disconnect();
  };
}
