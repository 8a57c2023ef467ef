import { textWidth } from './text-size';

/** What is to be written beside a point of a drawing, in the drawing's own units, y growing downwards. */
export interface Label {
  key: string;
  x: number;
  y: number;
  text: string;
  /** Where it is to stand if nothing is in the way. */
  prefer?: Spot;
  /** The article's figures are written in bold. */
  strong?: boolean;
}

export type PlacedLabel = Label & Placed;

export type Spot = 'above' | 'below' | 'end' | 'start' | 'above-end' | 'above-start' | 'below-end' | 'below-start';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Placed {
  spot: Spot;
  /** Where its text is to be drawn: the point of its anchor on its baseline. */
  at: { x: number; y: number };
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

export interface Surroundings {
  frame: Box;
  /** Lines that labels had better not lie across, as pairs of points. */
  lines: readonly (readonly [number, number, number, number])[];
  /** What they must not cover: marks. */
  boxes: readonly Box[];
  size: number;
  direction: 'ltr' | 'rtl';
}

/** In the order in which they are tried: the first of equals is taken. */
const SPOTS: readonly Spot[] = ['above', 'below', 'end', 'above-end', 'below-end', 'above-start', 'below-start', 'start'];
/** From a point to the nearest edge of its label. */
const GAP = 9;
/** Letters without ascenders take this much of the size above the baseline, and this much below. */
const RISE = 0.74;
const FALL = 0.2;

/** Finds each label a place of its own, those first in the list before the others. */
export function placeLabels(labels: readonly Label[], around: Surroundings): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const order = label.prefer ? [label.prefer, ...SPOTS.filter((spot) => spot !== label.prefer)] : SPOTS;
    const tried = order.map((spot, index) => {
      const candidate = placeAt(label, spot, around);
      return { candidate, cost: costOf(candidate.box, placed, around) + index };
    });
    placed.push(tried.reduce((best, each) => (each.cost < best.cost ? each : best)).candidate);
  }
  return placed;
}

function placeAt(label: Label, spot: Spot, { size, direction }: Surroundings): PlacedLabel {
  const forwards = direction === 'rtl' ? -1 : 1;
  const [side, edge] = sidesOf(spot);
  const beside = side === 'middle';
  // A label above or below, set off to a side, begins a little before its point.
  const away = edge === 'middle' ? 0 : beside ? GAP + 1 : -3;
  const x = label.x + (edge === 'start' ? -away : away) * forwards;
  const y = side === 'above' ? label.y - GAP : side === 'below' ? label.y + GAP + RISE * size : label.y + (RISE * size) / 2;
  const anchor = edge === 'middle' ? 'middle' : edge === 'end' ? 'start' : 'end';
  return { ...label, spot, at: { x, y }, anchor, box: boxOf(label.text, x, y, anchor, size, forwards) };
}

/** Above, below or beside; and towards the start or the end of the line. */
function sidesOf(spot: Spot): ['above' | 'below' | 'middle', 'start' | 'end' | 'middle'] {
  if (spot === 'end' || spot === 'start') return ['middle', spot];
  const [side, edge] = spot.split('-') as ['above' | 'below', 'start' | 'end' | undefined];
  return [side, edge ?? 'middle'];
}

function boxOf(text: string, x: number, y: number, anchor: Placed['anchor'], size: number, forwards: number): Box {
  const width = textWidth(text, size);
  const runsRight = (anchor === 'start') === forwards > 0;
  const left = anchor === 'middle' ? x - width / 2 : runsRight ? x : x - width;
  return { left, right: left + width, top: y - RISE * size, bottom: y + FALL * size };
}

function costOf(box: Box, placed: readonly PlacedLabel[], { frame, lines, boxes }: Surroundings): number {
  const outside = box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
  const covered = placed.filter((other) => overlap(box, other.box)).length;
  const marks = boxes.filter((other) => overlap(box, other)).length;
  const crossed = lines.filter((line) => crosses(line, box)).length;
  return (outside ? 4000 : 0) + covered * 1000 + marks * 60 + crossed * 30;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether a stretch of a line passes through a box: the part of it that lies within each pair of edges is narrowed down. */
export function crosses([x1, y1, x2, y2]: readonly [number, number, number, number], box: Box): boolean {
  let from = 0;
  let to = 1;
  const within = (start: number, change: number, low: number, high: number): boolean => {
    if (change === 0) return start > low && start < high;
    const [enter, leave] = [(low - start) / change, (high - start) / change].sort((a, b) => a - b) as [number, number];
    from = Math.max(from, enter);
    to = Math.min(to, leave);
    return from < to;
  };
  return within(x1, x2 - x1, box.left, box.right) && within(y1, y2 - y1, box.top, box.bottom);
}
