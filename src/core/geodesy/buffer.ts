import { circlePolygons } from './circle';
import { cutRing, type MultiPolygonRings } from './cut-ring';
import { direct, geodesicLine, inverse } from './geodesic';
import type { LonLat } from './longitude';
import { refine, sensibleTolerance, type Curve } from './refine';
import { thinLine } from './thin-line';
import { unite } from './unite';

/** The widest buffer: near a quarter of the Earth's circumference the lines beside a geodesic run together in points. */
export const MAXIMUM_BUFFER_METRES = 9_000_000;
/** Strokes stray from the true outline by this share of the radius. */
const TOLERANCE_SHARE = 1e-3;
/** Longer legs are divided, so that the outline round each piece stays a plain ring. */
const PIECE_METRES = 2_000_000;

/**
 * Everything within a distance (metres, up to `MAXIMUM_BUFFER_METRES`) of a line whose vertices are joined by geodesics, as
 * valid polygons (RFC 7946): cut at the antimeridian, closed over a pole inside. Points of the outline are found by the
 * direct problem square to each leg and round its ends; the outlines of the legs are then united. True to the tolerance in
 * metres on the ground, a thousandth of the radius unless one is given, but no finer than 2 mm and a ten-thousandth of the radius,
 * whichever is less (so with 0). Nothing where the distance is out of range.
 */
export function bufferLine(
  points: readonly LonLat[],
  radiusMetres: number,
  toleranceMetres = radiusMetres * TOLERANCE_SHARE
): MultiPolygonRings | undefined {
  if (!(radiusMetres > 0 && radiusMetres <= MAXIMUM_BUFFER_METRES)) return undefined;
  const half = sensibleTolerance(toleranceMetres, Math.max(radiusMetres, Math.min(PIECE_METRES, radiusMetres * 1e5))) / 2;
  const line = piecesOf(thinLine(points, half));
  const [only] = line;
  if (!only) return [];
  if (line.length === 1) return circlePolygons(only, radiusMetres, half);
  return unite(line.slice(1).flatMap((to, index) => cutRing(capsule(line[index]!, to, radiusMetres, half))));
}

/** Divides long legs; leaves out vertices that repeat the one before. */
function piecesOf(line: readonly LonLat[]): LonLat[] {
  const pieces = line.slice(0, 1);
  for (let index = 1; index < line.length; index += 1) {
    const leg = geodesicLine(line[index - 1]!, line[index]!);
    const parts = Math.ceil(leg.lengthMetres / PIECE_METRES);
    for (let part = 1; part <= parts; part += 1) pieces.push(part === parts ? line[index]! : leg.at(part / parts));
  }
  return pieces;
}

/** The ring round one geodesic, counter-clockwise: along its right side, round the end, back along the left, round the start. */
function capsule(from: LonLat, to: LonLat, radiusMetres: number, toleranceMetres: number): LonLat[] {
  const { initialAzimuth, finalAzimuth, lengthMetres } = inverse(from, to);
  const beside =
    (turn: number): Curve =>
    (alongMetres) => {
      const here = direct(from, initialAzimuth, alongMetres);
      return direct(here.at, here.finalAzimuth + turn, radiusMetres).at;
    };
  const round =
    (centre: LonLat, azimuth: number): Curve =>
    (turn) =>
      direct(centre, azimuth - turn, radiusMetres).at;
  const ring = [beside(90)(0)];
  const draw = (curve: Curve, start: number, end: number) =>
    ring.push(...refine(curve, { share: start, at: ring.at(-1)! }, end, toleranceMetres));
  draw(beside(90), 0, lengthMetres);
  for (const turn of [-90, -45, 0, 45]) draw(round(to, finalAzimuth), turn, turn + 45);
  draw(beside(-90), lengthMetres, 0);
  for (const turn of [-90, -45, 0, 45]) draw(round(from, initialAzimuth + 180), turn, turn + 45);
  return ring;
}
