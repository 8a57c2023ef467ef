import { distanceMetres } from '../geodesy/geodesic';
import { nearestLongitude, wrapLongitude, type LonLat } from '../geodesy/longitude';

/** A stretch of a route that is travelled at one pace. */
interface CourseLeg {
  geometry: readonly LonLat[];
  /** Its length as the network tells it, which may be a published one. */
  lengthMetres: number;
  hours: number;
}

/** A point on a course, with what lies behind it. */
export interface CoursePoint {
  at: LonLat;
  lengthMetres: number;
  hours: number;
}

/** A route as a course that is travelled from its beginning, by length. */
export interface Course<Leg extends CourseLeg = CourseLeg> {
  lengthMetres: number;
  hours: number;
  /** The point at a share (0–1) of the length. */
  at(share: number): CoursePoint;
  /** The legs within the first metres, the last of them cut off there; all of them, as they were given, from the end on. */
  legsBehind(metres: number): Leg[];
}

interface MeasuredLeg<Leg> {
  leg: Leg;
  stations: readonly CoursePoint[];
  endMetres: number;
}

/**
 * Makes a course of the legs of a route. Lengths between vertices are geodesics on WGS84, stretched leg by leg to the
 * leg's own length, so that what is counted ends on the figure the network gave. Nothing where the legs have no course.
 */
export function courseOf<Leg extends CourseLeg>(legs: readonly Leg[]): Course<Leg> | undefined {
  const measured = measure(legs);
  // Where one leg ends the next begins: the point is counted once.
  const stations = measured.flatMap(({ stations: own }, index) => (index === 0 ? own : own.slice(1)));
  const last = stations.at(-1);
  if (!last || stations.length < 2) return undefined;
  const lengthMetres = measured.at(-1)!.endMetres;
  const hours = legs.reduce((sum, leg) => sum + leg.hours, 0);
  return {
    lengthMetres,
    hours,
    at: (share) => (share >= 1 ? { at: last.at, lengthMetres, hours } : pointAt(stations, share * lengthMetres)),
    legsBehind: (metres) => legsBehind(measured, metres)
  };
}

function measure<Leg extends CourseLeg>(legs: readonly Leg[]): MeasuredLeg<Leg>[] {
  let behind = { lengthMetres: 0, hours: 0 };
  return legs.map((leg) => {
    const start = behind;
    const drawn = lengthsAlong(leg.geometry);
    const total = drawn.at(-1) ?? 0;
    const stations = leg.geometry.map((at, index) => {
      const share = total > 0 ? drawn[index]! / total : 1;
      return { at, lengthMetres: start.lengthMetres + share * leg.lengthMetres, hours: start.hours + share * leg.hours };
    });
    behind = { lengthMetres: start.lengthMetres + leg.lengthMetres, hours: start.hours + leg.hours };
    return { leg, stations, endMetres: behind.lengthMetres };
  });
}

/** The length in metres from the beginning of a line to each of its vertices. */
function lengthsAlong(line: readonly LonLat[]): number[] {
  let length = 0;
  return line.map((at, index) => (length += index === 0 ? 0 : distanceMetres(line[index - 1]!, at)));
}

function legsBehind<Leg extends CourseLeg>(measured: readonly MeasuredLeg<Leg>[], metres: number): Leg[] {
  const behind: Leg[] = [];
  for (const { leg, stations, endMetres } of measured) {
    if (metres < endMetres) {
      const passed = stations.filter(({ lengthMetres }) => lengthMetres <= metres).map(({ at }) => at);
      return [...behind, { ...leg, geometry: [...passed, pointAt(stations, metres).at] }];
    }
    behind.push(leg);
  }
  return behind;
}

/** The vertices lie so dense that a straight step between two is the geodesic. */
function pointAt(stations: readonly CoursePoint[], lengthMetres: number): CoursePoint {
  const index = firstBeyond(stations, lengthMetres);
  const to = stations[index]!;
  const from = stations[index - 1] ?? to;
  const span = to.lengthMetres - from.lengthMetres;
  const share = span > 0 ? Math.min(1, Math.max(0, (lengthMetres - from.lengthMetres) / span)) : 1;
  const between = (start: number, end: number): number => start + share * (end - start);
  return {
    at: [wrapLongitude(between(from.at[0], nearestLongitude(to.at[0], from.at[0]))), between(from.at[1], to.at[1])],
    lengthMetres: between(from.lengthMetres, to.lengthMetres),
    hours: between(from.hours, to.hours)
  };
}

/** The first station at or beyond a length, by halving; the last where there is none. */
function firstBeyond(stations: readonly CoursePoint[], lengthMetres: number): number {
  let low = 0;
  let high = stations.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stations[middle]!.lengthMetres < lengthMetres) low = middle + 1;
    else high = middle;
  }
  return low;
}
