/**
 * `npm run bench`: geodesics a second, ours beside the bare library and beside a sphere. Figures depend on the machine; the
 * ratios hardly do.
 */
import geodesicPackage from 'geographiclib-geodesic';
import { distance as turfDistance } from '@turf/turf';
import { distanceMatrix, nearest, prepare } from '#core/geodesy/bulk';
import { distanceMetres, inverse } from '#core/geodesy/geodesic';
import { rhumbInverse } from '#core/geodesy/rhumb';

const PAIRS = 200_000;
/** Rows and columns of the matrix, and points among which the nearest are found. */
const MANY = 1000;

type Position = [longitude: number, latitude: number];

/** A fixed sequence of positions (a linear congruence), so that two runs measure the same pairs. */
function positions(count: number): Position[] {
  let state = 20261123;
  const next = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: count }, () => [next() * 360 - 180, next() * 170 - 85]);
}

const points = positions(PAIRS + 1);
const { Geodesic } = geodesicPackage;

function bare(a: Position, b: Position): number {
  return Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 ?? NaN;
}

/** Sums over all pairs, so that nothing is optimised away. */
function pairs(measure: (a: Position, b: Position) => number): () => number {
  return () => {
    let sum = 0;
    for (let index = 0; index < PAIRS; index += 1) sum += measure(points[index]!, points[index + 1]!);
    return sum;
  };
}

function matrix(): number {
  const prepared = prepare(points.slice(0, MANY));
  return distanceMatrix(prepared, prepared).reduce((sum, far) => sum + far, 0);
}

function nearestOfMany(): number {
  const prepared = prepare(points.slice(0, MANY));
  let sum = 0;
  for (let index = 0; index < MANY; index += 1) sum += nearest(points[PAIRS - index]!, prepared, 5)[0]!.lengthMetres;
  return sum;
}

/** The best of three rounds, after one to warm up. */
function microsecondsEach(work: () => number, count: number): number {
  const rounds = Array.from({ length: 4 }, () => {
    const start = performance.now();
    const sum = work();
    if (!(sum > 0)) throw new Error('nothing was measured');
    return ((performance.now() - start) * 1000) / count;
  });
  return Math.min(...rounds.slice(1));
}

const contestants: [name: string, work: () => number, count: number][] = [
  ['geographiclib-geodesic, bare', pairs(bare), PAIRS],
  ['distanceMetres', pairs(distanceMetres), PAIRS],
  ['inverse, with azimuths', pairs((a, b) => inverse(a, b).lengthMetres), PAIRS],
  ['rhumbInverse', pairs((a, b) => rhumbInverse(a, b).lengthMetres), PAIRS],
  [`distanceMatrix, ${MANY} to ${MANY}`, matrix, MANY ** 2],
  [`nearest 5 of ${MANY}, ${MANY} times`, nearestOfMany, MANY ** 2],
  ['@turf/distance (a sphere)', pairs((a, b) => turfDistance(a, b)), PAIRS]
];

let reference = 0;
for (const [name, work, count] of contestants) {
  const each = microsecondsEach(work, count);
  reference ||= each;
  const rate = Math.round(1e6 / each)
    .toLocaleString('en')
    .padStart(11);
  console.log(`${name.padEnd(36)} ${rate} a second  ${each.toFixed(3)} µs each  ${(reference / each).toFixed(1)} × bare`);
}
