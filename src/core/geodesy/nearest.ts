import geodesicPackage from 'geographiclib-geodesic';
import { GUESS_RADIUS_METRES } from './ellipsoid';
import { distanceMetres, inverse } from './geodesic';
import { wrapLongitude, type LonLat } from './longitude';
import { RADIANS_PER_DEGREE } from './wgs84';

const { Geodesic } = geodesicPackage;
const wgs84 = Geodesic.WGS84;
type GeodesicLine = ReturnType<typeof wgs84.InverseLine>;

/** The point of a thing that lies nearest to another point. */
export interface Foot {
  distanceMetres: number;
  foot: LonLat;
}

export interface Nearest extends Foot {
  /** The segment it lies on: that which begins at this vertex. */
  segment: number;
}

/** Over a stretch this short the distance to a point falls, rises, or falls and then rises, never anything else. */
const PIECE_METRES = 1_000_000;
/** The search ends when the foot moves by less: the distance is off by far less still. */
const SETTLED_METRES = 1e-4;

/**
 * The nearest point of a line whose neighbouring vertices are joined by WGS84 geodesics, exact to the millimetre;
 * nothing where the line is empty or all of it lies `withinMetres` or farther away.
 */
export function nearestOnLine(line: readonly LonLat[], point: LonLat, withinMetres = Infinity): Nearest | undefined {
  const reaches = line.map((vertex) => distanceMetres(point, vertex));
  let best = nearestVertex(line, reaches, withinMetres);
  for (let segment = 0; segment + 1 < line.length; segment += 1) {
    const limit = best?.distanceMetres ?? withinMetres;
    const near = nearestInside(line[segment]!, line[segment + 1]!, reaches[segment]! + reaches[segment + 1]!, point, limit);
    if (near) best = { ...near, segment };
  }
  return best;
}

function nearestVertex(line: readonly LonLat[], reaches: readonly number[], withinMetres: number): Nearest | undefined {
  const distance = reaches.reduce((least, reach) => Math.min(least, reach), Infinity);
  if (!(distance < withinMetres)) return undefined;
  const index = reaches.indexOf(distance);
  const [longitude, latitude] = line[index]!;
  return {
    distanceMetres: distance,
    foot: [wrapLongitude(longitude), latitude],
    segment: Math.max(0, Math.min(index, line.length - 2))
  };
}

/** What is seen of the point from somewhere on a geodesic. */
interface Look {
  /** Metres from the start of the geodesic. */
  along: number;
  at: LonLat;
  distance: number;
  /** How much nearer each metre onward brings: the cosine of the angle between the way and the point. */
  closing: number;
}

/** The nearest point between two vertices, when it is nearer than `limit`. `reaches` is how far the two lie away together. */
function nearestInside(from: LonLat, to: LonLat, reaches: number, point: LonLat, limit: number): Foot | undefined {
  if (limit === 0) return undefined;
  const way = wgs84.InverseLine(from[1], from[0], to[1], to[0]);
  if (mayNotBeat(reaches, way.s13, limit)) return undefined;
  const pieces = Math.max(1, Math.ceil(way.s13 / PIECE_METRES));
  let best: Look | undefined;
  let start = lookFrom(way, 0, point);
  for (let piece = 1; piece <= pieces; piece += 1) {
    const end = lookFrom(way, (way.s13 * piece) / pieces, point);
    const least = best?.distance ?? limit;
    const falls = start.closing >= 0 && end.closing <= 0;
    if (falls && !mayNotBeat(start.distance + end.distance, end.along - start.along, least)) {
      const foot = footBetween(way, start, end, point);
      if (foot.distance < least) best = foot;
    }
    start = end;
  }
  return best && { distanceMetres: best.distance, foot: best.at };
}

/** By the triangle inequality no point between two others can be nearer than half of what their distances leave over. */
function mayNotBeat(reaches: number, length: number, limit: number): boolean {
  return (reaches - length) / 2 >= limit;
}

function lookFrom(way: GeodesicLine, along: number, point: LonLat): Look {
  const here = way.Position(along, Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.AZIMUTH);
  const at: LonLat = [here.lon2 ?? NaN, here.lat2 ?? NaN];
  const there = inverse(at, point);
  const angle = (there.initialAzimuth - (here.azi2 ?? NaN)) * RADIANS_PER_DEGREE;
  return { along, at, distance: there.lengthMetres, closing: Math.cos(angle) };
}

/**
 * Where the way between two looks, the first coming nearer and the second going away, passes the point: steps to where
 * it would on a sphere, which on the ellipsoid soon stand still, and halves the stretch should one ever lead out of it.
 */
function footBetween(way: GeodesicLine, start: Look, end: Look, point: LonLat): Look {
  let low = start.along;
  let high = end.along;
  let look = start;
  while (high - low > SETTLED_METRES && look.distance > 0) {
    const step = stepToFoot(look);
    if (look !== start && Math.abs(step) < SETTLED_METRES) break;
    const aimed = look.along + step;
    look = lookFrom(way, aimed > low && aimed < high ? aimed : (low + high) / 2, point);
    if (look.closing > 0) low = look.along;
    else high = look.along;
  }
  return { ...look, at: [wrapLongitude(look.at[0]), look.at[1]] };
}

/** Metres onward to the foot on a sphere, by the right triangle whose hypotenuse leads to the point. */
function stepToFoot({ distance, closing }: Look): number {
  const arc = distance / GUESS_RADIUS_METRES;
  return GUESS_RADIUS_METRES * Math.atan2(Math.sin(arc) * closing, Math.cos(arc));
}
