import { fastDistance, prepare } from '../../geodesy/fast-inverse';
import { nearestLongitude, splitAtAntimeridian, type LonLat } from '../../geodesy/longitude';
import { isInSet } from '../passage-set';
import type { Fairway } from '../sea/engine';
import type { SeaReached } from './sea-reached';

/** Where one comes onto a fairway, and what it takes to be there. */
interface Seed {
  /** How far from the first node it lies, in metres of the sea. */
  along: number;
  metres: number;
}

type Interval = readonly [from: number, to: number];

/** Lengths of the same way, summed in another order. */
const SAME_METRES = 1;

/**
 * Fairways as far as one gets on them within a limit, but for what `isCovered` says is shown otherwise: lines cut at the
 * antimeridian. The limit is in metres of the sea, as a river is by its pace. Between its ends a fairway is reached from
 * whichever is the better, or from a start on it; the wait at a passage counts all along it.
 */
export function waterwaysWithin(
  fairways: readonly Fairway[],
  reached: SeaReached,
  limit: number,
  isCovered: (at: LonLat) => boolean
): LonLat[][] {
  return fairways
    .flatMap((fairway) => {
      const factor = fairway.isRiver ? reached.pace.riverFactor : 1;
      const intervals = within(seedsOf(fairway, factor, reached), fairway.metres * factor, limit);
      return intervals.map(([from, to]) => cut(fairway, [from / factor, to / factor]));
    })
    .flatMap((line) => uncovered(line, isCovered))
    .flatMap(splitAtAntimeridian);
}

/** Where one comes onto a fairway a metre of which counts for `factor`: at its ends, and where starts lie on it. */
function seedsOf(fairway: Fairway, factor: number, { starts, values, shut, pace }: SeaReached): Seed[] {
  const wait = fairway.passages.reduce((sum, passage) => sum + (pace.waits.get(passage) ?? 0), 0);
  const whole = fairway.metres * factor;
  const [first, last] = [values[fairway.from]!, values[fairway.to]!];
  const ends = [
    { along: 0, metres: first + wait },
    { along: whole, metres: last + wait }
  ];
  if (fairway.passages.some((passage) => isInSet(shut, passage))) {
    // It was opened for want of another way only where the way to one end came by it.
    return Math.abs(Math.abs(first - last) - whole - wait) < SAME_METRES ? ends : [];
  }
  const own = starts.flatMap(({ join, metres }) =>
    join.alongFairways.flatMap((entry) => {
      const { edge, fromMetres } = entry.by!.foot;
      const aside = entry.metres - fromMetres;
      return edge === fairway.edge ? [{ along: fromMetres * factor, metres: metres + join.snapMetres + aside + wait }] : [];
    })
  );
  return [...own, ...ends];
}

/** The parts of a fairway no farther than a limit, apart from one another. */
function within(seeds: readonly Seed[], whole: number, limit: number): Interval[] {
  const intervals = seeds
    // Not a number where no way leads.
    .filter((seed) => seed.metres < limit)
    .map((seed): Interval => {
      const left = limit - seed.metres;
      return [Math.max(0, seed.along - left), Math.min(whole, seed.along + left)];
    })
    .sort((one, other) => one[0] - other[0]);
  const apart: Interval[] = [];
  for (const [from, to] of intervals) {
    const last = apart.at(-1);
    if (last && from <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], to)];
    else apart.push([from, to]);
  }
  return apart;
}

/** The vertices of a fairway between two lengths along it, with the places where it is cut. */
function cut({ points, metres }: Fairway, [from, to]: Interval): readonly LonLat[] {
  if (from < SAME_METRES && to > metres - SAME_METRES) return points;
  const prepared = prepare([...points]);
  const line: LonLat[] = [];
  let before = 0;
  for (let index = 1; index < points.length; index += 1) {
    const length = fastDistance(prepared, index - 1, prepared, index);
    const after = before + length;
    const [a, b] = [points[index - 1]!, points[index]!];
    if (after > from && before < to) {
      if (line.length === 0) line.push(between(a, b, Math.max(0, (from - before) / length)));
      line.push(between(a, b, Math.min(1, (to - before) / length)));
    }
    before = after;
  }
  return line;
}

function between(a: LonLat, b: LonLat, share: number): LonLat {
  return [a[0] + share * (nearestLongitude(b[0], a[0]) - a[0]), a[1] + share * (b[1] - a[1])];
}

/** What is left of a line when its strokes are taken away that are covered at both ends. */
function uncovered(line: readonly LonLat[], isCovered: (at: LonLat) => boolean): LonLat[][] {
  const covered = line.map(isCovered);
  const pieces: LonLat[][] = [];
  line.slice(1).forEach((to, index) => {
    if (covered[index] && covered[index + 1]) return;
    const last = pieces.at(-1);
    if (last?.at(-1) === line[index]) last!.push(to);
    else pieces.push([line[index]!, to]);
  });
  return pieces;
}
