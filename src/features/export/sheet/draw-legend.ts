import { SWATCH } from '#map/drawn/swatch';
import { element, group } from '#map/drawn/svg';
import { placeIn, type Box } from './layout';
import { drawLines, heightOf, linesOf, type SheetLanguage } from './text';

/** A part of the legend: what it speaks of, and its samples. */
export interface LegendBlock {
  title: string;
  rows: readonly LegendRow[];
}

export interface LegendRow {
  /** A sample in a box of the size of {@link SWATCH}. */
  swatch: string;
  text: string;
}

export interface LegendLook {
  language: SheetLanguage;
  type: number;
  ink: string;
  muted: string;
  /** What is said of the rows that found no room. */
  more: (count: number) => string;
}

const COLUMN = 172;
const SIZE = { title: 10, row: 9.5 } as const;
const GAP = 10;

interface Item {
  height: number;
  draw: (box: Box, top: number) => string;
  isTitle: boolean;
}

/** How high a legend would be in a width, all its rows shown. */
export function legendHeight(blocks: readonly LegendBlock[], look: LegendLook, width: number): number {
  const count = columnsIn(width, look.type);
  const columns = fill(itemsOf(blocks, look, columnWidth(width, count)), count, Infinity);
  return Math.ceil(Math.max(0, ...columns.map((column) => column.reduce((sum, { height }) => sum + height, 0))));
}

/** Draws a legend in columns; rows beyond the room are counted, not dropped in silence. */
export function drawLegend(blocks: readonly LegendBlock[], look: LegendLook, box: Box): string {
  const count = columnsIn(box.width, look.type);
  const width = columnWidth(box.width, count);
  const items = itemsOf(blocks, look, width);
  const whole = fill(items, count, Infinity);
  const fits = whole.every((column) => column.reduce((sum, { height }) => sum + height, 0) <= box.height + 1);
  const columns = fits ? whole : shortened(items, count, box.height, look);
  return columns
    .map((column, index) => {
      let top = box.y;
      const own: Box = { ...box, x: placeIn(box, look.language, index * (width + GAP), width), width };
      return column
        .map((item) => {
          const drawn = item.draw(own, top);
          top += item.height;
          return drawn;
        })
        .join('');
    })
    .join('');
}

function columnsIn(width: number, type: number): number {
  return Math.max(1, Math.floor((width + GAP) / (COLUMN * type + GAP)));
}

function columnWidth(width: number, count: number): number {
  return (width - (count - 1) * GAP) / count;
}

function itemsOf(blocks: readonly LegendBlock[], look: LegendLook, width: number): Item[] {
  return blocks
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ title, rows }) => [titleItem(title, look, width), ...rows.map((row) => rowItem(row, look, width))]);
}

function titleItem(title: string, { language, type, ink }: LegendLook, width: number): Item {
  const size = SIZE.title * type;
  const lines = linesOf(title, size, width);
  const text = { text: title, size, weight: 700, fill: ink };
  const above = size * 0.4;
  return {
    isTitle: true,
    height: heightOf(lines.length, size) + above,
    draw: (box, top) => drawLines(lines, placeIn(box, language, 0, 0), top + above, text, language)
  };
}

function rowItem({ swatch, text }: LegendRow, { language, type, ink }: LegendLook, width: number): Item {
  const size = SIZE.row * type;
  const scale = (type * 0.85 * SIZE.row) / 9.5;
  const wide = swatch === '' ? 0 : SWATCH.width * scale + 6 * type;
  const lines = linesOf(text, size, width - wide);
  const height = Math.max(heightOf(lines.length, size), swatch === '' ? 0 : SWATCH.height * scale + 1);
  return {
    isTitle: false,
    height,
    draw: (box, top) => {
      const x = placeIn(box, language, 0, SWATCH.width * scale);
      const y = top + (heightOf(1, size) - SWATCH.height * scale) / 2;
      const sample = group({ transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})scale(${scale.toFixed(3)})` }, swatch);
      return sample + drawLines(lines, placeIn(box, language, wide, 0), top, { text, size, fill: ink }, language);
    }
  };
}

/** Shares items among columns of about the same height, none higher than `most` where that can be; a title stays with its rows. */
function fill(items: readonly Item[], count: number, most: number): Item[][] {
  const total = items.reduce((sum, { height }) => sum + height, 0);
  const highest = Math.max(0, ...items.map(({ height }) => height));
  let goal = Math.min(most, total / count);
  for (let round = 0; round < 12; round += 1) {
    const columns = fillTo(items, goal);
    if (columns.length <= count) return columns;
    goal += highest * 0.5;
  }
  return fillTo(items, total);
}

function fillTo(items: readonly Item[], goal: number): Item[][] {
  const columns: Item[][] = [[]];
  let height = 0;
  items.forEach((item, index) => {
    const next = item.isTitle ? (items[index + 1]?.height ?? 0) : 0;
    if (columns.at(-1)!.length > 0 && height + item.height + next > goal + 0.5) {
      columns.push([]);
      height = 0;
    }
    columns.at(-1)!.push(item);
    height += item.height;
  });
  return columns;
}

/** As many rows as there is room for, and in place of the others how many they are. */
function shortened(items: readonly Item[], count: number, height: number, look: LegendLook): Item[][] {
  for (let kept = items.length - 1; kept > 0; kept -= 1) {
    const left = items.slice(kept).filter(({ isTitle }) => !isTitle).length;
    const shown = items[kept - 1]!.isTitle ? items.slice(0, kept - 1) : items.slice(0, kept);
    const columns = fillTo(
      [...shown, rowItem({ swatch: '', text: look.more(left) }, { ...look, ink: look.muted }, COLUMN)],
      height
    );
    if (columns.length <= count) return columns;
  }
  return [];
}

/** A sample for what the reader has measured or brought: a stroke on its casing. */
export function strokeSwatch(colour: string, width: number): string {
  const d = `M1 ${SWATCH.height / 2}h${SWATCH.width - 2}`;
  return element('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-linecap': 'round' });
}
