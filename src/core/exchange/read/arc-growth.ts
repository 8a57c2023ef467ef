/** Neighbours share arcs, and so do the layers of one file; nothing is drawn so often. */
export const MOST_GROWTH = 50;
/** So many vertices harm nobody, however often they are named. */
const HARMLESS_VERTICES = 1_000_000;

/** Whether geometries name the arcs of a topology so often that a small file would become any number of vertices. */
export function isSwollen(arcs: readonly unknown[], geometries: readonly unknown[]): boolean {
  const lengths = arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0));
  const most = Math.max(HARMLESS_VERTICES, MOST_GROWTH * lengths.reduce((sum, length) => sum + length, 0));
  let named = 0;
  // Without recursion, since collections may lie deep in each other.
  const waiting: unknown[] = geometries.slice();
  while (waiting.length > 0 && named <= most) {
    const value = waiting.pop();
    if (typeof value === 'number') named += lengths[value < 0 ? ~value : value] ?? 0;
    else if (Array.isArray(value)) for (const each of value as unknown[]) waiting.push(each);
    else if (typeof value === 'object' && value !== null) {
      const { arcs: own, geometries: inner } = value as Readonly<Record<string, unknown>>;
      waiting.push(own, inner);
    }
  }
  return named > most;
}
