import { wrapLongitude, type LonLat } from '../geodesy/longitude';

/**
 * Open Location Codes (Plus codes), after Google's specification. Five pairs of digits in base 20, then up to five digits
 * that each divide the cell in 5 rows and 4 columns. Counted in whole finest cells: sums of fractions of a degree would
 * fall into the neighbouring cell at its edge.
 */
const DIGITS = '23456789CFGHJMPQRVWX';
const PAIR_DIGITS = 10;
const LONGEST = 15;
const SEPARATOR_AT = 8;
const ROWS = 5;
const COLUMNS = 4;

/** Finest cells in a degree: 20³ by the pairs, times the rows and columns of five digits more. */
const LATITUDE_CELLS = 20 ** 3 * ROWS ** 5;
const LONGITUDE_CELLS = 20 ** 3 * COLUMNS ** 5;

/** The lengths a code may have. */
export const CODE_LENGTHS = [2, 4, 6, 8, 10, 11, 12, 13, 14, 15] as const;
export type CodeLength = (typeof CODE_LENGTHS)[number];

/** The centre of a cell and its size in degrees. */
interface CodeCell {
  centre: LonLat;
  size: { latitude: number; longitude: number };
}

/** The size in degrees of the cells of a length. */
export function cellSize(length: number): CodeCell['size'] {
  const { rows, columns } = cellsWithin(length);
  return { latitude: rows / LATITUDE_CELLS, longitude: columns / LONGITUDE_CELLS };
}

/** The code of the cell that holds a position. The north pole lies in the cell south of it. */
export function encode([longitude, latitude]: LonLat, length: CodeLength): string {
  let row = Math.min(wholeCells((latitude + 90) * LATITUDE_CELLS), 180 * LATITUDE_CELLS - 1);
  let column = Math.min(wholeCells((wrapLongitude(longitude) + 180) * LONGITUDE_CELLS), 360 * LONGITUDE_CELLS - 1);
  const digits: string[] = [];
  for (let place = LONGEST; place > PAIR_DIGITS; place -= 1) {
    digits.unshift(DIGITS[(row % ROWS) * COLUMNS + (column % COLUMNS)]!);
    row = Math.floor(row / ROWS);
    column = Math.floor(column / COLUMNS);
  }
  for (let place = PAIR_DIGITS; place > 0; place -= 2) {
    digits.unshift(DIGITS[row % 20]!, DIGITS[column % 20]!);
    row = Math.floor(row / 20);
    column = Math.floor(column / 20);
  }
  const code = digits.slice(0, length).join('').padEnd(SEPARATOR_AT, '0');
  return `${code.slice(0, SEPARATOR_AT)}+${code.slice(SEPARATOR_AT)}`;
}

/** The cell of a full code in capitals, as `isFullCode` knows it. Digits after the fifteenth say nothing more. */
export function decode(code: string): CodeCell {
  const digits = [...code.replace(/[+0]/g, '')].slice(0, LONGEST).map((digit) => DIGITS.indexOf(digit));
  let row = 0;
  let column = 0;
  for (const [place, digit] of digits.entries()) {
    const { rows, columns } = cellsWithin(place < PAIR_DIGITS ? place + 2 - (place % 2) : place + 1);
    if (place >= PAIR_DIGITS) {
      row += Math.floor(digit / COLUMNS) * rows;
      column += (digit % COLUMNS) * columns;
    } else if (place % 2 === 0) row += digit * rows;
    else column += digit * columns;
  }
  const { rows, columns } = cellsWithin(digits.length);
  const centre: LonLat = [(column + columns / 2) / LONGITUDE_CELLS - 180, (row + rows / 2) / LATITUDE_CELLS - 90];
  return { centre, size: cellSize(digits.length) };
}

/** Whether a text in capitals is a full code: eight digits or zeros in their place, the sign, and none, two or more digits. */
export function isFullCode(text: string): boolean {
  const padded = /^(?:[2-9CFGHJMPQRVWX]{2}){1,3}(?:00)*\+$/.test(text) && text.length === SEPARATOR_AT + 1;
  const full = padded || /^[2-9CFGHJMPQRVWX]{8}\+(?:[2-9CFGHJMPQRVWX]{2,})?$/.test(text);
  // The first pair may not lead beyond the pole or the antimeridian.
  return full && DIGITS.indexOf(text[0]!) < 9 && DIGITS.indexOf(text[1]!) < 18;
}

/** Whether a text in capitals is a code without its first digits. */
export function isShortCode(text: string): boolean {
  return /^(?:[2-9CFGHJMPQRVWX]{2}){1,3}\+[2-9CFGHJMPQRVWX]{2,}$/.test(text);
}

/** A millionth of a cell short of the next is the edge itself, which 129.7° and its like cannot be written to. */
function wholeCells(cells: number): number {
  return Math.floor(Math.round(cells * 1e6) / 1e6);
}

/** How many of the finest cells one of this length is high and wide. */
function cellsWithin(length: number): { rows: number; columns: number } {
  if (length > PAIR_DIGITS) return { rows: ROWS ** (LONGEST - length), columns: COLUMNS ** (LONGEST - length) };
  const pairs = 20 ** ((PAIR_DIGITS - length) / 2);
  return { rows: pairs * ROWS ** 5, columns: pairs * COLUMNS ** 5 };
}
