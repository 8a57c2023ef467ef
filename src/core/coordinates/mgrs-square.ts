import { bandAt, bandOf } from './bands';
import { fromGrid, type GridPoint } from './grid';

const SQUARE_METRES = 100_000;

/** The rows of squares repeat after two thousand kilometres. */
const ROWS = 'ABCDEFGHJKLMNPQRSTUV';
const COLUMNS = ['ABCDEFGH', 'JKLMNPQR', 'STUVWXYZ'] as const;

/** The squares at the poles: west and east of 0° and 180°; `column` and `row` are where the letters begin, in squares. */
const POLAR = {
  A: { hemisphere: 'south', columns: 'JKLPQRSTUXYZ', column: 8, rows: 'ABCDEFGHJKLMNPQRSTUVWXYZ', row: 8 },
  B: { hemisphere: 'south', columns: 'ABCFGHJKLPQR', column: 20, rows: 'ABCDEFGHJKLMNPQRSTUVWXYZ', row: 8 },
  Y: { hemisphere: 'north', columns: 'RSTUXYZ', column: 13, rows: 'ABCDEFGHJKLMNP', row: 13 },
  Z: { hemisphere: 'north', columns: 'ABCFGHJ', column: 20, rows: 'ABCDEFGHJKLMNP', row: 13 }
} as const;

/** A square of a hundred kilometres by its south-western corner; `band` is its first letter, the pair behind it the square's. */
interface MgrsSquare {
  band: string;
  letters: string;
  corner: GridPoint;
}

/** The square that holds a point of the grid: the lettering of NGA.STND.0037 (2014), scheme AA. */
export function squareOf(point: GridPoint, latitude: number): MgrsSquare {
  const column = Math.floor(point.eastingMetres / SQUARE_METRES);
  const row = Math.floor(point.northingMetres / SQUARE_METRES);
  const corner = { ...point, eastingMetres: column * SQUARE_METRES, northingMetres: row * SQUARE_METRES };
  if (point.zone === 0) {
    const east = column >= 20;
    const band = point.hemisphere === 'north' ? (east ? 'Z' : 'Y') : east ? 'B' : 'A';
    const area = POLAR[band];
    return { band, letters: `${area.columns[column - area.column]}${area.rows[row - area.row]}`, corner };
  }
  const letters = `${COLUMNS[(point.zone - 1) % 3]![column - 1]}${ROWS[(row + firstRow(point.zone)) % ROWS.length]}`;
  return { band: bandAt(latitude), letters, corner };
}

/** The corner of the square that letters name in a zone (0 at the poles); nothing where there is no such square. */
export function cornerOf(zone: number, band: string, letters: string): GridPoint | undefined {
  return zone === 0 ? polarCorner(band, letters) : zonalCorner(zone, band, letters);
}

function polarCorner(band: string, letters: string): GridPoint | undefined {
  if (!isPolar(band)) return undefined;
  const { hemisphere, columns, column, rows, row } = POLAR[band];
  const place = [columns.indexOf(letters[0]!), rows.indexOf(letters[1]!)] as const;
  if (place[0] < 0 || place[1] < 0) return undefined;
  const eastingMetres = (column + place[0]) * SQUARE_METRES;
  return { zone: 0, hemisphere, eastingMetres, northingMetres: (row + place[1]) * SQUARE_METRES };
}

function isPolar(band: string): band is keyof typeof POLAR {
  return Object.hasOwn(POLAR, band);
}

/** Rows repeat, so the band tells which of them is meant: the one whose square it crosses. */
function zonalCorner(zone: number, band: string, letters: string): GridPoint | undefined {
  const latitudes = bandOf(band);
  const column = COLUMNS[(zone - 1) % 3]!.indexOf(letters[0]!);
  const row = ROWS.indexOf(letters[1]!);
  if (!latitudes || column < 0 || row < 0) return undefined;
  const hemisphere = latitudes.south < 0 ? 'south' : 'north';
  const eastingMetres = (column + 1) * SQUARE_METRES;
  const first = (row - firstRow(zone) + ROWS.length) % ROWS.length;
  for (let northing = first; northing < 100; northing += ROWS.length) {
    const corner: GridPoint = { zone, hemisphere, eastingMetres, northingMetres: northing * SQUARE_METRES };
    const { south, north } = latitudesOf(corner);
    if (south < latitudes.north && north > latitudes.south) return corner;
  }
  return undefined;
}

/** A square's edges bend away from the equator to both sides of the central meridian, where a square ends: its corners lie outermost. */
function latitudesOf(corner: GridPoint): { south: number; north: number } {
  const latitudes = [0, SQUARE_METRES].flatMap((north) =>
    [0, SQUARE_METRES].map((east) => {
      const { eastingMetres, northingMetres } = corner;
      return fromGrid({ ...corner, eastingMetres: eastingMetres + east, northingMetres: northingMetres + north })[1];
    })
  );
  return { south: Math.min(...latitudes), north: Math.max(...latitudes) };
}

/** In even zones the rows begin five letters on. */
function firstRow(zone: number): number {
  return zone % 2 === 0 ? 5 : 0;
}
