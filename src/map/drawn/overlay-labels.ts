import type { DrawnLabel, Drawing } from '../drawing';
import { meet, PointGrid, type Rect } from './boxes';
import type { Frame } from './frame';
import { isOn } from './marks';
import type { OverlayInks } from './overlay';
import { short } from './path';
import type { Point } from './simplify';
import { element, escapeText, group } from './svg';
import { textWidth } from './text-width';

const SIZE = 12.5;
const LINE = SIZE * 1.3;
/** Strong letters are wider than the measured ones, and those of a face that stands in for ours may be too. */
const STRONG = 1.14;
/** Pixels between a label and the spot it speaks of. */
const GAP = 7;
const EDGE = 4;

interface PlacedLabel {
  svg: string;
  rect: Rect;
}

/**
 * The figures of a drawing, those of what is in hand first, off its strokes where they can be; one that finds no room beside
 * its spot is left out.
 */
export function drawLabels(
  drawing: Drawing,
  frame: Frame,
  inks: OverlayInks & { taken: readonly Rect[] },
  strokes: readonly (readonly Point[])[]
): PlacedLabel[] {
  const grid = new PointGrid(strokes);
  const labels = drawing.filter((each): each is DrawnLabel => each.role === 'label');
  const placed: PlacedLabel[] = [];
  for (const label of [...labels.filter(({ active }) => active), ...labels.filter(({ active }) => !active)]) {
    const others = [...inks.taken, ...placed.map(({ rect }) => rect)];
    const found = placeLabel(label, frame, inks, others, grid);
    if (found) placed.push(found);
  }
  return placed;
}

function placeLabel(
  label: DrawnLabel,
  frame: Frame,
  inks: OverlayInks,
  taken: readonly Rect[],
  grid: PointGrid
): PlacedLabel | undefined {
  const at = frame.project(label.coordinates);
  if (!at || !isOn(at, frame)) return undefined;
  const lines = label.text.split('\n');
  const half = Math.max(...lines.map((line) => textWidth(line, SIZE) * STRONG)) / 2 + 3;
  const height = SIZE + 4 + (lines.length - 1) * LINE;
  const isFree = (spot: Rect): boolean => isInside(spot, frame) && taken.every((other) => !meet(spot, other));
  const free = spotsOf(at, half, height).filter(isFree);
  const [rect] = free.sort((a, b) => grid.count(a) - grid.count(b));
  return rect && { svg: writeLabel(lines, rect, label, inks), rect };
}

/** Over the spot, under it, and beside it. */
function spotsOf([x, y]: Point, half: number, height: number): Rect[] {
  const spot = (dx: number, dy: number): Rect => ({
    left: x + dx - half,
    right: x + dx + half,
    top: y + dy - height / 2,
    bottom: y + dy + height / 2
  });
  const [along, across] = [GAP + height / 2 - 3, GAP + half];
  return [spot(0, -along), spot(0, along), spot(across, 0), spot(-across, 0), spot(across, -along), spot(-across, -along)];
}

function isInside({ left, top, right, bottom }: Rect, { width, height }: Frame): boolean {
  return left > EDGE && top > EDGE && right < width - EDGE && bottom < height - EDGE;
}

/** Each line of text runs as its language does, so that a unit stands on its own side. */
function writeLabel(lines: readonly string[], { left, right, top }: Rect, { colour }: DrawnLabel, inks: OverlayInks): string {
  const x = short((left + right) / 2);
  const texts = lines.map((line, index) => element('text', { x, y: short(top + SIZE + index * LINE) }, escapeText(line)));
  const look = {
    'font-size': SIZE,
    'font-weight': 650,
    'text-anchor': 'middle',
    fill: inks.colour(colour),
    stroke: inks.halo,
    'stroke-width': 3.4,
    'paint-order': 'stroke',
    direction: inks.language === 'ar' ? 'rtl' : undefined
  };
  return group(look, ...texts);
}
