import type { LonLat } from '../../geodesy/longitude';
import { RADIANS_PER_DEGREE } from '../../geodesy/wgs84';
import { DrawnLine } from './draw-line';
import { createFreeDistance } from './free-distance';
import { CELLS_PER_DEGREE, COLUMNS, ROWS, SOUTH } from './grid-cells';
import type { CellRows } from './grid-rows';

/** Of a cell, from south to north, at most. */
const CELL_METRES = 111_700 / CELLS_PER_DEGREE;
/** Where land is near, the cells under so many cells' length of a stroke are asked before the distance to land is asked again. */
const STEP_CELLS = 8;
/** Stretches of no more strokes are followed from end to end. */
const SHORT_STROKES = 4;
/** The straight strokes between the points a line is drawn by stray from it by less. */
const STRAY_METRES = 5_000;

/** Words of bits for a row of cells. */
const ROW_WORDS = Math.ceil(COLUMNS / 32);

/**
 * Makes lines of sight over a set of closed cells. A line is looked at as it is drawn, in strokes along the geodesic, from
 * its middle outwards: far from land by leaps as long as land is far to both sides (Hart 1996), near it row by row, of each
 * only the columns between the stroke's entry and its exit.
 */
export function createSight(closed: CellRows): (from: LonLat, to: LonLat) => boolean {
  const sight = new Sight(closed);
  return (from, to) => sight.isClear(from, to);
}

class Sight {
  private readonly line = new DrawnLine();
  private readonly freeMetres: (x: number, y: number) => number;
  private readonly stroke: Stroke;
  private strokeMetres = 0;
  /** Stretches still to be looked at: their first and last strokes, in turn. */
  private readonly stretches: number[] = [];

  constructor(closed: CellRows) {
    this.freeMetres = createFreeDistance(closed);
    this.stroke = new Stroke(layBits(closed), this.freeMetres);
  }

  isClear(from: LonLat, to: LonLat): boolean {
    const { line, stroke, stretches } = this;
    line.set(from, to);
    this.strokeMetres = line.lengthMetres / line.strokes;
    line.goTo(line.strokes);
    stroke.setEnds(columnsTo(from[0]), rowsTo(from[1]), columnsTo(line.longitude), rowsTo(line.latitude));
    stretches.length = 0;
    stretches.push(0, line.strokes);
    for (let at = 0; at < stretches.length; at += 2) {
      if (!this.lookAt(stretches[at]!, stretches[at + 1]!)) return false;
    }
    return true;
  }

  /** Looks at a stretch: at a short one from end to end, at the middle of a long one, whose parts beside it are left for later. */
  private lookAt(first: number, last: number): boolean {
    if (last - first <= SHORT_STROKES) return this.isStretchClear(first, last);
    const { line, stretches } = this;
    const middle = (first + last) >> 1;
    line.goTo(middle);
    const x = columnsTo(line.longitude);
    const y = rowsTo(line.latitude);
    const leap = this.leapFrom(x, y);
    if (leap === 0 && !this.stroke.isOpen(x, y)) return false;
    if (middle - leap > first) stretches.push(first, middle - leap);
    if (middle + leap < last) stretches.push(middle + leap, last);
    return true;
  }

  /** Over so many strokes, to any side, no land lies. */
  private leapFrom(x: number, y: number): number {
    return y < 0 ? 0 : Math.max(0, Math.floor((this.freeMetres(x, y) - STRAY_METRES) / this.strokeMetres));
  }

  private isStretchClear(first: number, last: number): boolean {
    const { line, stroke } = this;
    line.goTo(first);
    let x = columnsTo(line.longitude);
    let y = rowsTo(line.latitude);
    for (let at = first; at < last;) {
      if (y < 0) return false;
      const leap = this.leapFrom(x, y);
      const next = Math.min(last, at + Math.max(1, leap));
      line.goTo(next);
      const nextX = columnsTo(line.longitude);
      const nextY = rowsTo(line.latitude);
      if (leap === 0 && !stroke.isClear(x, y, nextX, nextY)) return false;
      at = next;
      x = nextX;
      y = nextY;
    }
    return true;
  }
}

function columnsTo(longitude: number): number {
  return (longitude + 180) * CELLS_PER_DEGREE;
}

function rowsTo(latitude: number): number {
  return (latitude - SOUTH) * CELLS_PER_DEGREE;
}

/** Straight strokes over the cells, in columns and rows; columns may lie whole turns away. */
class Stroke {
  /** The cells the whole line begins and ends in, which may be closed. */
  private readonly ends = new Int32Array(4);

