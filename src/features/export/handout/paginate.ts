import type { PageGrid } from './page-grid';
import { divideRow, heightOfRow, type Row } from './row';

interface PlacedRow {
  row: Row;
  /** Pixels from the top of the room for content. */
  top: number;
}
export type Page = readonly PlacedRow[];

/** The least part of a row of text worth beginning at the foot of a page, in pixels. */
const WORTH_BEGINNING = 90;

/** Pages that are filled from above, one after another. */
class Filling {
  readonly pages: PlacedRow[][] = [[]];
  readonly #grid: PageGrid;
  #top = 0;

  constructor(grid: PageGrid) {
    this.#grid = grid;
  }

  /** The page that is being filled. */
  get page(): Page {
    return this.pages.at(-1)!;
  }

  get isBegun(): boolean {
    return this.#top > 0;
  }

  /** The height that is left of the page. */
  get room(): number {
    return this.#grid.height - this.#top;
  }

  fits(row: Row): boolean {
    return heightOfRow(row) <= this.room + 0.5;
  }

  put(row: Row): void {
    this.pages.at(-1)!.push({ row, top: this.#top });
    this.#top += heightOfRow(row) + this.#grid.space;
  }

  turn(): void {
    this.pages.push([]);
    this.#top = 0;
  }
}

/** Puts rows on pages: in order, none cut in two that a page can hold whole, and nothing left out. */
export function paginate(rows: readonly Row[], grid: PageGrid): Page[] {
  const filling = new Filling(grid);
  const waiting = [...rows];
  for (let row = waiting.shift(); row; row = waiting.shift()) {
    const isFull = row.isSlot && slotsOn(filling.page) >= grid.rows;
    if (isFull || (row.isNewPage && filling.isBegun)) filling.turn();
    const [other, ...below] = row.otherwise ?? [];
    if (other && filling.isBegun && !filling.fits(row) && filling.fits(other)) waiting.unshift(other, ...below);
    else place(row, filling, grid);
  }
  return filling.pages.map((page) => spread(page, grid));
}

/** Puts a row on a page, or parts of it on as many as it needs. */
function place(row: Row, filling: Filling, grid: PageGrid): void {
  let rest: Row | undefined = row;
  while (rest) {
    if (!filling.isBegun && rest.parted) rest = rest.parted;
    if (filling.fits(rest)) return filling.put(rest);
    const mayDivide = heightOfRow(rest) > grid.height || rest.isDivisible === true;
    if (filling.isBegun && (!mayDivide || !fitsBeginning(rest, filling.room))) {
      filling.turn();
      continue;
    }
    const [above, below]: [Row, Row | undefined] = divideRow(rest, filling.room);
    filling.put(above);
    rest = below;
    if (rest) filling.turn();
  }
}

function slotsOn(page: Page): number {
  return page.filter(({ row }) => row.isSlot).length;
}

/**
 * Shares the height that is left between the rows of views, as if the page held as many as it can. What follows a view stays
 * with it.
 */
function spread(page: Page, { height, rows }: PageGrid): Page {
  const last = page.at(-1);
  const spare = last ? height - last.top - heightOfRow(last.row) : 0;
  let slots = 0;
  return page.map((placed) => {
    if (placed.row.isSlot) slots += 1;
    return { ...placed, top: placed.top + (Math.max(0, slots - 1) * spare) / rows };
  });
}

/** Whether the pictures of a row, or its first lines, still stand on what is left of a page. */
function fitsBeginning({ pictures, columns }: Row, room: number): boolean {
  const pictured = Math.max(0, ...pictures.map(({ top, height }) => top + height));
  const begun = Math.max(0, ...columns.map(({ top }) => top));
  return Math.max(pictured, begun) + WORTH_BEGINNING <= room;
}
