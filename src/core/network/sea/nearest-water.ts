import { fastDistance, prepare } from '../../geodesy/fast-inverse';
import { wrapLongitude, type LonLat } from '../../geodesy/longitude';
import { CELLS_PER_DEGREE, COLUMNS, rowOf, ROWS, SOUTH } from './grid-cells';
import type { NearWater, SeaGrid } from './grid';
import { boundsUpTo, type CellRows } from './grid-rows';

/** Of a degree of latitude, at least. */
const METRES_PER_DEGREE = 110_500;
const DIRECTIONS = 8;
/** The line to the water is asked so often. */
const STEP_METRES = 1_000;

interface Place {
  at: LonLat;
  metres: number;
}

/** The nearest centre of an open cell in each of eight directions, nearest first. */
export function findWater(closed: CellRows, classAt: SeaGrid['classAt'], at: LonLat, limitMetres: number): NearWater[] {
  const x = (wrapLongitude(at[0]) + 180) * CELLS_PER_DEGREE;
  const reach = Math.ceil((limitMetres / METRES_PER_DEGREE) * CELLS_PER_DEGREE);
  const middle = rowOf(at[1]);
  const best: (Place | undefined)[] = Array.from({ length: DIRECTIONS }, () => undefined);
  const point = prepare([at]);
  for (let row = Math.max(0, middle - reach); row <= Math.min(ROWS - 1, middle + reach); row += 1) {
    const open = openColumns(closed, row, Math.floor(x)).map((column) => centreOf(column, row));
    const prepared = prepare(open);
    open.forEach((place, index) => {
      const metres = fastDistance(point, 0, prepared, index);
      const direction = directionOf(at, place);
      if (metres <= limitMetres && metres < (best[direction]?.metres ?? Infinity)) best[direction] = { at: place, metres };
    });
  }
  const places = best.filter((place) => place !== undefined).sort((one, other) => one.metres - other.metres);
  return places.map((place) => ({ ...place, landMetres: landBetween(classAt, at, place) }));
}

/** The open columns of a row nearest to one: itself, or one on either side. */
function openColumns(rows: CellRows, row: number, column: number): number[] {
  const before = boundsUpTo(rows, row, column);
  if (before % 2 === 0) return [column];
  const at = rows.first[row]! + before;
  const [west, east] = [rows.bounds[at - 1]! - 1, rows.bounds[at]!];
  return [west, east].filter((open) => open >= 0 && open < COLUMNS);
}

function centreOf(column: number, row: number): LonLat {
  return [(column + 0.5) / CELLS_PER_DEGREE - 180, (row + 0.5) / CELLS_PER_DEGREE + SOUTH];
}

function directionOf(from: LonLat, to: LonLat): number {
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  const turn = Math.atan2(to[1] - from[1], east) / (2 * Math.PI);
  return Math.floor((turn + 1) * DIRECTIONS) % DIRECTIONS;
}

function landBetween(classAt: SeaGrid['classAt'], from: LonLat, { at, metres }: Place): number {
  const steps = Math.ceil(metres / STEP_METRES);
  let onLand = 0;
  for (let step = 0; step < steps; step += 1) {
    const share = (step + 0.5) / steps;
    if (classAt(from[0] + share * (at[0] - from[0]), from[1] + share * (at[1] - from[1])) === 2) onLand += 1;
  }
  return steps === 0 ? 0 : (metres * onLand) / steps;
}
