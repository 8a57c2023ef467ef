import type { FormatLanguage } from '../format/locale';
import { decimalsFor, roundTo } from '../format/precision';
import { wrapLongitude, type LonLat } from '../geodesy/longitude';
import { formatAngles } from './format';
import { toGrid } from './grid';
import { squareOf } from './mgrs-square';
import type { CoordinateNotation } from './notation';
import { cellSize, CODE_LENGTHS, encode } from './open-location-code';
import { positionDecimals, withinDecimals } from './position-decimals';
import { degreesPerHalfMetre, halfStepMetres } from './resolution';
import type { SexagesimalForm } from './sexagesimal';

/** How exactly a position is written: as exactly as it is known (by default to 2 m), or with so many decimals. */
export interface CoordinatePrecision {
  accuracyMetres?: number;
  /** Of the last part of degrees, or of a metre; squares (MGRS, Plus codes) have none and go by the accuracy. */
  decimals?: number;
}

const DEFAULT_ACCURACY_METRES = 2;

/**
 * Writes a position so that `parseCoordinate` reads it back within its last digit. The last digit is the coarsest whose
 * half does not exceed the accuracy; the square of MGRS and Plus codes is the largest that does not reach further from
 * its centre, north, south, east or west. UTM ends no coarser than at a metre, since it is read as metres. Degrees are written in the page's language, the rest is the same in both.
 * Beyond 84° N and 80° S the grid is polar: UPS in the place of UTM.
 */
export function formatCoordinate(
  at: LonLat,
  notation: CoordinateNotation,
  language: FormatLanguage,
  precision: CoordinatePrecision = {}
): string {
  const accuracyMetres = precision.accuracyMetres ?? DEFAULT_ACCURACY_METRES;
  // Of the step of both angles in degrees.
  const step = accuracyMetres * degreesPerHalfMetre(at);
  const decimals = precision.decimals ?? positionDecimals(at, accuracyMetres);
  switch (notation) {
    case 'decimal':
      return formatAngles(at, language, { parts: 1, decimals });
    case 'dms':
      return formatAngles(at, language, sexagesimalForm(3, step, precision.decimals));
    case 'ddm':
      return formatAngles(at, language, sexagesimalForm(2, step, precision.decimals));
    case 'utm':
      return formatUtm(at, precision.decimals ?? decimalsFor(accuracyMetres));
    case 'mgrs':
      return formatMgrs(at, accuracyMetres);
    case 'plus':
      return formatPlusCode(at, accuracyMetres);
    case 'geo':
      return `geo:${figure(at[1], decimals)},${figure(inRange(at[0]), decimals)}`;
    case 'geojson':
      return `[${figure(inRange(at[0]), decimals)}, ${figure(at[1], decimals)}]`;
  }
}

/** Minutes and seconds are left out where the position is not known so well. */
function sexagesimalForm(parts: 2 | 3, step: number, decimals: number | undefined): SexagesimalForm {
  if (decimals !== undefined) return { parts, decimals };
  const fits = (unit: number): boolean => unit <= step * (1 + 1e-9);
  if (fits(1)) return { parts: 1, decimals: 0 };
  if (parts === 3 && fits(1 / 60)) return { parts: 2, decimals: 0 };
  return { parts, decimals: withinDecimals(decimalsFor((step / 2) * 60 ** (parts - 1))) };
}

/**
 * `41north 259370 2800312`: the hemisphere as a word, since the letter S would be a latitude band too. Never coarser than a
 * metre: nothing in the text would say so, and it would be read back as another place.
 */
function formatUtm(at: LonLat, decimals: number): string {
  const { zone, hemisphere, eastingMetres, northingMetres } = toGrid(at);
  const places = withinDecimals(decimals);
  const metres = (value: number): string => roundTo(value, places).toFixed(places);
  return `${zone || ''}${hemisphere} ${metres(eastingMetres)} ${metres(northingMetres)}`;
}

/** Its digits are cut off, never rounded: they name the square that holds the position. */
function formatMgrs(at: LonLat, accuracyMetres: number): string {
  const point = toGrid(at);
  const { band, letters, corner } = squareOf(point, at[1]);
  const pairs = Math.min(5, Math.max(1, 5 + decimalsFor(accuracyMetres)));
  const digits = (metres: number): string => String(Math.floor(metres)).padStart(5, '0').slice(0, pairs);
  const zone = point.zone ? String(point.zone).padStart(2, '0') : '';
  const east = digits(point.eastingMetres - corner.eastingMetres);
  return `${zone}${band}${letters}${east}${digits(point.northingMetres - corner.northingMetres)}`;
}

function formatPlusCode(at: LonLat, accuracyMetres: number): string {
  const fits = CODE_LENGTHS.find((length) => halfStepMetres(at, cellSize(length)) <= accuracyMetres * (1 + 1e-9));
  return encode(at, fits ?? 15);
}

function figure(degrees: number, decimals: number): string {
  // Never -0.
  return (roundTo(degrees, decimals) + 0).toFixed(decimals);
}

function inRange(longitude: number): number {
  return Math.abs(longitude) <= 180 ? longitude : wrapLongitude(longitude);
}
