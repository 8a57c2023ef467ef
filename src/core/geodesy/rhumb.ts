import geodesicPackage from 'geographiclib-geodesic';
import { latitudeAtMeridianDistance, meridianDistance, QUARTER_MERIDIAN_METRES } from './auxiliary-latitudes';
import { wrapAzimuth, type GeodesicInverse } from './geodesic';
import { wrapLongitude, type LonLat } from './longitude';
import { rhumbWay } from './rhumb-way';
import { RADIANS_PER_DEGREE } from './wgs84';

/** The rhumb line between two points: its length in metres and its one azimuth in degrees, 0–360. */
export interface RhumbInverse {
  lengthMetres: number;
  azimuth: number;
}

/** A rhumb line that would run on past a pole, where it has no azimuth any more. */
export interface BeyondPole {
  code: 'beyond-pole';
  /** How far the pole is along the line, in metres. */
  poleMetres: number;
}

/** A rounding's worth of meridian: a line that is told to end at a pole ends there. */
const AT_POLE_METRES = 1e-8;
/** More than any way about the pole where it is taken to lie (see `rhumbInverse`), and less than any length means. */
const POLE_ASIDE_METRES = 1e-20;

/**
 * Solves the inverse problem of the rhumb line (loxodrome) on WGS84: the line that meets all meridians at one angle, the
 * shorter way round. Where both ways are as long it runs as the longitudes are given: east from -90 to 90, west from 90 to -90.
 *
 * Method: Bennett, "Practical rhumb line calculations on the spheroid", J. Navigation 49 (1996) 112–119, with meridian
 * distances by the series of the sixth order and divided differences after Karney, "The area of rhumb polygons", Stud.
 * Geophys. Geod. 68 (2024); within a micrometre of GeographicLib's RhumbSolve. A pole is taken to lie 2⁻¹⁰⁴ of the radius
 * aside, as there; so a rhumb line to a pole keeps the longitude it was given.
 */
export function rhumbInverse(from: LonLat, to: LonLat): RhumbInverse {
  const { isometric, parallelRadiusMetres } = rhumbWay(latitudeOf(from), latitudeOf(to));
  const turn = shorterTurn(from[0], to[0]) * RADIANS_PER_DEGREE;
  return {
    lengthMetres: lengthOf(turn, isometric, parallelRadiusMetres),
    azimuth: wrapAzimuth(Math.atan2(turn, isometric) / RADIANS_PER_DEGREE)
  };
}

/** The rhumb line in the shape of the geodesic's solution: both azimuths are the one it has. */
export function rhumbSolve(from: LonLat, to: LonLat): GeodesicInverse {
  const { lengthMetres, azimuth } = rhumbInverse(from, to);
  return { lengthMetres, initialAzimuth: azimuth, finalAzimuth: azimuth };
}

/** The rhumb distance between two points in metres. */
export function rhumbDistanceMetres(from: LonLat, to: LonLat): number {
  return rhumbInverse(from, to).lengthMetres;
}

/** The length in metres of the rhumb line between two points that turns by so many degrees of longitude, were it round the Earth. */
export function rhumbTurnMetres(from: LonLat, to: LonLat, turnDegrees: number): number {
  const { isometric, parallelRadiusMetres } = rhumbWay(from[1], to[1]);
  return lengthOf(turnDegrees * RADIANS_PER_DEGREE, isometric, parallelRadiusMetres);
}

/**
 * The point reached along a rhumb line from a start at an azimuth (degrees) after a distance (metres). Past a pole there is
 * no such point: the answer is then a value with a code. Method and accuracy as for `rhumbInverse`.
 */
export function rhumbDirect(from: LonLat, azimuth: number, distanceMetres: number): { at: LonLat } | BeyondPole {
  const [sine, cosine] = sineAndCosine(azimuth);
  if (Math.abs(from[1]) === 90 && cosine === 0) return { code: 'beyond-pole', poleMetres: 0 };
  const start = meridianDistance(latitudeOf(from));
  if (Math.abs(start + distanceMetres * cosine) > QUARTER_MERIDIAN_METRES + AT_POLE_METRES) {
    const pole = Math.sign(cosine * distanceMetres) * QUARTER_MERIDIAN_METRES;
    return { code: 'beyond-pole', poleMetres: (pole - start) / cosine };
  }
  const [longitude, latitude] = alongRhumb(from, sine * distanceMetres, cosine * distanceMetres);
  return { at: [wrapLongitude(longitude), latitude] };
}

/** The point at a share (0–1) of the rhumb line between two points. */
export function rhumbInterpolate(from: LonLat, to: LonLat, share: number): LonLat {
  const [longitude, latitude] = rhumbLine(from, to).at(share);
  return [wrapLongitude(longitude), latitude];
}

/** A rhumb line between two points: its length, and the point at each share (0–1) of it, the longitudes running on from the start's. */
export function rhumbLine(from: LonLat, to: LonLat): { lengthMetres: number; at: (share: number) => LonLat } {
  const { isometric, parallelRadiusMetres } = rhumbWay(latitudeOf(from), latitudeOf(to));
  const turnDegrees = shorterTurn(from[0], to[0]);
  const east = turnDegrees * RADIANS_PER_DEGREE * parallelRadiusMetres;
  const north = isometric * parallelRadiusMetres;
  const at = (share: number): LonLat =>
    share === 1 ? [from[0] + turnDegrees, latitudeOf(to)] : alongRhumb(from, east * share, north * share);
  return { lengthMetres: lengthOf(turnDegrees * RADIANS_PER_DEGREE, isometric, parallelRadiusMetres), at };
}

/** The length of a rhumb line. A turn about the pole, which lies a hair aside, is no way. */
function lengthOf(turn: number, isometric: number, parallelRadiusMetres: number): number {
  const lengthMetres = Math.hypot(turn, isometric) * parallelRadiusMetres;
  return lengthMetres < POLE_ASIDE_METRES ? 0 : lengthMetres;
}

/** Where so many metres to the east and north along a rhumb line lead; the longitude runs on from the start's. */
function alongRhumb(from: LonLat, east: number, north: number): LonLat {
  const start = latitudeOf(from);
  const end = north === 0 ? start : latitudeAtMeridianDistance(meridianDistance(start) + north);
  const latitude = Math.max(-90, Math.min(90, end));
  const turn = east === 0 ? 0 : east / rhumbWay(start, latitude).parallelRadiusMetres;
  return [from[0] + turn / RADIANS_PER_DEGREE, latitude];
}

/** The latitude of a point; NaN, as geodesics have it, where it is none of the Earth: the series would run on past the pole. */
function latitudeOf([, latitude]: LonLat): number {
  return Math.abs(latitude) <= 90 ? latitude : NaN;
}

/** Degrees from one longitude to another the shorter way, positive to the east. Half a turn takes the sign of the plain difference. */
export function shorterTurn(from: number, to: number): number {
  const { d: turn, e: rest } = geodesicPackage.Math.AngDiff(from, to);
  return turn + rest;
}

/** Sine and cosine of an azimuth in degrees, exact for the four quarters. */
function sineAndCosine(azimuth: number): [sine: number, cosine: number] {
  const quarter = Math.round(azimuth / 90);
  const rest = (azimuth - quarter * 90) * RADIANS_PER_DEGREE;
  const [sine, cosine] = [Math.sin(rest), Math.cos(rest)];
  const turned: [number, number][] = [
    [sine, cosine],
    [cosine, -sine],
    [-sine, -cosine],
    [-cosine, sine]
  ];
  return turned[((quarter % 4) + 4) % 4]!;
}
