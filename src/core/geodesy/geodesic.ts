import geodesicPackage from 'geographiclib-geodesic';
import { nearestLongitude, wrapLongitude, type LonLat } from './longitude';

export type { LonLat } from './longitude';

const { Geodesic } = geodesicPackage;
const wgs84 = Geodesic.WGS84;

/** The shortest line between two points: its length in metres and its azimuths in degrees, 0–360 clockwise from north. */
export interface GeodesicInverse {
  lengthMetres: number;
  initialAzimuth: number;
  finalAzimuth: number;
}

/** Brings an azimuth into [0, 360). */
export function wrapAzimuth(azimuth: number): number {
  const wrapped = azimuth % 360;
  const positive = wrapped < 0 ? wrapped + 360 : wrapped + 0;
  // A hair west of north the sum rounds up to a full turn.
  return positive === 360 ? 0 : positive;
}

/**
 * Solves the inverse problem on WGS84 after C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013) 43–55
 * (error below 15 nanometres). Longitudes may be any number of degrees, latitudes must lie in [-90, 90].
 */
export function inverse(from: LonLat, to: LonLat): GeodesicInverse {
  const mask = Geodesic.DISTANCE | Geodesic.AZIMUTH;
  const solved = wgs84.Inverse(from[1], from[0], to[1], to[0], mask);
  return {
    lengthMetres: solved.s12 ?? NaN,
    initialAzimuth: wrapAzimuth(solved.azi1 ?? NaN),
    finalAzimuth: wrapAzimuth(solved.azi2 ?? NaN)
  };
}

/** The point reached from a start at an azimuth (degrees) after a distance (metres), and the azimuth on arrival. */
export function direct(from: LonLat, azimuth: number, distanceMetres: number): { at: LonLat; finalAzimuth: number } {
  const mask = Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.AZIMUTH;
  const solved = wgs84.Direct(from[1], from[0], azimuth, distanceMetres, mask);
  return {
    at: [wrapLongitude(solved.lon2 ?? NaN), solved.lat2 ?? NaN],
    finalAzimuth: wrapAzimuth(solved.azi2 ?? NaN)
  };
}

/** The point at a share (0–1) of the geodesic between two points. Where several are as short the one that `inverse` chose. */
export function interpolate(from: LonLat, to: LonLat, share: number): LonLat {
  const [longitude, latitude] = geodesicLine(from, to).at(share);
  return [wrapLongitude(longitude), latitude];
}

/** The point half-way along the geodesic between two points. */
export function midpoint(from: LonLat, to: LonLat): LonLat {
  return interpolate(from, to, 0.5);
}

/** A geodesic between two points: its length, and the point at each share (0–1) of it, the longitudes running on from the start's. */
export function geodesicLine(from: LonLat, to: LonLat): { lengthMetres: number; at: (share: number) => LonLat } {
  const line = wgs84.InverseLine(from[1], from[0], to[1], to[0]);
  const mask = Geodesic.LATITUDE | Geodesic.LONGITUDE | Geodesic.LONG_UNROLL;
  const at = (share: number): LonLat => {
    const point = line.Position(line.s13 * share, mask);
    return [point.lon2 ?? NaN, point.lat2 ?? NaN];
  };
  return { lengthMetres: line.s13, at };
}

/** The geodesic distance between two points in metres. */
export function distanceMetres(from: LonLat, to: LonLat): number {
  return wgs84.Inverse(from[1], from[0], to[1], to[0], Geodesic.DISTANCE).s12 ?? NaN;
}

/** The length in metres of a line whose neighbouring vertices are joined by geodesics. */
export function polylineLengthMetres(line: readonly LonLat[]): number {
  let lengthMetres = 0;
  for (let index = 1; index < line.length; index += 1) {
    lengthMetres += distanceMetres(line[index - 1]!, line[index]!);
  }
  return lengthMetres;
}

/**
 * Puts points between the vertices of a line so that a map, which joins vertices by straight strokes, draws the
 * geodesics that were measured. Given vertices stay as they are; longitudes run on without a jump and may leave ±180.
 */
export function densifyGeodesic(line: readonly LonLat[], maximumSpacingMetres: number): LonLat[] {
  const [first] = line;
  if (!first) return [];
  const dense: LonLat[] = [first];
  for (let index = 1; index < line.length; index += 1) {
    const from = line[index - 1]!;
    const to = line[index]!;
    const leg = wgs84.InverseLine(from[1], from[0], to[1], to[0]);
    const parts = Math.max(1, Math.ceil(leg.s13 / maximumSpacingMetres));
    for (let part = 1; part < parts; part += 1) {
      const point = leg.Position((leg.s13 * part) / parts, Geodesic.LATITUDE | Geodesic.LONGITUDE);
      dense.push([nearestLongitude(point.lon2 ?? NaN, dense.at(-1)![0]), point.lat2 ?? NaN]);
    }
    dense.push([nearestLongitude(to[0], dense.at(-1)![0]), to[1]]);
  }
  return dense;
}
