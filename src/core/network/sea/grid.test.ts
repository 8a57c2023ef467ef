import { beforeAll, describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { drawLine } from './draw-line';
import { decodeGrid, encodeGrid, type SeaGrid } from './grid';
import { CELLS_PER_DEGREE, columnOf, COLUMNS, rowOf, ROWS, SOUTH } from './grid-cells';
import { generator } from './random-graph.fixture';

const random = generator(11);
let cells: Uint8Array;
let grid: SeaGrid;

/** Round islands of all sizes, some across 180°, with a shore of one cell. */
function drawIslands(): Uint8Array {
  const drawn = new Uint8Array(ROWS * COLUMNS);
  for (let island = 0; island < 400; island += 1) {
    const [x, y] = [Math.floor(random() * COLUMNS), 40 + Math.floor(random() * (ROWS - 80))];
    const size = 2 + Math.floor(random() ** 3 * 150);
    for (let up = -size; up <= size; up += 1) {
      if (y + up < 0 || y + up >= ROWS) continue;
      const half = Math.floor(Math.sqrt(size * size - up * up));
      for (let across = -half; across <= half; across += 1) {
        const cell = (y + up) * COLUMNS + ((x + across + COLUMNS) % COLUMNS);
        const isShore = Math.hypot(up, across) > size - 1.5;
        drawn[cell] = Math.max(drawn[cell]!, isShore ? 1 : 2);
      }
    }
  }
  return drawn;
}

function anywhere(): LonLat {
  return [random() * 360 - 180, random() * 140 - 70];
}

function cellAt([longitude, latitude]: LonLat): number {
  return cells[rowOf(latitude) * COLUMNS + columnOf(longitude)]!;
}

beforeAll(() => {
  cells = drawIslands();
  grid = decodeGrid(encodeGrid(cells));
});

describe('the grid of the sea', () => {
  it('keeps which cells are open', () => {
    let different = 0;
    for (let cell = 0; cell < cells.length; cell += 7) {
      const longitude = ((cell % COLUMNS) + 0.5) / CELLS_PER_DEGREE - 180;
      const latitude = (Math.floor(cell / COLUMNS) + 0.5) / CELLS_PER_DEGREE + SOUTH;
      if ((grid.classAt(longitude, latitude) === 0) !== (cells[cell] === 0)) different += 1;
    }
    expect(different).toBe(0);
  });

  it('tells shores from the land behind them', () => {
    for (let tried = 0; tried < 20_000; tried += 1) {
      const at = anywhere();
      if (cellAt(at) === 1) expect(grid.classAt(...at)).toBe(1);
    }
  });

  it('sees just as far as a walk along the line in small steps', () => {
    let clear = 0;
    for (let tried = 0; tried < 1_000; tried += 1) {
      const from = anywhere();
      const to: LonLat = [from[0] + random() * 30 - 15, Math.max(-75, Math.min(80, from[1] + random() * 30 - 15))];
      if (cellAt(from) !== 0 || cellAt(to) !== 0) continue;
      const isClear = grid.isClear(from, to);
      // A walk may step over the corner of a cell that the line cuts; what the walk meets, the line meets.
      if (isClear) expect(walkMeetsLand(from, to)).toBe(false);
      else expect(walkMeetsLand(from, to) || passesCorner(from, to)).toBe(true);
      if (isClear) clear += 1;
      expect(grid.isClear(to, from)).toBe(isClear);
    }
    expect(clear).toBeGreaterThan(100);
  });

  it('finds the water nearest to a place, as a search of all cells does', () => {
    for (let tried = 0; tried < 60; tried += 1) {
      const at = anywhere();
      if (cellAt(at) === 0) continue;
      const nearest = nearestOpen(at, 75_000);
      const [found] = grid.nearestWater(at, 75_000);
      if (nearest === Infinity) expect(found).toBeUndefined();
      else expect(found!.metres).toBeCloseTo(nearest, 3);
    }
  });

  it('knows no water in the ice of the south, and no land beyond the last row', () => {
    expect(grid.classAt(0, -85)).toBe(2);
    expect(grid.classAt(0, 89)).toBe(0);
  });

  it('refuses cells of another number', () => {
    expect(() => encodeGrid(new Uint8Array(10))).toThrow(RangeError);
  });
});

function walk(from: LonLat, to: LonLat, holds: (at: LonLat) => boolean): boolean {
  const line: LonLat[] = [from];
  drawLine(line, to);
  return line.slice(1).some((end, index) => {
    const start = line[index]!;
    const steps = 2_000;
    return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((share) =>
      holds([start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])])
    );
  });
}

function walkMeetsLand(from: LonLat, to: LonLat): boolean {
  return walk(from, to, (at) => cellAt(at) !== 0);
}

/** Whether the line comes within a hundredth of a cell of land. */
function passesCorner(from: LonLat, to: LonLat): boolean {
  const near = 0.01 / CELLS_PER_DEGREE;
  return walk(from, to, ([x, y]) =>
    [-near, near].some((east) => [-near, near].some((north) => cellAt([x + east, y + north]) !== 0))
  );
}

function nearestOpen(at: LonLat, limitMetres: number): number {
  let nearest = Infinity;
  const reach = Math.ceil((limitMetres / 110_500) * CELLS_PER_DEGREE);
  const across = Math.ceil(reach / Math.cos(((Math.abs(at[1]) + 1) * Math.PI) / 180));
  for (let row = rowOf(at[1]) - reach; row <= rowOf(at[1]) + reach; row += 1) {
    for (let step = -across; step <= across; step += 1) {
      const column = (columnOf(at[0]) + step + COLUMNS) % COLUMNS;
      if (cells[row * COLUMNS + column] !== 0) continue;
      const middle: LonLat = [(column + 0.5) / CELLS_PER_DEGREE - 180, (row + 0.5) / CELLS_PER_DEGREE + SOUTH];
      const isNear = Math.abs(middle[1] - at[1]) * 110_500 < nearest;
      if (isNear) nearest = Math.min(nearest, distanceMetres(at, middle));
    }
  }
  return nearest <= limitMetres ? nearest : Infinity;
}
