import { fromGrid } from './grid';
import { cornerOf } from './mgrs-square';
import { NOT_A_COORDINATE, outOfRange, type CoordinateResult } from './notation';

/** A number, a word of three letters and a year are a date: 10 Mar 2017. */
const ZONAL = /^(\d{1,2})(?!\s+[A-Z]{3})\s*([C-HJ-NP-X])\s*([A-HJ-NP-Z]{2})\s*(\d{1,10})(?:\s+(\d{1,5}))?$/;
/** At the poles no zone stands before the letters, and a word with a year behind it looks the same: there spaces need six digits. */
const POLAR = /^()([ABYZ])([A-HJ-NP-Z]{2})(\d{2,10})()$/;
const POLAR_SPACED = /^()([ABYZ])\s*([A-HJ-NP-Z]{2})\s*(?=(?:\d\s*){6,10}$)(\d+)(?:\s+(\d+))?$/;

/**
 * Reads an MGRS reference with one to five pairs of digits, with or without spaces, by NGA.STND.0037 (2014). It names a
 * square: the position is the square's centre, give or take half its side.
 */
export function readMgrs(plain: string): CoordinateResult {
  const text = plain.toUpperCase();
  const [, zone, band, letters, first, second] = ZONAL.exec(text) ?? POLAR.exec(text) ?? POLAR_SPACED.exec(text) ?? [];
  const pair = first && digitPair(first, second);
  if (!band || !letters || !pair) return NOT_A_COORDINATE;
  if (zone && (Number(zone) < 1 || Number(zone) > 60)) return outOfRange('zone');
  const corner = cornerOf(Number(zone), band, letters);
  if (!corner) return { ok: false, code: 'not-in-zone' };
  const sideMetres = 10 ** (5 - pair[0].length);
  const [east, north] = pair.map((digits) => (Number(digits) + 0.5) * sideMetres) as [number, number];
  const { eastingMetres, northingMetres } = corner;
  const at = fromGrid({ ...corner, eastingMetres: eastingMetres + east, northingMetres: northingMetres + north });
  return { ok: true, at, accuracyMetres: sideMetres / 2 };
}

/** Two numbers of equal length, written together or apart. */
function digitPair(first: string, second: string | undefined): [string, string] | undefined {
  if (second) return first.length === second.length ? [first, second] : undefined;
  const half = first.length / 2;
  return Number.isInteger(half) ? [first.slice(0, half), first.slice(half)] : undefined;
}
