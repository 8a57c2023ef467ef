import { strengthOf } from '../fill-strength';
import type { ReachKey } from '../reach-key';
import { holds, type Rect } from './boxes';
import type { Size } from './frame';
import type { OverlayInks } from './overlay';
import type { Point } from './simplify';
import { element, escapeText, group } from './svg';
import { textWidth, wrapText } from './text-width';
import type { Padding } from './view-frame';

const SIZE = 11.5;
const LINE = SIZE * 1.4;
const SWATCH = { width: 20, height: 10 } as const;
const GAP = 6;
const INSET = 7;
const MARGIN = 10;
/** Strong letters, and those of a face that stands in for ours, are wider than the measured ones. */
const CAUTION = 1.1;
/** A picture smaller than this has room for the bands alone; what they are of stands beside it. */
const ROOMY = { width: 360, height: 240 } as const;
/** The share of a picture's width that a key may take: rather wide than high, since maps are. */
const WIDEST = 0.6;

/** A part of the key: words, with a swatch of a band before them where they name one. */
interface Piece {
  text: string;
  /** How many bands lie over one another there. */
  layers?: number;
  isStrong?: boolean;
  /** From the side the language begins on. */
  start: number;
  line: number;
}

interface Room extends Size {
  padding?: Padding | undefined;
  /** What it is not to cover, where that can be helped. */
  spots: readonly Point[];
}

/** The key of a reach in a corner of its picture, and the rectangle it takes. Names keep clear of it. */
export function drawKey(key: ReachKey, room: Room, water: string, inks: OverlayInks): { svg: string; rect: Rect } {
  const isRoomy = room.width >= ROOMY.width && room.height >= ROOMY.height;
  const longest = room.width * (isRoomy ? WIDEST : 1) - 2 * (MARGIN + INSET);
  const pieces = isRoomy ? inLines(key, longest) : inRow(key, longest);
  const width = Math.max(...pieces.map((piece) => piece.start + widthOf(piece))) + 2 * INSET;
  const height = (Math.max(...pieces.map(({ line }) => line)) + 1) * LINE + 2 * INSET;
  const rect = placeOf(room, { width, height });
  const paper = { x: rect.left, y: rect.top, width, height, rx: 3, fill: inks.casing, 'fill-opacity': 0.92 };
  const box = element('rect', { ...paper, stroke: inks.colour('ink'), 'stroke-width': 0.6, 'stroke-opacity': 0.35 });
  return { svg: group({}, box, ...pieces.map((piece) => drawPiece(piece, rect, water, inks))), rect };
}

/** Title, the bands, and what was asked. */
function inLines(key: ReachKey, longest: number): Piece[] {
  const set = (text: string, look: Pick<Piece, 'isStrong'>, from: number): Piece[] =>
    wrapText(text, SIZE * CAUTION, longest).map((line, index) => ({ text: line, ...look, start: 0, line: from + index }));
  const head = set(key.title, { isStrong: true }, 0);
  const rows = inRow(key, longest).map((piece) => ({ ...piece, line: head.length + piece.line }));
  return [...head, ...rows, ...set(key.how, {}, rows.at(-1)!.line + 1)];
}

/** The bands beside one another, on as many lines as they need. */
function inRow({ bands }: ReachKey, longest: number): Piece[] {
  let [start, line] = [0, 0];
  return bands.map((text, index) => {
    const piece = { text, layers: bands.length - index };
    const width = widthOf(piece);
    if (start > 0 && start + width > longest) [start, line] = [0, line + 1];
    const placed = { ...piece, start, line };
    start += width + 2 * GAP;
    return placed;
  });
}

function widthOf({ text, layers }: Pick<Piece, 'text' | 'layers'>): number {
  return textWidth(text, SIZE) * CAUTION + (layers === undefined ? 0 : SWATCH.width + GAP);
}

/** The lower right corner, else one of the upper: the scale has the lower left. */
function placeOf({ width, height, padding, spots }: Room, box: Size): Rect {
  const { left = 0, right = 0, top = 0, bottom = 0 } = padding ?? {};
  const at = (x: number, y: number): Rect => ({ left: x, top: y, right: x + box.width, bottom: y + box.height });
  const [east, west] = [width - right - MARGIN - box.width, left + MARGIN];
  const corners = [at(east, height - bottom - MARGIN - box.height), at(east, top + MARGIN), at(west, top + MARGIN)];
  const covered = (rect: Rect): number => spots.filter((spot) => holds(rect, spot)).length;
  return corners.toSorted((a, b) => covered(a) - covered(b))[0]!;
}

function drawPiece({ text, layers, isStrong, start, line }: Piece, rect: Rect, water: string, inks: OverlayInks): string {
  const isTurned = inks.language === 'ar';
  const side = isTurned ? rect.right - INSET - start : rect.left + INSET + start;
  const along = (by: number): number => (isTurned ? side - by : side + by);
  const middle = rect.top + INSET + (line + 0.5) * LINE;
  const box = { x: isTurned ? side - SWATCH.width : side, y: middle - SWATCH.height / 2, ...SWATCH };
  const tint = { ...box, fill: inks.colour('purple'), 'fill-opacity': strengthOf(layers ?? 0) };
  const swatch = layers === undefined ? '' : element('rect', { ...box, fill: water }) + element('rect', tint);
  const look = {
    x: layers === undefined ? side : along(SWATCH.width + GAP),
    y: middle + SIZE * 0.36,
    'font-size': SIZE,
    'font-weight': isStrong ? 650 : undefined,
    fill: inks.colour('ink'),
    direction: isTurned ? 'rtl' : undefined
  };
  return swatch + element('text', look, escapeText(text));
}
