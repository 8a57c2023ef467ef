import { WGS84_EQUATORIAL_RADIUS_METRES } from './ellipsoid';
import { direct, geodesicLine } from './geodesic';
import type { LonLat } from './longitude';
import { refine, sensibleTolerance, type Curve } from './refine';
import { cutRing, type MultiPolygonRings } from './cut-ring';
import { RADIANS_PER_DEGREE } from './wgs84';

/** By default a circle's strokes stray from it by this share of its radius, invisible at any scale at which the whole is seen. */
const TOLERANCE_SHARE = 1e-4;
/** Arcs to begin with; with them the azimuths to both poles are among the points, where the curve turns most. */
const ARCS = 8;
/** Halvings of these at most: pieces of a hundredth of a degree. */
const MOST_HALVINGS = 12;

/**
 * The circle of equal geodesic distance round a point, as a closed ring that runs counter-clockwise (its inside on the
 * left), from due south or where that leads: points by the direct problem, as close as the tolerance (metres on the
 * ground) asks, be they joined by straight strokes of a map or by geodesics. Longitudes run on; round a pole the ring ends a whole turn away from where it began. The radius may reach
 * 19,900 km: farther out the points fold over themselves near the antipode. Of a radius that is not above 0 there is no circle, and
 * the ring is empty; a tolerance is held to a billionth of the radius at least (so 0).
 */
export function circle(centre: LonLat, radiusMetres: number, toleranceMetres = radiusMetres * TOLERANCE_SHARE): LonLat[] {
  if (!isRadius(radiusMetres)) return [];
  return arc(centre, radiusMetres, 360, 0, sensibleTolerance(toleranceMetres, radiusMetres));
}

function isRadius(metres: number): boolean {
  return metres > 0 && metres < Infinity;
}

/** The circle as valid polygons (RFC 7946): cut at the antimeridian, closed over a pole that it holds. */
export function circlePolygons(centre: LonLat, radiusMetres: number, toleranceMetres?: number): MultiPolygonRings {
  return cutRing(circle(centre, radiusMetres, toleranceMetres));
}

/**
 * A sector of a circle, clockwise from one azimuth to another (degrees): a closed ring from the centre out, counter-clockwise
 * along the arc and back, like the circle's. From an azimuth to itself it is the whole circle, with the radius drawn.
 * Empty, and the tolerance held, as a circle's; empty too where an azimuth is no finite number.
 */
export function sector(
  centre: LonLat,
  radiusMetres: number,
  fromAzimuth: number,
  toAzimuth: number,
  toleranceMetres = radiusMetres * TOLERANCE_SHARE
): LonLat[] {
  if (!isRadius(radiusMetres) || !Number.isFinite(fromAzimuth) || !Number.isFinite(toAzimuth)) return [];
  return sectorRing(centre, radiusMetres, fromAzimuth % 360, toAzimuth, sensibleTolerance(toleranceMetres, radiusMetres));
}

function sectorRing(
  centre: LonLat,
  radiusMetres: number,
  fromAzimuth: number,
  toAzimuth: number,
  toleranceMetres: number
): LonLat[] {
  const width = (((toAzimuth - fromAzimuth) % 360) + 360) % 360 || 360;
  const edge = arc(centre, radiusMetres, fromAzimuth + width, fromAzimuth, toleranceMetres);
  const out = radius(centre, edge[0]!, toleranceMetres);
  const shift = out.at(-1)![0] - edge[0]![0];
  const round = edge.slice(1).map(([longitude, latitude]): LonLat => [longitude + shift, latitude]);
  const back = radius(centre, round.at(-1)!, toleranceMetres).reverse();
  const turn = round.at(-1)![0] - back[0]![0];
  const home = back.slice(1).map(([longitude, latitude]): LonLat => [longitude + turn, latitude]);
  // At a pole the two sides begin at different longitudes: the ring closes along the map's edge, which is that point.
  const isAtPole = Math.abs(centre[1]) === 90 && width < 360;
  return isAtPole ? [...out, ...round, ...home, out[0]!] : [...out, ...round, ...home];
}

/** The sector as valid polygons (RFC 7946). */
export function sectorPolygons(
  centre: LonLat,
  radiusMetres: number,
  fromAzimuth: number,
  toAzimuth: number,
  toleranceMetres?: number
): MultiPolygonRings {
  return cutRing(sector(centre, radiusMetres, fromAzimuth, toAzimuth, toleranceMetres));
}

/** From the centre out; a pole takes the longitude of the meridian that leads away from it. */
function radius(centre: LonLat, to: LonLat, toleranceMetres: number): LonLat[] {
  const start: LonLat = Math.abs(centre[1]) === 90 ? [to[0], centre[1]] : centre;
  return [start, ...refine(geodesicLine(start, to).at, { share: 0, at: start }, 1, toleranceMetres)];
}

/** The points of a circle from one azimuth to another, either way round, the longitudes running on. */
function arc(centre: LonLat, radiusMetres: number, fromAzimuth: number, toAzimuth: number, toleranceMetres: number): LonLat[] {
  const curve: Curve = (azimuth) => direct(centre, azimuth, radiusMetres).at;
  const points: LonLat[] = [curve(fromAzimuth)];
  const stops = [fromAzimuth, ...stopsBetween(fromAzimuth, toAzimuth, widestStep(radiusMetres, toleranceMetres)), toAzimuth];
  for (let index = 1; index < stops.length; index += 1) {
    points.push(...refine(curve, { share: stops[index - 1]!, at: points.at(-1)! }, stops[index]!, toleranceMetres));
  }
  return points;
}

/**
 * How many degrees of azimuth a geodesic between two points of a circle may span to stay within the tolerance of it, on a sphere:
 * round a pole strokes along a parallel are straight on maps however long, and geodesics between their ends cut the circle short.
 */
function widestStep(radiusMetres: number, toleranceMetres: number): number {
  const angle = radiusMetres / WGS84_EQUATORIAL_RADIUS_METRES;
  const bend = Math.abs(Math.sin(angle) * Math.cos(angle)) * WGS84_EQUATORIAL_RADIUS_METRES;
  const widest = Math.sqrt((8 * toleranceMetres) / bend) / RADIANS_PER_DEGREE;
  const halvings = Math.ceil(Math.log2(360 / ARCS / widest));
  return 360 / ARCS / 2 ** Math.max(0, Math.min(MOST_HALVINGS, halvings));
}

/** The azimuths strictly between two (the first the greater) that lie so many degrees apart, the poles' among them. */
function stopsBetween(fromAzimuth: number, toAzimuth: number, step: number): number[] {
  const stops: number[] = [];
  for (let azimuth = Math.ceil(fromAzimuth / step - 1) * step; azimuth > toAzimuth; azimuth -= step) stops.push(azimuth);
  return stops;
}
