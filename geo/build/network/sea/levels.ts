import type { Clearance } from './clearance';
import { METRES_PER_DEGREE } from './coast';

const METRES_PER_MILE = 1852;
const RADIANS = Math.PI / 180;

/** How far off the shore one keeps where there is room, and where there is less and less of it. Metres, the widest first. */
export const OFFINGS = [6, 2.7, 1].map((miles) => miles * METRES_PER_MILE);
/** What fairways keep off the shore where they keep less than the least offing. */
const LEAST_METRES = 150;

/** The offing of a level; beyond the last that of fairways. */
export function offingOf(level: number): number {
  return OFFINGS[level] ?? LEAST_METRES;
}

const CELLS_PER_DEGREE = 60;
const COLUMNS = 360 * CELLS_PER_DEGREE;
const ROWS = 180 * CELLS_PER_DEGREE;
const DIRECTIONS = 12;

/** A field of minutes of arc as `Widths` fills it. */
export const noWidths = (): Uint8Array => new Uint8Array(ROWS * COLUMNS);

/** Tells how wide the water is at a place: kept by minutes of arc, found when first asked. */
export class Widths {
  /** `known` has the number of the offing, from 1, that has room; one more than there are where none has. */
  constructor(
    private readonly clearance: Clearance,
    private readonly known: Uint8Array
  ) {}

  /**
   * The number in `OFFINGS` of the widest that has room here: a disc of that radius, clear of land, reaches the place.
   * `OFFINGS.length` where the water is narrower than all.
   */
  levelAt(longitude: number, latitude: number): number {
    const column = ((Math.floor((longitude + 180) * CELLS_PER_DEGREE) % COLUMNS) + COLUMNS) % COLUMNS;
    const cell = Math.floor((latitude + 90) * CELLS_PER_DEGREE) * COLUMNS + column;
    const known = this.known[cell]!;
    if (known > 0) return known - 1;
    const level = OFFINGS.findIndex((offing) => this.hasRoom(longitude, latitude, offing));
    const found = level < 0 ? OFFINGS.length : level;
    this.known[cell] = found + 1;
    return found;
  }

  private hasRoom(longitude: number, latitude: number, offing: number): boolean {
    if (this.clearance.isFree(longitude, latitude, offing)) return true;
    const up = offing / METRES_PER_DEGREE;
    const out = up / Math.cos(latitude * RADIANS);
    for (const share of [1, 0.55]) {
      for (let turn = 0; turn < DIRECTIONS; turn += 1) {
        const angle = (turn * 2 * Math.PI) / DIRECTIONS;
        const [x, y] = [longitude + share * out * Math.cos(angle), latitude + share * up * Math.sin(angle)];
        if (this.clearance.isFree(x, y, offing * 0.97)) return true;
      }
    }
    return false;
  }
}
