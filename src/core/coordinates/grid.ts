import type { LonLat } from '../geodesy/longitude';
import { wrapLongitude } from '../geodesy/longitude';
import { polarStereographic, polarStereographicInverse, type Pole } from '../geodesy/polar-stereographic';
import { transverseMercator, transverseMercatorInverse } from '../geodesy/transverse-mercator';

/** A point of the Universal Transverse Mercator grid, or beyond 84° N and 80° S of the polar stereographic one (zone 0). */
export interface GridPoint {
  /** 1–60, or 0 at the poles. */
  zone: number;
  hemisphere: Pole;
  eastingMetres: number;
  northingMetres: number;
}

const UTM = { scale: 0.9996, falseEasting: 500_000, southernNorthing: 10_000_000 } as const;
const UPS = { scale: 0.994, falseMetres: 2_000_000 } as const;

/** Zone and hemisphere of the grid at a position: zones of 6° but for Norway (32V) and Svalbard (31X–37X), by NGA.STND.0037 (2014). */
function zoneAt([longitude, latitude]: LonLat): Pick<GridPoint, 'zone' | 'hemisphere'> {
  const hemisphere = latitude < 0 ? 'south' : 'north';
  if (latitude >= 84 || latitude < -80) return { zone: 0, hemisphere };
  const east = wrapLongitude(longitude);
  // Just west of 180° the sum may round up to a full turn.
  const zone = Math.min(60, Math.floor((east + 180) / 6) + 1);
  if (latitude >= 56 && latitude < 64 && east >= 3 && east < 12) return { zone: 32, hemisphere };
  // Round Svalbard the even zones are left out and the odd ones meet on every twelfth degree from 9° E.
  if (latitude >= 72 && east >= 0 && east < 42) return { zone: 31 + 2 * Math.floor((east + 3) / 12), hemisphere };
  return { zone, hemisphere };
}

/** The position on the grid, unrounded. */
export function toGrid(at: LonLat): GridPoint {
  const { zone, hemisphere } = zoneAt(at);
  if (zone === 0) {
    const { eastMetres, northMetres } = polarStereographic(at, hemisphere, UPS.scale);
    return { zone, hemisphere, eastingMetres: eastMetres + UPS.falseMetres, northingMetres: northMetres + UPS.falseMetres };
  }
  const { eastMetres, northMetres } = transverseMercator(at, centralMeridian(zone), UTM.scale);
  const eastingMetres = eastMetres + UTM.falseEasting;
  return { zone, hemisphere, eastingMetres, northingMetres: northMetres + southernNorthing(hemisphere) };
}

/** The position at a point of the grid. */
export function fromGrid({ zone, hemisphere, eastingMetres, northingMetres }: GridPoint): LonLat {
  if (zone === 0) {
    const point = { eastMetres: eastingMetres - UPS.falseMetres, northMetres: northingMetres - UPS.falseMetres };
    return polarStereographicInverse(point, hemisphere, UPS.scale);
  }
  const point = { eastMetres: eastingMetres - UTM.falseEasting, northMetres: northingMetres - southernNorthing(hemisphere) };
  return transverseMercatorInverse(point, centralMeridian(zone), UTM.scale);
}

function southernNorthing(hemisphere: Pole): number {
  return hemisphere === 'south' ? UTM.southernNorthing : 0;
}

function centralMeridian(zone: number): number {
  return zone * 6 - 183;
}
