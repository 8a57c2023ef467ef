import { wrapLongitude } from '../../geodesy/longitude';
import { latitudeOf, longitudeOf, marginMetres, type Lattice } from './lattice';

/** A stretch of a lattice that crosses no antimeridian, as contours are drawn on it. */
export interface Sheet {
  columns: number;
  rows: number;
  /** Row after row from the south; infinite on land and where nothing leads. */
  values: Float64Array;
  /** −180 to 180. */
  longitudeOf(column: number): number;
  latitudeOf(row: number): number;
  /** How much of the way from a point within to one without lies within, 0 to 1; 0 where that one is not of the sheet. */
  shareWithin(column: number, row: number, outerColumn: number, outerRow: number, limit: number): number;
}

export interface Field {
  lattice: Lattice;
  values: Float64Array;
  /** 1 for points in open water. */
  water: Uint8Array;
  classAt(longitude: number, latitude: number): number;
}

/** So near its end no crossing lies: rings would touch there. */
const LEAST_SHARE = 0.02;
/** Halvings by which the shore is found on an edge. */
const HALVINGS = 5;

/** A field as sheets, cut along the antimeridian; each has the points of the cut. */
export function cutIntoSheets(field: Field): Sheet[] {
  const { lattice } = field;
  const round = 360 * lattice.stepsPerDegree;
  const end = lattice.isRound ? round : lattice.columns - 1;
  const sheets: Sheet[] = [];
  for (let from = 0; from < end;) {
    const steps = lattice.west + from;
    const to = Math.min(end, from + round - (((steps % round) + round) % round));
    sheets.push(sheetOf(field, from, to));
    from = to;
  }
  return sheets;
}

function sheetOf(field: Field, from: number, to: number): Sheet {
  const { lattice, values, water, classAt } = field;
  // A column stands for two longitudes at the antimeridian: this is the one on the side of the sheet.
  const turn = 360 * Math.floor((longitudeOf(lattice, from) + 180) / 360);
  const place = (column: number, row: number): number => row * lattice.columns + ((from + column) % lattice.columns);
  const columns = to - from + 1;
  const own = new Float64Array(columns * lattice.rows);
  for (let row = 0; row < lattice.rows; row += 1) {
    for (let column = 0; column < columns; column += 1) own[row * columns + column] = values[place(column, row)]!;
  }
  const sheet: Omit<Sheet, 'shareWithin'> = {
    columns,
    rows: lattice.rows,
    values: own,
    longitudeOf: (column) => longitudeOf(lattice, from + column) - turn,
    latitudeOf: (row) => latitudeOf(lattice, row)
  };
  const shores = rememberShores(sheet, classAt);
  const margin = marginMetres(lattice);
  const shareWithin: Sheet['shareWithin'] = (column, row, outerColumn, outerRow, limit) => {
    if (outerColumn < 0 || outerRow < 0 || outerColumn >= columns || outerRow >= lattice.rows) return 0;
    const outer = values[place(outerColumn, outerRow)]!;
    const share =
      outer <= limit + margin
        ? shareOf(values[place(column, row)]!, outer, limit)
        : water[place(outerColumn, outerRow)] === 1 || water[place(column, row)] === 0
          ? 0.5
          : shores([column, row], [outerColumn, outerRow]);
    return Math.min(1 - LEAST_SHARE, Math.max(LEAST_SHARE, share));
  };
  return { ...sheet, shareWithin };
}

function shareOf(inner: number, outer: number, limit: number): number {
  return (limit - inner) / (outer - inner);
}

type Place = readonly [column: number, row: number];

/** Shores on the edges of a sheet, each looked for once however many limits reach it. */
function rememberShores(sheet: Omit<Sheet, 'shareWithin'>, classAt: Field['classAt']): (inner: Place, outer: Place) => number {
  const known = new Float64Array(2 * sheet.columns * sheet.rows).fill(NaN);
  return (inner, outer) => {
    const lesser = Math.min(inner[1], outer[1]) * sheet.columns + Math.min(inner[0], outer[0]);
    // Water lies at one end of an edge only, so either way round it is the same edge.
    const edge = 2 * lesser + (inner[0] === outer[0] ? 1 : 0);
    const share = known[edge]!;
    return Number.isNaN(share) ? (known[edge] = shoreShare(sheet, classAt, inner, outer)) : share;
  };
}

/** How far from a point in the water the shore lies on the way to a point on land. */
function shoreShare(
  sheet: Omit<Sheet, 'shareWithin'>,
  classAt: Field['classAt'],
  [column, row]: Place,
  [outerColumn, outerRow]: Place
): number {
  const [west, south] = [sheet.longitudeOf(column), sheet.latitudeOf(row)];
  const [wide, high] = [sheet.longitudeOf(outerColumn) - west, sheet.latitudeOf(outerRow) - south];
  let [low, up] = [0, 1];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + up) / 2;
    if (classAt(wrapLongitude(west + wide * middle), south + high * middle) === 0) low = middle;
    else up = middle;
  }
  return low;
}
