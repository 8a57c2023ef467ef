import * as grid from '#core/network/sea/grid-cells';
import { METRES_PER_DEGREE, type Coast } from './coast';

const RADIANS = Math.PI / 180;
/** Cells of the grid to one of this field, each way. */
const TOGETHER = 2;
// Copies: what another module exports is looked up at every use, which the inner loops would feel.
const FINE = grid.CELLS_PER_DEGREE;
const CELL_COLUMNS = grid.COLUMNS;
const CELL_ROWS = grid.ROWS;
const SOUTH_EDGE = grid.SOUTH;
const CELLS_PER_DEGREE = FINE / TOGETHER;
const COLUMNS = CELL_COLUMNS / TOGETHER;
const ROWS = CELL_ROWS / TOGETHER;
/** Metres a step of the coarse field. */
const STEP_METRES = 50;
const FARTHEST = 65_535;

/**
 * How far from land the water of each cell is at least, in steps of 50 m: a chamfer distance over the eight neighbours
 * (Borgefors 1986) with the true size of the cells at their latitude, lessened by its greatest error and by a cell.
 */
export function measureClearance(cells: Uint8Array): Uint16Array {
  const field = new Float32Array(ROWS * COLUMNS).fill(1e9);
  for (let cell = 0; cell < cells.length; cell += 1) {
    if (cells[cell] === 0) continue;
    const row = Math.floor(cell / CELL_COLUMNS / TOGETHER);
    field[row * COLUMNS + Math.floor((cell % CELL_COLUMNS) / TOGETHER)] = 0;
  }
  const sizes = Array.from({ length: ROWS }, (_, row) => sizeOf(row));
  // Twice, as what is near across 180° is known only after the first round.
  for (let round = 0; round < 2; round += 1) {
    for (let row = 0; row < ROWS; row += 1) sweep(field, row, row - 1, sizes[row]!, 1);
    for (let row = ROWS - 1; row >= 0; row -= 1) sweep(field, row, row + 1, sizes[row]!, -1);
  }
  return lessen(field, sizes);
}

interface CellSize {
  across: number;
  up: number;
  diagonal: number;
}

function sizeOf(row: number): CellSize {
  const latitude = (row + 0.5) / CELLS_PER_DEGREE + SOUTH_EDGE;
  const up = METRES_PER_DEGREE / CELLS_PER_DEGREE;
  const across = up * Math.cos(latitude * RADIANS);
  return { across, up, diagonal: Math.hypot(across, up) };
}

function sweep(field: Float32Array, row: number, from: number, { across, up, diagonal }: CellSize, step: 1 | -1): void {
  const start = row * COLUMNS;
  const hasRow = from >= 0 && from < ROWS;
  const before = from * COLUMNS;
  const last = COLUMNS - 1;
  for (let index = 0; index < COLUMNS; index += 1) {
    const column = step === 1 ? index : last - index;
    let best = field[start + column]!;
    if (best === 0) continue;
    const [west, east] = [column === 0 ? last : column - 1, column === last ? 0 : column + 1];
    const beside = field[start + (step === 1 ? west : east)]! + across;
    if (beside < best) best = beside;
    if (hasRow) {
      const straight = field[before + column]! + up;
      if (straight < best) best = straight;
      const slant = Math.min(field[before + west]!, field[before + east]!) + diagonal;
      if (slant < best) best = slant;
    }
    field[start + column] = best;
  }
}

function lessen(field: Float32Array, sizes: readonly CellSize[]): Uint16Array {
  const least = new Uint16Array(field.length);
  for (let row = 0; row < ROWS; row += 1) {
    const { across, up, diagonal } = sizes[row]!;
    // Between two neighbouring directions the chamfer is longest half way: there it is 1 ÷ cos of half their angle.
    const slant = Math.atan2(up, across);
    const share = 0.98 * Math.cos(Math.max(slant, Math.PI / 2 - slant) / 2);
    for (let cell = row * COLUMNS; cell < (row + 1) * COLUMNS; cell += 1) {
      const metres = field[cell]! * share - diagonal;
      least[cell] = metres > 0 ? Math.min(FARTHEST, Math.floor(metres / STEP_METRES)) : 0;
    }
  }
  return least;
}

