import type { LonLat } from './longitude';

type Side = 'west' | 'east';

/** A stretch of a ring on the kept side: it comes in over the meridian and goes out over it again. */
interface Stretch {
  points: LonLat[];
  enters: number;
  leaves: number;
}

/**
 * Keeps of closed rings, whose inside lies on the left, what is on one side of a meridian. Edges are straight in degrees.
 * Rings that share an outline (a hole and its surroundings) are cut together, so that what is left closes along the meridian.
 */
export function clipBeside(rings: readonly (readonly LonLat[])[], meridian: number, side: Side): LonLat[][] {
  const whole: LonLat[][] = [];
  const stretches: Stretch[] = [];
  for (const ring of rings) {
    const kept = ring.filter((point) => isKept(point, meridian, side)).length;
    if (kept === ring.length) whole.push([...ring]);
    else if (kept > 0) stretches.push(...stretchesOf(ring, meridian, side));
  }
  return [...whole, ...joinStretches(stretches, side)].filter((ring) => hasArea(ring));
}

function isKept([longitude]: LonLat, meridian: number, side: Side): boolean {
  return side === 'west' ? longitude <= meridian : longitude >= meridian;
}

function stretchesOf(ring: readonly LonLat[], meridian: number, side: Side): Stretch[] {
  const open = ring.slice(0, -1);
  const begin = open.findIndex((point, index) => !isKept(open.at(index - 1)!, meridian, side) && isKept(point, meridian, side));
  const stretches: Stretch[] = [];
  for (let step = 0; step < open.length; step += 1) {
    const before = open[(begin + step - 1 + open.length) % open.length]!;
    const point = open[(begin + step) % open.length]!;
    const [wasKept, kept] = [isKept(before, meridian, side), isKept(point, meridian, side)];
    const current = stretches.at(-1);
    if (kept && !wasKept) {
      const enters = latitudeAt(meridian, before, point);
      stretches.push({ points: [[meridian, enters], point], enters, leaves: NaN });
    } else if (kept) current!.points.push(point);
    else if (wasKept) leave(current!, meridian, before, point);
  }
  const last = stretches.at(-1)!;
  // The ring comes back to where the first stretch came in.
  if (Number.isNaN(last.leaves)) leave(last, meridian, last.points.at(-1)!, open[(begin - 1 + open.length) % open.length]!);
  return stretches;
}

function leave(stretch: Stretch, meridian: number, from: LonLat, to: LonLat): void {
  stretch.leaves = latitudeAt(meridian, from, to);
  stretch.points.push([meridian, stretch.leaves]);
}

function latitudeAt(meridian: number, from: LonLat, to: LonLat): number {
  return from[1] + ((meridian - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}

/** With the inside on the left, a stretch that leaves to the east goes on along the meridian northward, one to the west southward. */
function joinStretches(stretches: readonly Stretch[], side: Side): LonLat[][] {
  const onward = side === 'west' ? 1 : -1;
  const left = new Set(stretches);
  const rings: LonLat[][] = [];
  for (const first of stretches) {
    if (!left.delete(first)) continue;
    const ring = [...first.points];
    for (let current = first; ;) {
      const next = nextStretch(current.leaves, new Set([first, ...left]), onward);
      if (next === first) break;
      left.delete(next);
      ring.push(...next.points);
      current = next;
    }
    rings.push([...ring, ring[0]!].filter((point, index, all) => index === 0 || !isSame(point, all[index - 1]!)));
  }
  return rings;
}

/** The stretch that comes in next beyond a latitude; where rings cross one another there may be none, and the nearest will do. */
function nextStretch(latitude: number, stretches: ReadonlySet<Stretch>, onward: 1 | -1): Stretch {
  const gap = ({ enters }: Stretch) => (enters - latitude) * onward;
  const ahead = [...stretches].filter((stretch) => gap(stretch) >= 0);
  return (ahead.length > 0 ? ahead : [...stretches]).reduce((best, stretch) =>
    Math.abs(gap(stretch)) < Math.abs(gap(best)) ? stretch : best
  );
}

function isSame(a: LonLat, b: LonLat): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function hasArea(ring: readonly LonLat[]): boolean {
  return ring.length > 3 && ring.some(([longitude]) => longitude !== ring[0]![0]);
}
