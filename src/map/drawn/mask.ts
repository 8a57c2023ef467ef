import type { Rect } from './boxes';
import type { Point } from './simplify';

const CELL = 4;

/** Which part of a picture some rings fill, even-odd, on a net fine enough for placing names; asked thousands of times a drawing. */
export class Mask {
  readonly #columns: number;
  readonly #rows: number;
  readonly #filled: Uint8Array;

  constructor(rings: readonly (readonly Point[])[], { width, height }: { width: number; height: number }) {
    this.#columns = Math.ceil(width / CELL);
    this.#rows = Math.ceil(height / CELL);
    this.#filled = new Uint8Array(this.#columns * this.#rows);
    crossingsOf(rings, this.#rows).forEach((crossings, row) =>
      this.#fillRow(
        row,
        crossings.sort((a, b) => a - b)
      )
    );
  }

  #fillRow(row: number, crossings: readonly number[]): void {
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const from = Math.max(0, Math.ceil(crossings[index]! / CELL - 0.5));
      const to = Math.min(this.#columns - 1, Math.floor(crossings[index + 1]! / CELL - 0.5));
      if (to >= from) this.#filled.fill(1, row * this.#columns + from, row * this.#columns + to + 1);
    }
  }

  has([x, y]: Point): boolean {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    if (column < 0 || row < 0 || column >= this.#columns || row >= this.#rows) return false;
    return this.#filled[row * this.#columns + column] === 1;
  }

  /** The share of a rectangle that is filled, by fifteen points of it. */
  share({ left, top, right, bottom }: Rect): number {
    let filled = 0;
    for (const across of [0, 0.25, 0.5, 0.75, 1])
      for (const y of [top, (top + bottom) / 2, bottom]) if (this.has([left + across * (right - left), y])) filled += 1;
    return filled / 15;
  }
}

/** Where the middle line of each row meets the rings. */
function crossingsOf(rings: readonly (readonly Point[])[], rows: number): number[][] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x0, y0] = ring[index - 1]!;
      const [x1, y1] = ring[index]!;
      const [low, high] = y0 < y1 ? [y0, y1] : [y1, y0];
      const last = Math.min(rows - 1, Math.ceil(high / CELL - 0.5) - 1);
      for (let row = Math.max(0, Math.ceil(low / CELL - 0.5)); row <= last; row += 1)
        crossings[row]!.push(x0 + (((row + 0.5) * CELL - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
  return crossings;
}
