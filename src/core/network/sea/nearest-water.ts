import { distanceMetres } from '../../geodesy/geodesic';
import { wrapLongitude, type LonLat } from '../../geodesy/longitude';
import { CELLS_PER_DEGREE, columnOf, COLUMNS, rowOf, ROWS, SOUTH } from './grid-cells';
import type { NearWater, SeaGrid } from './grid';
import { boundsUpTo, type CellRows } from './grid-rows';

const RADIANS = Math.PI / 180;
/** Of a degree of latitude, at least; and of a degree of longitude on the equator. */
const METRES_PER_DEGREE = 110_500;
const METRES_PER_DEGREE_EAST = 111_320;
/** Flat distances over a hundred kilometres are true to this share. */
const FLAT_SHARE = 0.01;
const DIRECTIONS = 8;
/** What is farther than twice the nearest water and so much more is not looked for. */
const FARTHER_METRES = 20_000;
/** The line to the water is asked so often. */
const STEP_METRES = 1_000;

interface Place {
  at: LonLat;
  metres: number;
}

/** The nearest middles of open cells, by direction. */
class Finder {
  readonly best: (Place | undefined)[] = Array.from({ length: DIRECTIONS }, () => undefined);
  nearestMetres = Infinity;

  constructor(
    private readonly from: LonLat,
    private readonly limitMetres: number
  ) {}

  /** Whether a row so many rows away may have something to offer. */
  reaches(rows: number): boolean {
    const metres = ((rows - 0.5) / CELLS_PER_DEGREE) * METRES_PER_DEGREE;
    return metres <= Math.min(this.limitMetres, 2 * this.nearestMetres + FARTHER_METRES);
  }

  offer(place: LonLat): void {
    const direction = directionOf(this.from, place);
    const bound = this.best[direction]?.metres ?? Infinity;
    if (flatMetres(this.from, place) * (1 - FLAT_SHARE) > Math.min(bound, this.limitMetres)) return;
    const metres = distanceMetres(this.from, place);
    if (metres > this.limitMetres || metres >= bound) return;
    this.best[direction] = { at: place, metres };
    this.nearestMetres = Math.min(this.nearestMetres, metres);
  }
}

/** The nearest middle of an open cell in each of eight directions, nearest first. */
export function findWater(closed: CellRows, classAt: SeaGrid['classAt'], at: LonLat, limitMetres: number): NearWater[] {
  const finder = new Finder(at, limitMetres);
  const middle = rowOf(at[1]);
  for (let away = 0; finder.reaches(away); away += 1) {
    for (const row of away === 0 ? [middle] : [middle - away, middle + away]) {
      if (row >= 0 && row < ROWS) openPlaces(closed, row, columnOf(at[0])).forEach((place) => finder.offer(place));
    }
  }
  const places = finder.best.filter((place) => place !== undefined).sort((one, other) => one.metres - other.metres);
  return places.map((place) => ({ ...place, landMetres: landBetween(classAt, at, place) }));
}

/** The middles of the open cells of a row nearest to a column: there, or one on either side. */
function openPlaces(rows: CellRows, row: number, column: number): LonLat[] {
  const before = boundsUpTo(rows, row, column);
  if (before % 2 === 0) return [centreOf(column, row)];
  const at = rows.first[row]! + before;
  const sides = [westOf(rows, row, rows.bounds[at - 1]!), eastOf(rows, row, rows.bounds[at]!)];
  return sides.filter((open) => open !== undefined).map((open) => centreOf(open, row));
}

/** The open cell west of where a closed stretch begins; what is closed up to 180° may go on beyond it. */
function westOf({ first, bounds }: CellRows, row: number, start: number): number | undefined {
  if (start > 0) return start - 1;
  const last = first[row + 1]! - 1;
  if (bounds[last] !== COLUMNS) return COLUMNS - 1;
  return bounds[last - 1] === 0 ? undefined : bounds[last - 1]! - 1;
}

function eastOf({ first, bounds }: CellRows, row: number, end: number): number | undefined {
  if (end < COLUMNS) return end;
  const start = first[row]!;
  if (bounds[start] !== 0) return 0;
  return bounds[start + 1] === COLUMNS ? undefined : bounds[start + 1]!;
}

function centreOf(column: number, row: number): LonLat {
  return [(column + 0.5) / CELLS_PER_DEGREE - 180, (row + 0.5) / CELLS_PER_DEGREE + SOUTH];
}

function flatMetres(from: LonLat, to: LonLat): number {
  const wide = wrapLongitude(to[0] - from[0]) * Math.cos(Math.max(Math.abs(from[1]), Math.abs(to[1])) * RADIANS);
  return Math.hypot(wide * METRES_PER_DEGREE_EAST, (to[1] - from[1]) * METRES_PER_DEGREE);
}

function directionOf(from: LonLat, to: LonLat): number {
  const east = wrapLongitude(to[0] - from[0]) * Math.cos(from[1] * RADIANS);
  const turn = Math.atan2(to[1] - from[1], east) / (2 * Math.PI);
  return Math.floor((turn + 1) * DIRECTIONS) % DIRECTIONS;
}

function landBetween(classAt: SeaGrid['classAt'], from: LonLat, { at, metres }: Place): number {
  const steps = Math.ceil(metres / STEP_METRES);
  const east = wrapLongitude(at[0] - from[0]);
  let onLand = 0;
  for (let step = 0; step < steps; step += 1) {
    const share = (step + 0.5) / steps;
    if (classAt(from[0] + share * east, from[1] + share * (at[1] - from[1])) === 2) onLand += 1;
  }
  return steps === 0 ? 0 : (metres * onLand) / steps;
}
