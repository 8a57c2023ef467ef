import { wrapLongitude } from '../../geodesy/longitude';
import type { SeaGrid } from '../sea/grid';
import { latitudeOf, longitudeOf, pointAt, vectorAt, type Lattice } from './lattice';
import { positionOf } from './sphere';

/** Where the points of a lattice lie. */
export interface Waters {
  /** 1 for points in open water. */
  water: Uint8Array;
  /** 1 for points round which, looked at twice as closely, there is nothing but open water as far as their neighbours. */
  open: Uint8Array;
  /** Whether the step from a point to a neighbour, so many columns and rows on, keeps to open water. */
  isStepClear(column: number, row: number, on: number, up: number): boolean;
}

/** A step is known once asked for: bits by direction, from the ninth on for those that are clear. */
const CLEAR_BITS = 9;

/** Asks the grid for every point, and half-way between points for what lies between. */
export function watersOn(lattice: Lattice, { classAt, isClear }: Pick<SeaGrid, 'classAt' | 'isClear'>): Waters {
  const { columns, rows, isRound } = lattice;
  const wide = isRound ? 2 * columns : 2 * columns - 1;
  const high = 2 * rows - 1;
  const close = new Uint8Array(wide * high);
  for (let row = 0; row < high; row += 1) {
    const latitude = latitudeOf(lattice, row / 2);
    for (let column = 0; column < wide; column += 1) {
      if (classAt(wrapLongitude(longitudeOf(lattice, column / 2)), latitude) === 0) close[row * wide + column] = 1;
    }
  }
  const triples = erode(close, wide, high, isRound);
  const fives = erode(triples, wide, high, isRound);
  const at = (cells: Uint8Array) => {
    const points = new Uint8Array(columns * rows);
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) points[row * columns + column] = cells[2 * row * wide + 2 * column]!;
    }
    return points;
  };
  return { water: at(close), open: at(fives), isStepClear: rememberSteps(lattice, isClear) };
}

function rememberSteps(lattice: Lattice, isClear: SeaGrid['isClear']): Waters['isStepClear'] {
  const known = new Uint32Array(lattice.columns * lattice.rows);
  return (column, row, on, up) => {
    const point = pointAt(lattice, column, row);
    const bit = 1 << ((up + 1) * 3 + on + 1);
    if (!(known[point]! & bit)) {
      const next = pointAt(lattice, column + on, row + up);
      const ends = [positionOf(...vectorAt(lattice, point)), positionOf(...vectorAt(lattice, next))] as const;
      known[point]! |= isClear(...ends) ? bit | (bit << CLEAR_BITS) : bit;
    }
    return (known[point]! & (bit << CLEAR_BITS)) !== 0;
  };
}

/** What is left of cells when those beside others are taken away, in columns first and then in rows. */
function erode(cells: Uint8Array, wide: number, high: number, isRound: boolean): Uint8Array {
  const across = new Uint8Array(cells.length);
  for (let row = 0; row < high; row += 1) {
    for (let column = 0; column < wide; column += 1) {
      const at = row * wide + column;
      const west = column > 0 ? cells[at - 1]! : isRound ? cells[at + wide - 1]! : 1;
      const east = column < wide - 1 ? cells[at + 1]! : isRound ? cells[at - wide + 1]! : 1;
      across[at] = cells[at]! & west & east;
    }
  }
  return across.map((cell, at) => cell & (across[at - wide] ?? 1) & (across[at + wide] ?? 1));
}
