/** Watches which step lies across the middle of what is scrolled, and tells its id; gives back how to stop. */
export function watchMiddle(column: HTMLElement, onmeet: (id: string) => void): () => void {
  let observer: IntersectionObserver | undefined;
  let wasOwn: boolean | undefined;
  /** The steps that lie across the middle: on a border two may. */
  const across = new Set<Element>();

  /** A sheet scrolls by itself, a column with the page. */
  function watch(): void {
    const isOwn = getComputedStyle(column).overflowY === 'auto';
    if (isOwn === wasOwn) return;
    wasOwn = isOwn;
    observer?.disconnect();
    across.clear();
    observer = new IntersectionObserver(meet, { root: isOwn ? column : null, rootMargin: '-50% 0% -49% 0%' });
    for (const step of column.querySelectorAll('[data-step]')) observer.observe(step);
  }

  /** After quick steps to and fro entries come together, by step and not by time: only how each of them stands at last counts. */
  function meet(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) across.add(target);
      else across.delete(target);
    }
    const met = [...column.querySelectorAll<HTMLElement>('[data-step]')].findLast((step) => across.has(step));
    if (met) onmeet(met.dataset.step!);
  }

  const resized = new ResizeObserver(watch);
  resized.observe(column);
  return () => {
    resized.disconnect();
    observer?.disconnect();
  };
}
