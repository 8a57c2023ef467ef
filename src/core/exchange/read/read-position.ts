import { parseCoordinate } from '../../coordinates/parse';
import { toWesternDigits } from '../../format/digits';
import type { LonLat } from '../../geodesy/longitude';
import type { SkipCode } from '../layer';

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const COMMA_DECIMAL = /^([+-]?\d{1,3})[,٫](\d+)$/;

type ReadPosition = { at: LonLat } | { code: SkipCode };

/** A position from a cell with its latitude and one with its longitude: decimal, or in any notation with degrees. */
export function positionFromPair(latitude: string, longitude: string): ReadPosition {
  const [north, east] = [tidy(latitude), tidy(longitude)];
  if (north === '' && east === '') return { code: 'no-geometry' };
  if (NUMBER.test(north) && NUMBER.test(east)) return { at: [Number(east), Number(north)] };
  return positionFromText(`${north}, ${east}`);
}

/** A position from one cell, in any notation that is understood. */
export function positionFromText(text: string): ReadPosition {
  if (text.trim() === '') return { code: 'no-geometry' };
  const read = parseCoordinate(text.trim());
  if (read.ok) return { at: read.at };
  if (read.code === 'ambiguous') return { code: 'ambiguous-position' };
  if (read.code !== 'out-of-range') return { code: 'unreadable-position' };
  return { code: read.swapped ? 'perhaps-swapped' : 'out-of-range' };
}

function tidy(cell: string): string {
  const text = toWesternDigits(cell.trim()).replace('−', '-');
  return text.replace(COMMA_DECIMAL, '$1.$2');
}
