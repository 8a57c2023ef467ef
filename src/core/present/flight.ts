import { distanceMetres } from '../geodesy/geodesic';
import { nearestLongitude, wrapLongitude, type LonLat } from '../geodesy/longitude';
import type { Flight } from './session';

/** How long a flight along a whole route takes at its usual speed, in milliseconds. */
export const FLIGHT_MS = 30_000;

/** The share of its course (0–1) a flight has come to at a time of the system's clock in milliseconds. */
export function flightAt({ share, sinceMs, speed }: Flight, timeMs: number): number {
  const flown = sinceMs === null ? 0 : (Math.max(0, timeMs - sinceMs) * speed) / FLIGHT_MS;
  return Math.min(1, share + flown);
}

/** A stretch of a route that is travelled at one pace. */
export interface FlownLeg {
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

/** A route as a course that can be flown along: by length, at an even pace. */
export interface Course {
  lengthMetres: number;
  hours: number;
  /** The point at a share (0–1) of the length. */
  at(share: number): CoursePoint;
}

interface Station {
  at: LonLat;
  lengthMetres: number;
  hours: number;
}

/**
 * Makes a course of the legs of a route. Lengths between vertices are geodesics on WGS84, stretched leg by leg to the
 * leg's own length, so that the counter ends on the figure the network gave. Nothing where the legs have no course.
 */
export function courseOf(legs: readonly FlownLeg[]): Course | undefined {
  const stations = stationsOf(legs);
  const last = stations.at(-1);
  if (!last || stations.length < 2) return undefined;
  return {
    lengthMetres: last.lengthMetres,
    hours: last.hours,
    at: (share) => pointAt(stations, share * last.lengthMetres)
  };
}

function stationsOf(legs: readonly FlownLeg[]): Station[] {
  const stations: Station[] = [];
  let behind = { lengthMetres: 0, hours: 0 };
  for (const { geometry, lengthMetres, hours } of legs) {
    const drawn = lengthsAlong(geometry);
    const total = drawn.at(-1) ?? 0;
    geometry.forEach((at, index) => {
      if (index === 0 && stations.length > 0) return;
      const share = total > 0 ? drawn[index]! / total : 1;
      stations.push({ at, lengthMetres: behind.lengthMetres + share * lengthMetres, hours: behind.hours + share * hours });
    });
    behind = { lengthMetres: behind.lengthMetres + lengthMetres, hours: behind.hours + hours };
  }
  return stations;
}

/** The length in metres from the beginning of a line to each of its vertices. */
function lengthsAlong(line: readonly LonLat[]): number[] {
  let length = 0;
  return line.map((at, index) => (length += index === 0 ? 0 : distanceMetres(line[index - 1]!, at)));
}

/** The vertices lie so dense that a straight step between two is the geodesic. */
function pointAt(stations: readonly Station[], lengthMetres: number): CoursePoint {
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
function firstBeyond(stations: readonly Station[], lengthMetres: number): number {
  let low = 0;
  let high = stations.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stations[middle]!.lengthMetres < lengthMetres) low = middle + 1;
    else high = middle;
  }
  return low;
}
