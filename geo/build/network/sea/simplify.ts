const RADIANS = Math.PI / 180;

/** A vertex kept, and how far the line without it would stray, in degrees of latitude. */
export interface KeptVertex {
  point: readonly number[];
  /** Its place in the ring. */
  index: number;
  weight: number;
}

/**
 * Leaves out the vertices of a closed ring that lie within a tolerance of the line without them (Douglas and Peucker 1973).
 * Tolerance in degrees of latitude; degrees of longitude count by the latitude of the place. The end is not given again.
 */
export function simplifyRing(ring: readonly (readonly number[])[], tolerance: number): KeptVertex[] {
  const end = ring.length - 1;
  const weight = new Float64Array(ring.length);
  const far = farthestFrom(ring, 0, 0, end);
  weight[0] = weight[far.index] = Math.max(far.distance, tolerance);
  const stretches: [from: number, to: number, bound: number][] = [
    [0, far.index, far.distance],
    [far.index, end, far.distance]
  ];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to, bound] = stretch;
    if (to - from < 2) continue;
    const { index, distance } = farthestFrom(ring, from, from, to);
    if (distance <= tolerance) continue;
    weight[index] = Math.min(bound, distance);
    stretches.push([from, index, weight[index]], [index, to, weight[index]]);
  }
  return [...ring.keys()].filter((index) => weight[index]! > 0).map((index) => ({ index, point: ring[index]!, weight: weight[index]! }));
}

/** The vertex between two others farthest from the stroke that joins them. */
function farthestFrom(
  ring: readonly (readonly number[])[],
  start: number,
  from: number,
  to: number
): { index: number; distance: number } {
  const [x0, y0] = ring[start] as [number, number];
  const [x1, y1] = ring[to] as [number, number];
  const out = Math.cos(((y0 + y1) / 2) * RADIANS);
  const [dx, dy] = [(x1 - x0) * out, y1 - y0];
  const square = dx * dx + dy * dy;
  let [index, most] = [from, -1];
  for (let at = from + 1; at < to; at += 1) {
    const [px, py] = [(ring[at]![0]! - x0) * out, ring[at]![1]! - y0];
    const share = square === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
    const distance = (px - share * dx) ** 2 + (py - share * dy) ** 2;
    if (distance > most) [index, most] = [at, distance];
  }
  return { index, distance: Math.sqrt(Math.max(0, most)) };
}
