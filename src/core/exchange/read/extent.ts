import type { Position } from 'geojson';
import type { Bounds } from '../../atlas/bounds';
import { wrapLongitude } from '../../geodesy/longitude';

const COLUMNS = 360;

/**
 * The rectangle round many positions, added one by one. Which meridians are taken is kept degree by degree, so that what
 * lies on both sides of the antimeridian gets the narrow rectangle across it and not one round the world.
 */
export class Extent {
  readonly #west = new Float64Array(COLUMNS).fill(Infinity);
  readonly #east = new Float64Array(COLUMNS).fill(-Infinity);
  #south = Infinity;
  #north = -Infinity;

  /** Adds positions; `joined` ones take what lies between them too. */
  add(positions: readonly Position[], joined: boolean): void {
    let before = -1;
    for (let index = 0; index < positions.length; index += 1) {
      const [longitude, latitude] = positions[index] as [number, number];
      if (latitude < this.#south) this.#south = latitude;
      if (latitude > this.#north) this.#north = latitude;
      const column = this.#take(wrapLongitude(longitude));
      if (joined && before >= 0) this.#fill(before, column, positions[index - 1]![0]!, longitude);
      before = column;
    }
  }

  /** The rectangle, the narrowest there is; `east` passes 180 when it crosses the antimeridian. */
  bounds(): Bounds {
    const [south, north] = [this.#south, this.#north];
    const { start, length } = this.#widestGap();
    if (length === 0) return { west: -180, east: 180, south, north };
    const first = (start + length) % COLUMNS;
    const last = (start + COLUMNS - 1) % COLUMNS;
    const west = this.#west[first]!;
    const east = this.#east[last]!;
    return { west, east: east < west ? east + 360 : east, south, north };
  }

  #take(longitude: number): number {
    const column = Math.min(COLUMNS - 1, Math.floor(longitude + 180));
    if (longitude < this.#west[column]!) this.#west[column] = longitude;
    if (longitude > this.#east[column]!) this.#east[column] = longitude;
    return column;
  }

  /** Takes the columns between two ends of a stroke: the shorter way, and all of them where it goes once round. */
  #fill(from: number, to: number, west: number, east: number): void {
    const whole = Math.abs(east - west) === 360;
    if (from === to && !whole) return;
    const step = Math.abs(east - west) > 180 === east > west ? -1 : 1;
    for (let column = from + step; whole || column !== to; column += step) {
      const inside = ((column % COLUMNS) + COLUMNS) % COLUMNS;
      if (inside === (whole ? from : to)) return;
      this.#west[inside] = Math.min(this.#west[inside]!, inside - 180);
      this.#east[inside] = Math.max(this.#east[inside]!, inside - 179);
    }
  }

  #widestGap(): { start: number; length: number } {
    let widest = { start: 0, length: 0 };
    let length = 0;
    // Twice round, so that a gap over the seam is seen whole.
    for (let index = 0; index < 2 * COLUMNS && length < COLUMNS; index += 1) {
      length = this.#west[index % COLUMNS] === Infinity ? length + 1 : 0;
      if (length > widest.length) widest = { start: (index - length + 1) % COLUMNS, length };
    }
    return widest;
  }
}