  constructor(
    private readonly bits: Uint32Array,
    private readonly freeMetres: (x: number, y: number) => number
  ) {}

  setEnds(x0: number, y0: number, x1: number, y1: number): void {
    this.ends[0] = Math.floor(x0);
    this.ends[1] = Math.floor(y0);
    this.ends[2] = Math.floor(x1);
    this.ends[3] = Math.floor(y1);
  }

  /** Whether the cell of a place is open. */
  isOpen(x: number, y: number): boolean {
    if (y < 0 || y >= ROWS) return y >= ROWS;
    return this.isRowClear(Math.floor(y), Math.floor(x), Math.floor(x));
  }

  isClear(x0: number, y0: number, x1: number, y1: number): boolean {
    const wide = x1 - x0;
    const high = y1 - y0;
    const length = CELL_METRES * Math.hypot(wide * widestCosine(y0, y1), high);
    const step = STEP_CELLS / Math.max(STEP_CELLS, Math.abs(wide), Math.abs(high));
    for (let share = 0; share < 1;) {
      const x = x0 + share * wide;
      const y = y0 + share * high;
      if (y < 0) return false;
      const leap = this.freeMetres(x, y) / length;
      const next = Math.min(1, share + Math.max(step, leap));
      if (leap < step && !this.areRowsClear(x, y, x0 + next * wide, y0 + next * high)) return false;
      share = next;
    }
    return true;
  }

  private areRowsClear(x0: number, y0: number, x1: number, y1: number): boolean {
    // No arrays of numbers in here: this is asked of so many strokes that they would cost a good part of the time.
    const isNorthward = y0 < y1;
    const low = isNorthward ? y0 : y1;
    const high = isNorthward ? y1 : y0;
    if (low < 0) return false;
    const slope = (x1 - x0) / (y1 - y0);
    const last = Math.min(ROWS - 1, Math.floor(high));
    for (let row = Math.floor(low); row <= last; row += 1) {
      // A stroke along a parallel has no slope, but then it lies in one row.
      const one = row <= low ? (isNorthward ? x0 : x1) : x0 + (row - y0) * slope;
      const other = row + 1 >= high ? (isNorthward ? x1 : x0) : x0 + (row + 1 - y0) * slope;
      if (!this.isRowClear(row, Math.floor(Math.min(one, other)), Math.floor(Math.max(one, other)))) return false;
    }
    return true;
  }

  private isRowClear(row: number, first: number, last: number): boolean {
    const { ends } = this;
    let west = first;
    let east = last;
    for (let end = 0; end < 4; end += 2) {
      if (ends[end + 1] !== row) continue;
      if (ends[end] === west) west += 1;
      else if (ends[end] === east) east -= 1;
    }
    for (let column = west; column <= east; column += 1) {
      const turned = column >= 0 && column < COLUMNS ? column : ((column % COLUMNS) + COLUMNS) % COLUMNS;
      if ((this.bits[row * ROW_WORDS + (turned >> 5)]! & (1 << (turned & 31))) !== 0) return false;
    }
    return true;
  }
}

/** One bit a cell, set where it is closed. */
function layBits({ first, bounds }: CellRows): Uint32Array {
  const bits = new Uint32Array(ROWS * ROW_WORDS);
  for (let row = 0; row < ROWS; row += 1) {
    for (let at = first[row]!; at < first[row + 1]!; at += 2) setBits(bits, row * ROW_WORDS, bounds[at]!, bounds[at + 1]! - 1);
  }
  return bits;
}

function setBits(bits: Uint32Array, start: number, from: number, to: number): void {
  const [low, high] = [from >> 5, to >> 5];
  const [lowBits, highBits] = [-1 << (from & 31), -1 >>> (31 - (to & 31))];
  if (low === high) {
    bits[start + low]! |= lowBits & highBits;
    return;
  }
  bits[start + low]! |= lowBits;
  // Mostly a few words: a loop is faster than `fill`.
  for (let word = low + 1; word < high; word += 1) bits[start + word] = 0xffffffff;
  bits[start + high]! |= highBits;
}

/** Of the parallels between two rows. */
function widestCosine(y0: number, y1: number): number {
  if ((y0 + SOUTH * CELLS_PER_DEGREE) * (y1 + SOUTH * CELLS_PER_DEGREE) <= 0) return 1;
  const latitude = Math.min(Math.abs(y0 / CELLS_PER_DEGREE + SOUTH), Math.abs(y1 / CELLS_PER_DEGREE + SOUTH));
  return Math.cos(latitude * RADIANS_PER_DEGREE);
}
