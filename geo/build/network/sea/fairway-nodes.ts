import { nearestLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Fairway } from '../sources';
import type { Corner, Water } from './corner';
import { METRES_PER_DEGREE } from './coast';
import { OFFINGS, offingOf } from './levels';

/** A stretch of a fairway between two of its nodes. */
export interface FairwayWay {
  from: number;
  to: number;
  /** All vertices, both nodes among them. */
  course: LonLat[];
  fairway: Fairway;
}

interface FairwayNodes {
  /** Free to all sides where they lie in the sea; a level beyond the offings' and no reach on rivers. */
  corners: Corner[];
  ways: FairwayWay[];
}

const RADIANS = Math.PI / 180;
/** An end so near to another fairway lies on it. */
const SAME_METRES = 300;
const END_REACH_METRES = 1_500_000;
const MIDDLE_REACH_METRES = 150_000;

/** Makes nodes of the ends of fairways, of what they share, and of every vertex at which a ship may leave for the sea. */
export function makeFairwayNodes(fairways: readonly Fairway[], water: Water): FairwayNodes {
  const courses = fairways.map((fairway, index) => joinEnds(fairways, index));
  const uses = new Map<string, number>();
  for (const course of courses) for (const vertex of course) uses.set(keyOf(vertex), (uses.get(keyOf(vertex)) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const corners: Corner[] = [];
  const ways: FairwayWay[] = [];
  courses.forEach((course, index) => {
    let start = 0;
    course.forEach((vertex, at) => {
      const isEnd = at === 0 || at === course.length - 1;
      const corner = cornerAt(water, vertex, isEnd ? END_REACH_METRES : MIDDLE_REACH_METRES);
      if (!isEnd && uses.get(keyOf(vertex)) === 1 && corner.reachMetres === 0) return;
      const number = numberOf(corner, vertex);
      if (at > 0) {
        const stretch = course.slice(start, at + 1);
        ways.push({ from: numbers.get(keyOf(course[start]!))!, to: number, course: stretch, fairway: fairways[index]! });
      }
      start = at;
    });
  });
  return { corners, ways };

  function numberOf(corner: Corner, vertex: LonLat): number {
    const known = numbers.get(keyOf(vertex));
    if (known !== undefined) {
      corners[known]!.reachMetres = Math.max(corners[known]!.reachMetres, corner.reachMetres);
      return known;
    }
    numbers.set(keyOf(vertex), corners.length);
    return corners.push(corner) - 1;
  }
}

function keyOf([longitude, latitude]: LonLat): string {
  return `${longitude.toFixed(5)},${latitude.toFixed(5)}`;
}

function cornerAt({ clearance, isLand }: Water, [longitude, latitude]: LonLat, reachMetres: number): Corner {
  const isFree = (level: number): boolean => clearance.isFree(longitude, latitude, offingOf(level));
  const isWater = !isLand([longitude, latitude]);
  const level = OFFINGS.findIndex((_, index) => isFree(index));
  const canLeave = isWater && (level >= 0 || isFree(OFFINGS.length));
  return { longitude, latitude, level: level < 0 ? OFFINGS.length : level, halfTurn: Math.PI, reachMetres: canLeave ? reachMetres : 0 };
}

/** The course of a fairway with the ends of others that lie on it, and its own ends moved onto the others' vertices. */
function joinEnds(fairways: readonly Fairway[], index: number): LonLat[] {
  const own = fairways[index]!.vertices;
  const course: LonLat[] = [own[0]!];
  const others = fairways.filter((_, other) => other !== index);
  const ends = others.flatMap(({ vertices }) => [vertices[0]!, vertices.at(-1)!]);
  for (let at = 1; at < own.length; at += 1) {
    const [from, to] = [own[at - 1]!, own[at]!];
    const on = ends.map((end) => ({ end, ...footOn(from, to, end) })).filter(({ metres }) => metres < SAME_METRES);
    for (const { end } of on.filter(({ share }) => share > 0 && share < 1).sort((a, b) => a.share - b.share)) {
      if (keyOf(end) !== keyOf(from) && keyOf(end) !== keyOf(to) && keyOf(end) !== keyOf(course.at(-1)!)) course.push(end);
    }
    course.push(to);
  }
  return course;
}

/** Where a stroke comes nearest to a point, in the plane. */
function footOn(from: LonLat, to: LonLat, at: LonLat): { share: number; metres: number } {
  const wide = METRES_PER_DEGREE * Math.cos(at[1] * RADIANS);
  const [west, south] = [(nearestLongitude(from[0], at[0]) - at[0]) * wide, (from[1] - at[1]) * METRES_PER_DEGREE];
  const [east, north] = [(nearestLongitude(to[0], from[0]) - from[0]) * wide, (to[1] - from[1]) * METRES_PER_DEGREE];
  const square = east * east + north * north;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, -(west * east + south * north) / square));
  return { share, metres: Math.hypot(west + share * east, south + share * north) };
}
