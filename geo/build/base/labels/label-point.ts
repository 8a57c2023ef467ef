import { polygonContains, type Point, type Rings } from '../winding';

/** Steps of the first search along each side of the polygon's box, and of each closer one around the best point. */
const FIRST_STEPS = 20;
const CLOSER_STEPS = 6;
const CLOSER_ROUNDS = 4;
/** Labels are wider than high, so room to the sides counts less than room above and below. */
const WIDTH_OF_LABELS = 1.7;

/** The area of a polygon on the unit sphere, in steradians; good for any polygon cut at the antimeridian. */
export function areaSteradians(polygon: Rings): number {
  const [outer, ...holes] = polygon.map(ringSteradians);
  return holes.reduce((area, hole) => area - hole, outer ?? 0);
}

function ringSteradians(ring: Point[]): number {
  const radians = Math.PI / 180;
  const sum = ring.reduce((area, [x1, y1], index) => {
    const [x0, y0] = ring[index - 1] ?? [x1, y1];
    return area + ((x1 - x0) * radians * (Math.sin(y0 * radians) + Math.sin(y1 * radians))) / 2;
  }, 0);
  return Math.abs(sum);
}

/** The point of a polygon with the most room for a label around it: a grid search, refined around the best point. */
export function labelPoint(polygon: Rings): Point {
  const box = boxOf(polygon);
  let best = search(polygon, box.middle, box.halfSize, FIRST_STEPS);
  let halfSize: Point = [(2 * box.halfSize[0]) / FIRST_STEPS, (2 * box.halfSize[1]) / FIRST_STEPS];
  for (let round = 0; round < CLOSER_ROUNDS; round += 1) {
    best = search(polygon, best, halfSize, CLOSER_STEPS);
    halfSize = [halfSize[0] / 2, halfSize[1] / 2];
  }
  return best;
}

function boxOf(polygon: Rings): { middle: Point; halfSize: Point } {
  const [west, south, east, north] = polygon[0]!.reduce(
    ([w, s, e, n], [x, y]) => [Math.min(w, x), Math.min(s, y), Math.max(e, x), Math.max(n, y)] as const,
    [180, 90, -180, -90] as readonly [number, number, number, number]
  );
  return { middle: [(west + east) / 2, (south + north) / 2], halfSize: [(east - west) / 2, (north - south) / 2] };
}

/** The roomiest point of a grid around a middle; the middle itself when no point of the grid lies inside. */
function search(polygon: Rings, middle: Point, halfSize: Point, steps: number): Point {
  let best = middle;
  let bestRoom = polygonContains(polygon, middle) ? room(polygon, middle, 0) : -1;
  for (let row = 0; row < steps; row += 1) {
    for (let column = 0; column < steps; column += 1) {
      const point: Point = [
        middle[0] + halfSize[0] * ((2 * column + 1) / steps - 1),
        middle[1] + halfSize[1] * ((2 * row + 1) / steps - 1)
      ];
      const pointRoom = room(polygon, point, bestRoom);
      if (pointRoom > bestRoom && polygonContains(polygon, point)) [best, bestRoom] = [point, pointRoom];
    }
  }
  return best;
}

/**
 * How far the nearest edge is, squared, in degrees of latitude; sideways distances are shortened. Gives up as soon as
 * it is known not to beat the best.
 */
function room(polygon: Rings, [x, y]: Point, best: number): number {
  const scaleX = Math.cos((y * Math.PI) / 180) / WIDTH_OF_LABELS;
  let nearest = Infinity;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = [(ring[i - 1]![0] - x) * scaleX, ring[i - 1]![1] - y];
      const [dx, dy] = [(ring[i]![0] - ring[i - 1]![0]) * scaleX, ring[i]![1] - ring[i - 1]![1]];
      const t = Math.max(0, Math.min(1, -(ax * dx + ay * dy) / (dx * dx + dy * dy || 1)));
      nearest = Math.min(nearest, (ax + t * dx) ** 2 + (ay + t * dy) ** 2);
      if (nearest <= best) return nearest;
    }
  }
  return nearest;
}