const MINUTES_PER_DEGREE = 60;
const MINUTE_COLUMNS = 360 * MINUTES_PER_DEGREE;
/** Metres a step of the fine field, which reaches so far. */
const FINE_STEP_METRES = 4;
const FINE_REACH_METRES = 24_000;
/** No place of a minute of arc is farther from its middle, rounding counted. */
export const MINUTE_SLACK_METRES = FINE_STEP_METRES + (METRES_PER_DEGREE / MINUTES_PER_DEGREE) * Math.SQRT1_2;

/** A field of minutes of arc as `Clearance` fills it; several threads may, as all find the same. */
export const sharedMinutes = (): Uint16Array => new Uint16Array(new SharedArrayBuffer(MINUTE_COLUMNS * 180 * MINUTES_PER_DEGREE * 2));

/** Asks how far from land a place of the water is. */
export class Clearance {
  /** `fine` has the distances from the middles of minutes of arc, one more than measured. */
  constructor(
    private readonly least: Uint16Array,
    private readonly coast: Coast,
    private readonly cells: Uint8Array,
    private readonly fine: Uint16Array
  ) {}

  /** Whether the cell of a place is all land. */
  isLandAt(longitude: number, latitude: number): boolean {
    const row = Math.floor((latitude - SOUTH_EDGE) * FINE);
    return row < 0 || (row < CELL_ROWS && this.cells[row * CELL_COLUMNS + turnedColumn(longitude, FINE, CELL_COLUMNS)] === 2);
  }

  /** No more than the distance to the nearest land; exact where that is less than the limit. */
  metres(longitude: number, latitude: number, limitMetres: number): number {
    const least = this.leastMetres(longitude, latitude);
    return least >= limitMetres ? least : this.coast.distance(longitude, latitude, limitMetres);
  }

  /** Whether no shore is nearer than so many metres. */
  isFree(longitude: number, latitude: number, metres: number): boolean {
    if (this.leastMetres(longitude, latitude) >= metres) return true;
    const about = this.aboutMetres(longitude, latitude);
    if (about - MINUTE_SLACK_METRES >= metres) return true;
    return about + MINUTE_SLACK_METRES >= metres && !this.coast.isNearer(longitude, latitude, metres);
  }

  /** The distance of the middle of the minute of arc, up to 24 km: a place differs from it by `MINUTE_SLACK_METRES` at most. */
  aboutMetres(longitude: number, latitude: number): number {
    const row = Math.floor((latitude + 90) * MINUTES_PER_DEGREE);
    const column = turnedColumn(longitude, MINUTES_PER_DEGREE, MINUTE_COLUMNS);
    const at = row * MINUTE_COLUMNS + column;
    if (this.fine[at] === 0) {
      const x = (column + 0.5) / MINUTES_PER_DEGREE - 180;
      const y = (row + 0.5) / MINUTES_PER_DEGREE - 90;
      this.fine[at] = 1 + Math.round(this.coast.distance(x, y, FINE_REACH_METRES) / FINE_STEP_METRES);
    }
    return (this.fine[at]! - 1) * FINE_STEP_METRES;
  }

  /** No more than the distance to the nearest land, at a glance: short of it by up to some ten kilometres or a quarter. */
  leastMetres(longitude: number, latitude: number): number {
    const row = Math.floor((latitude - SOUTH_EDGE) * CELLS_PER_DEGREE);
    if (row >= ROWS) return FARTHEST;
    if (row < 0) return 0;
    return this.least[row * COLUMNS + turnedColumn(longitude, CELLS_PER_DEGREE, COLUMNS)]! * STEP_METRES;
  }
}

function turnedColumn(longitude: number, perDegree: number, columns: number): number {
  const column = Math.floor((longitude + 180) * perDegree);
  return column < 0 ? column + columns : column >= columns ? column - columns : column;
}
