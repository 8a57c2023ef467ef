import { FILE_FONTS } from '#map/drawn/draw-names';
import { element, escapeText } from '#map/drawn/svg';
import { drawLegend, legendHeight, type LegendBlock, type LegendLook } from './draw-legend';
import { drawScale, scaleHeight, type ScaleWords } from './draw-scale';
import { layOut, startOf, typeOf, type Box, type SheetLayout } from './layout';
import type { SheetSize } from './paper';
import { drawLines, heightOf, linesOf, type SheetLanguage } from './text';

export interface Note {
  text: string;
  /** An address, which runs to the right in both languages. */
  latin?: boolean;
}

/** All that stands on a sheet beside its map. */
export interface SheetWords {
  title: string;
  /** Below the title. */
  lines: readonly string[];
  legend: readonly LegendBlock[];
  more: (count: number) => string;
  scale: ScaleWords;
  /** Sources, citation, date. */
  notes: readonly Note[];
}

const INK = '#22211e';
const MUTED = '#5d5a53';
const PAPER = '#ffffff';
const SIZE = { title: 20, line: 11.5, note: 8 } as const;

/** Where everything goes on a sheet of these words. */
export function laySheet(size: SheetSize, language: SheetLanguage, words: SheetWords): SheetLayout {
  const type = typeOf(size);
  return layOut(size, language, {
    title: (width) =>
      heightOf(linesOf(words.title, SIZE.title * type, width).length, SIZE.title * type) +
      heightOf(words.lines.flatMap((line) => linesOf(line, SIZE.line * type, width)).length, SIZE.line * type),
    legend: (width) => legendHeight(words.legend, legendLook(words, language, type), width),
    notes: (width) => heightOf(noteLines(words.notes, type, width).length, SIZE.note * type),
    scale: scaleHeight(words.scale, 200 * type, type)
  });
}

/** The sheet as an SVG file in millimetres. `map` is an `svg` element of the size of the layout's map, `style` its style sheet. */
export function composeSheet(
  layout: SheetLayout,
  words: SheetWords,
  map: string,
  northDegrees: number | undefined,
  style: string
): string {
  const { size, language, type } = layout;
  const { width, height } = size;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width.toFixed(3)} ${height.toFixed(3)}`,
      width: `${size.widthMillimetres}mm`,
      height: `${size.heightMillimetres}mm`,
      'xml:lang': language,
      'font-family': FILE_FONTS
    },
    element('title', {}, escapeText(words.title)),
    element('style', {}, style),
    element('rect', { width: Math.ceil(width), height: Math.ceil(height), fill: PAPER }),
    drawTitle(layout, words),
    placeMap(layout.map, map),
    drawLegend(words.legend, legendLook(words, language, type), layout.legend),
    drawScale(words.scale, northDegrees, layout.scale, { language, type, ink: INK, muted: MUTED, paper: PAPER }),
    drawNotes(layout, words.notes)
  );
}

function legendLook({ more }: SheetWords, language: SheetLanguage, type: number): LegendLook {
  return { language, type, ink: INK, muted: MUTED, more };
}

function drawTitle({ title, language, type }: SheetLayout, words: SheetWords): string {
  const start = startOf(title, language);
  const size = SIZE.title * type;
  const head = linesOf(words.title, size, title.width);
  const small = SIZE.line * type;
  const lines = words.lines.flatMap((line) => linesOf(line, small, title.width));
  return (
    drawLines(head, start, title.y, { text: words.title, size, weight: 700, fill: INK }, language) +
    drawLines(lines, start, title.y + heightOf(head.length, size), { text: '', size: small, fill: MUTED }, language)
  );
}

/** The map in its place, in a double edge. */
function placeMap({ x, y, width, height }: Box, map: string): string {
  const edge = (away: number, stroke: number): string =>
    element('rect', {
      x: x - away,
      y: y - away,
      width: width + 2 * away,
      height: height + 2 * away,
      fill: 'none',
      stroke: INK,
      'stroke-width': stroke
    });
  return map.replace(/^<svg /, `<svg x="${x.toFixed(2)}" y="${y.toFixed(2)}" `) + edge(0, 0.6) + edge(2.5, 0.6);
}

function noteLines(notes: readonly Note[], type: number, width: number): { line: string; latin: boolean }[] {
  return notes.flatMap(({ text, latin = false }) => linesOf(text, SIZE.note * type, width).map((line) => ({ line, latin })));
}

function drawNotes({ notes: box, language, type }: SheetLayout, notes: readonly Note[]): string {
  const size = SIZE.note * type;
  const room = Math.max(1, Math.floor((box.height + 1) / heightOf(1, size)));
  return noteLines(notes, type, box.width)
    .slice(0, room)
    .map(({ line, latin }, index) =>
      drawLines([line], startOf(box, language), box.y + heightOf(index, size), { text: line, size, fill: MUTED, latin }, language)
    )
    .join('');
}
