/** A position on the drawing in pixels, from its upper left corner. */
export type Point = readonly [x: number, y: number];

/**
 * Leaves out points that lie nearer to the line without them than a tolerance in pixels (Douglas and Peucker, 1973). The
 * ends stay; of a closed ring the point farthest from its end stays too.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  if (line.length < 3) return [...line];
  const kept = new Uint8Array(line.length);
  kept[0] = kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [first, last] = stretch;
    const { index, squared } = farthest(line, first, last);
    if (squared <= tolerance * tolerance) continue;
    kept[index] = 1;
    if (index - first > 1) open.push([first, index]);
    if (last - index > 1) open.push([index, last]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

function farthest(line: readonly Point[], first: number, last: number): { index: number; squared: number } {
  const [x0, y0] = line[first]!;
  const dx = line[last]![0] - x0;
  const dy = line[last]![1] - y0;
  const length = dx * dx + dy * dy;
  let index = first;
  let squared = -1;
  for (let each = first + 1; each < last; each += 1) {
    const x = line[each]![0] - x0;
    const y = line[each]![1] - y0;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
    const distance = (x - t * dx) ** 2 + (y - t * dy) ** 2;
    if (distance > squared) {
      squared = distance;
      index = each;
    }
  }
  return { index, squared };
}
