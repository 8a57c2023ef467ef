import type { Point } from './simplify';

/** A rectangle on the drawing in pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function meet(one: Rect, other: Rect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function holds(rect: Rect, [x, y]: Point): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

export function around([x, y]: Point, radius: number): Rect {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Points of strokes kept by the square of the picture they lie in, so that what lies under a name is found quickly. */
export class PointGrid {
  static readonly #CELL = 32;
  readonly #cells = new Map<string, Point[]>();

  constructor(strokes: readonly (readonly Point[])[], spacing = 4) {
    for (const stroke of strokes) {
      stroke.forEach((point, index) => {
        const before = stroke[index - 1] ?? point;
        const parts = Math.max(1, Math.ceil(Math.hypot(point[0] - before[0], point[1] - before[1]) / spacing));
        for (let part = 1; part <= parts; part += 1)
          this.#add([before[0] + ((point[0] - before[0]) * part) / parts, before[1] + ((point[1] - before[1]) * part) / parts]);
      });
    }
  }

  #add(point: Point): void {
    const key = `${Math.floor(point[0] / PointGrid.#CELL)} ${Math.floor(point[1] / PointGrid.#CELL)}`;
    const cell = this.#cells.get(key);
    if (cell) cell.push(point);
    else this.#cells.set(key, [point]);
  }

  /** How many points lie in a rectangle. */
  count(rect: Rect): number {
    let count = 0;
    for (let column = Math.floor(rect.left / PointGrid.#CELL); column <= rect.right / PointGrid.#CELL; column += 1)
      for (let row = Math.floor(rect.top / PointGrid.#CELL); row <= rect.bottom / PointGrid.#CELL; row += 1)
        count += (this.#cells.get(`${column} ${row}`) ?? []).filter((point) => holds(rect, point)).length;
    return count;
  }
}
