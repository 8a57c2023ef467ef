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

/** Puts rows on pages: in order, none cut in two that a page can hold whole, and nothing left out. */
export function paginate(rows: readonly Row[], grid: PageGrid): Page[] {
  const pages: PlacedRow[][] = [[]];
  let y = 0;
  const turn = (): void => {
    pages.push([]);
    y = 0;
  };
  const put = (row: Row): void => {
    pages.at(-1)!.push({ row, top: y });
    y += heightOfRow(row) + grid.space;
  };
  for (const row of rows) {
    if ((row.isNewPage && y > 0) || (row.isSlot && slotsOn(pages.at(-1)!) >= grid.rows)) turn();
    let rest: Row | undefined = row;
    while (rest) {
      const room = grid.height - y;
      const height = heightOfRow(rest);
      if (height <= room + 0.5) {
        put(rest);
        break;
      }
      const mayDivide = height > grid.height || rest.isDivisible === true;
      if (y > 0 && (!mayDivide || !fitsBeginning(rest, room))) {
        turn();
        continue;
      }
      const [above, below]: [Row, Row | undefined] = divideRow(rest, room);
      put(above);
      rest = below;
      if (rest) turn();
    }
  }
  return pages.map((page) => spread(page, grid));
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
