import { sheetSize, type SheetSize } from '../sheet/paper';
import type { HandoutPaper, ViewsPerPage } from './options';

/** Pixels of the layout, 96 to the inch. */
const MARGIN = 50;
const FOOTER = 26;

/** How views and their texts share a page. */
export interface PageGrid {
  paper: SheetSize;
  margin: number;
  /** The room for content. */
  width: number;
  height: number;
  rows: number;
  /** Views beside one another. */
  across: number;
  cellWidth: number;
  /** Between cells, and between a picture and its text. */
  space: number;
  picture: { width: number; height: number };
  /** Whether the text stands beside its picture instead of under it. */
  isBeside: boolean;
  /** Sizes of type. */
  title: number;
  text: number;
  /** Whether the values of charts are listed; small cells have no room for them. */
  hasFigures: boolean;
  /** How high a chart above its values may be, in pixels; nothing where there is no room for any. */
  chartHeight: number;
}

/** For each number of views: rows, views across, the share of the cell a picture takes, its form, the sizes of type, and the share of the page a chart may take. */
const FORMS = {
  1: { rows: 1, across: 1, share: 1, aspect: 1.45, isBeside: false, title: 19, text: 13.5, chart: 0.5 },
  2: { rows: 2, across: 1, share: 0.55, aspect: 1.1, isBeside: true, title: 15, text: 11.5, chart: 0.32 },
  3: { rows: 3, across: 1, share: 0.47, aspect: 1.3, isBeside: true, title: 13, text: 10.5, chart: 0 },
  6: { rows: 3, across: 2, share: 1, aspect: 2.5, isBeside: false, title: 10.5, text: 8.8, chart: 0 }
} as const;

export function gridOf(paper: HandoutPaper, perPage: ViewsPerPage): PageGrid {
  const size = sheetSize(paper, 'portrait');
  const { rows, across, share, aspect, isBeside, title, text, chart } = FORMS[perPage];
  const width = size.width - 2 * MARGIN;
  const height = size.height - 2 * MARGIN - FOOTER;
  const space = perPage === 6 ? 18 : 20;
  const cellWidth = (width - (across - 1) * space) / across;
  const pictureWidth = Math.round(cellWidth * share);
  return {
    paper: size,
    margin: MARGIN,
    width,
    height,
    rows,
    across,
    cellWidth,
    space,
    picture: { width: pictureWidth, height: Math.round(pictureWidth / aspect) },
    isBeside,
    title,
    text,
    hasFigures: perPage < 6,
    chartHeight: height * chart
  };
}
