import { element, group } from '#map/drawn/svg';
import { placeIn, startOf, type Box } from './layout';
import type { Bar } from './scale';
import { drawLines, heightOf, linesOf, type SheetLanguage } from './text';

export interface ScaleWords {
  /** The bars, each with its length in words. */
  bars: readonly { bar: Bar; label: string }[];
  /** Where the scale holds. */
  holds: string;
  /** The letter at the head of the arrow. */
  north: string;
  /** What the arrow says, or why there is none. */
  northNote: string;
}

interface Look {
  language: SheetLanguage;
  type: number;
  ink: string;
  muted: string;
  paper: string;
}

const SIZE = { label: 9, note: 8 } as const;
const ARROW = { width: 20, height: 34 } as const;
const BAR = 4;

/** How long a bar may be in a box, beside the arrow. */
export function longestBar({ width }: Pick<Box, 'width'>, type: number): number {
  return (width - (ARROW.width + 14) * type) * 0.62;
}

/** How high scale and arrow are in a width. */
export function scaleHeight(words: ScaleWords, width: number, type: number): number {
  const notes = linesOf(words.holds, SIZE.note * type, width).length + linesOf(words.northNote, SIZE.note * type, width).length;
  return Math.max(ARROW.height * type, words.bars.length * 15 * type) + 4 * type + heightOf(notes, SIZE.note * type);
}

/** Bars in four fields, full and empty by turns, beside an arrow to true north; below them what both say. */
export function drawScale(words: ScaleWords, northDegrees: number | undefined, box: Box, look: Look): string {
  const { language, type } = look;
  const offset = northDegrees === undefined ? 0 : (ARROW.width + 14) * type;
  const bars = words.bars.map(({ bar, label }, index) => drawBar(bar, label, box, offset, box.y + (4 + index * 15) * type, look));
  const top = box.y + Math.max(ARROW.height * type, words.bars.length * 15 * type) + 4 * type;
  const size = SIZE.note * type;
  const holds = linesOf(words.holds, size, box.width);
  const north = linesOf(words.northNote, size, box.width);
  const note = { text: '', size, fill: look.muted };
  const start = startOf(box, language);
  return (
    (northDegrees === undefined ? '' : drawArrow(words.north, northDegrees, box, look)) +
    bars.join('') +
    drawLines(holds, start, top, note, language) +
    drawLines(north, start, top + heightOf(holds.length, size), note, language)
  );
}

function drawBar({ pixels }: Bar, label: string, box: Box, offset: number, y: number, look: Look): string {
  const { language, type, ink, paper } = look;
  const height = BAR * type;
  const x = placeIn(box, language, offset, pixels);
  const field = pixels / 4;
  const whole = element('rect', { x, y, width: pixels, height, fill: paper, stroke: ink, 'stroke-width': 0.7 });
  const fields = [0, 2].map((index) => element('rect', { x: x + index * field, y, width: field, height, fill: ink }));
  const size = SIZE.label * type;
  const start = placeIn(box, language, offset + pixels + 6 * type, 0);
  return (
    whole + fields.join('') + drawLines([label], start, y + height / 2 - size * 0.72, { text: label, size, fill: ink }, language)
  );
}

function drawArrow(letter: string, degrees: number, box: Box, { language, type, ink, paper }: Look): string {
  const x = placeIn(box, language, 0, ARROW.width * type) + (ARROW.width * type) / 2;
  const y = box.y + (ARROW.height * type) / 2;
  const turn = { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})scale(${type.toFixed(3)})rotate(${degrees.toFixed(1)})` };
  const half = { stroke: ink, 'stroke-width': 0.8, 'stroke-linejoin': 'round' };
  const right = element('path', { d: 'M0-6L5 14L0 10Z', fill: ink, ...half });
  const left = element('path', { d: 'M0-6L-5 14L0 10Z', fill: paper, ...half });
  const text = element('text', { x: 0, y: -8, 'text-anchor': 'middle', 'font-size': 9, 'font-weight': 700, fill: ink }, letter);
  return group(turn, right, left, text);
}
