import { GUESS_RADIUS_METRES } from './ellipsoid';
import { direct, inverse } from './geodesic';
import type { LonLat } from './longitude';
import { RADIANS_PER_DEGREE } from './wgs84';

/** Ends that meet within this length count as crossing: a hundredth of a millimetre, less than any position is known by. */
const TOUCHING_METRES = 1e-5;
const SETTLED_METRES = 1e-7;
const MAXIMUM_STEPS = 20;

/** A geodesic by its middle, from which crossings are searched. */
interface Segment {
  start: LonLat;
  azimuth: number;
  lengthMetres: number;
}

/**
 * Where two geodesic segments cross; nothing where they do not, or where they run along one another. Each segment is the
 * shortest line between its ends. The crossing on a sphere of the lines as seen from a point on each gives the next two
 * points: Karney, "Geodesic intersections", J. Surveying Eng. 150 (2024), basic algorithm.
 */
export function intersectGeodesics(a1: LonLat, a2: LonLat, b1: LonLat, b2: LonLat): LonLat | undefined {
  const a = segment(a1, a2);
  const b = segment(b1, b2);
  let onA = a.lengthMetres / 2;
  let onB = b.lengthMetres / 2;
  for (let count = 0; count < MAXIMUM_STEPS; count += 1) {
    const steps = towardsCrossing(a, onA, b, onB);
    if (!steps) return undefined;
    onA += steps[0];
    onB += steps[1];
    if (Math.abs(steps[0]) + Math.abs(steps[1]) < SETTLED_METRES) break;
  }
  return isOn(a, onA) && isOn(b, onB) ? direct(a.start, a.azimuth, onA).at : undefined;
}

function segment(start: LonLat, end: LonLat): Segment {
  const { lengthMetres, initialAzimuth } = inverse(start, end);
  return { start, azimuth: initialAzimuth, lengthMetres };
}

function isOn({ lengthMetres }: Segment, alongMetres: number): boolean {
  return alongMetres >= -TOUCHING_METRES && alongMetres <= lengthMetres + TOUCHING_METRES;
}

/**
 * How far to go along each segment to the crossing nearest to a point on the first, on a sphere: the triangle of the two
 * points and the crossing, by its side between them and the angles at its ends. Nothing where there is no such triangle.
 */
function towardsCrossing(a: Segment, onA: number, b: Segment, onB: number): [number, number] | undefined {
  const here = direct(a.start, a.azimuth, onA);
  const there = direct(b.start, b.azimuth, onB);
  const between = inverse(here.at, there.at);
  if (between.lengthMetres < SETTLED_METRES / 4) return [0, 0];
  const side = between.lengthMetres / GUESS_RADIUS_METRES;
  const atA = (between.initialAzimuth - here.finalAzimuth) * RADIANS_PER_DEGREE;
  const atB = (between.finalAzimuth - there.finalAzimuth) * RADIANS_PER_DEGREE;
  const [sinA, cosA, sinB, cosB] = [Math.sin(atA), Math.cos(atA), Math.sin(atB), Math.cos(atB)];
  const acrossA = Math.cos(side) * cosA * sinB - sinA * cosB;
  const acrossB = sinB * cosA - Math.cos(side) * cosB * sinA;
  if (Math.hypot(sinA, sinB) < 1e-12) return undefined;
  const alongA = Math.atan2(Math.sin(side) * sinB, acrossA);
  const alongB = Math.atan2(Math.sin(side) * sinA, acrossB);
  // The lines cross twice, on opposite sides of the Earth: the nearer one is meant.
  const isFar = Math.abs(alongA) > Math.PI / 2;
  return [GUESS_RADIUS_METRES * (isFar ? opposite(alongA) : alongA), GUESS_RADIUS_METRES * (isFar ? opposite(alongB) : alongB)];
}

function opposite(arc: number): number {
  return arc > 0 ? arc - Math.PI : arc + Math.PI;
}
