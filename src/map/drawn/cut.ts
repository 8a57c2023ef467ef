import type { Bounds } from '#core/atlas/bounds';
import type { LonLat } from '#core/geodesy/longitude';
import type { Track } from './base';

/** Edges of the base map are straight in plate carrée: longer ones are divided before they are projected, in degrees. */
const LONGEST_EDGE = 1.5;
const TURNS = [-360, 0, 360];

interface Side {
  isInside(point: LonLat): boolean;
  meet(from: LonLat, to: LonLat): LonLat;
}

/**
 * What of a ring lies in a box, as rings; the box may pass ±180. Edges along the box are made where the ring leaves it, so
 * the box must be larger than what will be seen.
 */
export function cutRing(track: Track, box: Bounds): LonLat[][] {
  return copiesIn(track, box).flatMap(({ points, isWhole }) => {
    let ring = points as LonLat[];
    if (!isWhole) for (const side of sidesOf(box)) ring = cutBySide(ring, side);
    return ring.length > 2 ? [divideLongEdges(ring)] : [];
  });
}

/** What of a stroke lies in a box, as strokes. */
export function cutStroke(track: Track, box: Bounds): LonLat[][] {
  return copiesIn(track, box).flatMap(({ points, isWhole }) =>
    (isWhole ? [points as LonLat[]] : runsIn(points, box)).map((run) => divideLongEdges(run))
  );
}

/** The copies of a track, whole turns away, that a box touches. */
function copiesIn({ points, box: own }: Track, box: Bounds): { points: readonly LonLat[]; isWhole: boolean }[] {
  if (own.north < box.south || own.south > box.north) return [];
  return TURNS.filter((turn) => own.east + turn >= box.west && own.west + turn <= box.east).map((turn) => ({
    points: turn === 0 ? points : points.map(([longitude, latitude]): LonLat => [longitude + turn, latitude]),
    isWhole: own.west + turn >= box.west && own.east + turn <= box.east && own.south >= box.south && own.north <= box.north
  }));
}

function sidesOf({ west, south, east, north }: Bounds): Side[] {
  const meridian =
    (at: number) =>
    (from: LonLat, to: LonLat): LonLat => [at, from[1] + ((at - from[0]) / (to[0] - from[0])) * (to[1] - from[1])];
  const parallel =
    (at: number) =>
    (from: LonLat, to: LonLat): LonLat => [from[0] + ((at - from[1]) / (to[1] - from[1])) * (to[0] - from[0]), at];
  return [
    { isInside: (point) => point[0] >= west, meet: meridian(west) },
    { isInside: (point) => point[0] <= east, meet: meridian(east) },
    { isInside: (point) => point[1] >= south, meet: parallel(south) },
    { isInside: (point) => point[1] <= north, meet: parallel(north) }
  ];
}

/** One step of Sutherland and Hodgman's clipping (1974): what of a ring lies on the inner side of a line. */
function cutBySide(ring: readonly LonLat[], { isInside, meet }: Side): LonLat[] {
  const kept: LonLat[] = [];
  let before = ring.at(-1);
  let wasInside = before ? isInside(before) : false;
  for (const point of ring) {
    const inside = isInside(point);
    if (inside !== wasInside) kept.push(meet(before!, point));
    if (inside) kept.push(point);
    before = point;
    wasInside = inside;
  }
  const [first] = kept;
  const last = kept.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) kept.push(first);
  return kept;
}

function runsIn(points: readonly LonLat[], box: Bounds): LonLat[][] {
  const runs: LonLat[][] = [];
  let open = false;
  for (let index = 1; index < points.length; index += 1) {
    const part = partIn(points[index - 1]!, points[index]!, box);
    if (!part) open = false;
    else if (open && part.from === 0) runs.at(-1)!.push(part.end);
    else runs.push([part.start, part.end]);
    if (part) open = part.to === 1;
  }
  return runs;
}

/** The part of a segment inside a box after Liang and Barsky (1984), `from` and `to` as fractions of it. */
function partIn(start: LonLat, end: LonLat, { west, south, east, north }: Bounds) {
  const dx = end[0] - start[0];
  const dy = end[1] - start[1];
  let from = 0;
  let to = 1;
  const limits: [number, number][] = [
    [-dx, start[0] - west],
    [dx, east - start[0]],
    [-dy, start[1] - south],
    [dy, north - start[1]]
  ];
  for (const [step, room] of limits) {
    if (step === 0 && room < 0) return undefined;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  if (from > to) return undefined;
  const at = (t: number): LonLat => [start[0] + t * dx, start[1] + t * dy];
  return { from, to, start: from === 0 ? start : at(from), end: to === 1 ? end : at(to) };
}

function divideLongEdges(points: readonly LonLat[]): LonLat[] {
  const divided: LonLat[] = [];
  let before: LonLat | undefined;
  for (const point of points) {
    if (before) {
      const parts = Math.ceil(Math.max(Math.abs(point[0] - before[0]), Math.abs(point[1] - before[1])) / LONGEST_EDGE);
      for (let part = 1; part < parts; part += 1) {
        const t = part / parts;
        divided.push([before[0] + t * (point[0] - before[0]), before[1] + t * (point[1] - before[1])]);
      }
    }
    divided.push(point);
    before = point;
  }
  return divided;
}
