import type { MeasureColour } from '#core/measure/measurement';
import type { DrawnFill, DrawnLabel, DrawnPoint, DrawnStroke, Drawing } from '../drawing';
import { toTrack } from './base';
import type { Rect } from './boxes';
import type { Frame } from './frame';
import { pathData, short } from './path';
import { isOn } from './marks';
import type { Point } from './simplify';
import { element, escapeText, group } from './svg';
import { textWidth } from './text-width';
import { traceRings, traceStrokes } from './trace';

export interface OverlayInks {
  colour: (of: MeasureColour) => string;
  casing: string;
  halo: string;
  /** How labels run. */
  language: 'ar' | 'en';
}

export interface Overlay {
  svg: string;
  /** What names of the map keep off. */
  rects: readonly Rect[];
  strokes: readonly (readonly Point[])[];
}

const WIDTH = 2.2;
const SIZE = 12.5;

/** The reader's measurements on a printed map: fills, strokes on a casing, the points that were set, and figures at their places. */
export function drawOverlay(drawing: Drawing, frame: Frame, inks: OverlayInks): Overlay {
  const strokes = drawing.flatMap((each) => (isStroke(each) && !each.tentative ? [drawStroke(each, frame, inks)] : []));
  const points = drawing.flatMap((each) => (each.role === 'vertex' ? drawPoint(each, frame, inks) : []));
  const labels = drawing.flatMap((each) => (each.role === 'label' ? drawLabel(each, frame, inks) : []));
  const fills = drawing.map((each) => (each.role === 'fill' ? drawFill(each, frame, inks) : ''));
  const svg = group(
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    ...fills,
    ...strokes.map(({ svg }) => svg),
    ...points.map(({ svg }) => svg),
    ...labels.map(({ svg }) => svg)
  );
  return { svg, rects: labels.map(({ rect }) => rect), strokes: strokes.flatMap(({ traced }) => traced) };
}

function isStroke(each: Drawing[number]): each is DrawnStroke {
  return each.role === 'line' || each.role === 'ring' || each.role === 'ray';
}

function drawFill({ coordinates, colour }: DrawnFill, frame: Frame, inks: OverlayInks): string {
  const rings = coordinates.flat().map((ring) => toTrack(ring));
  const d = pathData(traceRings(frame, rings), { closed: true });
  // Smoothed edges would show where a surface is cut at 180°.
  const look = { 'fill-opacity': 0.16, 'fill-rule': 'evenodd', 'shape-rendering': 'crispEdges' };
  return d && element('path', { d, fill: inks.colour(colour), ...look });
}

function drawStroke({ coordinates, colour, role }: DrawnStroke, frame: Frame, inks: OverlayInks) {
  const traced = traceStrokes(frame, [toTrack(coordinates)]);
  const d = pathData(traced);
  const casing = { stroke: inks.casing, 'stroke-width': WIDTH + 2.6, 'stroke-opacity': 0.9 };
  const ink = { stroke: inks.colour(colour), 'stroke-width': WIDTH, 'stroke-dasharray': role === 'ray' ? '1.5 5' : undefined };
  return { traced, svg: d && element('path', { d, ...casing }) + element('path', { d, ...ink }) };
}

function drawPoint({ coordinates, colour }: DrawnPoint, frame: Frame, inks: OverlayInks): { svg: string }[] {
  const at = frame.project(coordinates);
  if (!at || !isOn(at, frame)) return [];
  const circle = {
    cx: short(at[0]),
    cy: short(at[1]),
    r: 3.6,
    fill: inks.casing,
    stroke: inks.colour(colour),
    'stroke-width': 1.8
  };
  return [{ svg: element('circle', circle) }];
}

/** A figure over its line. Each of its lines of text runs as its language does, so that a unit stands on its own side. */
function drawLabel({ coordinates, text, colour }: DrawnLabel, frame: Frame, inks: OverlayInks): { svg: string; rect: Rect }[] {
  const at = frame.project(coordinates);
  if (!at || !isOn(at, frame)) return [];
  const lines = text.split('\n');
  const [x, y] = [at[0], at[1] - 7 - (lines.length - 1) * SIZE * 1.3];
  const half = Math.max(...lines.map((line) => textWidth(line, SIZE))) / 2 + 3;
  const texts = lines.map((line, index) => element('text', { x: short(x), y: short(y + index * SIZE * 1.3) }, escapeText(line)));
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
  return [{ svg: group(look, ...texts), rect: { left: x - half, right: x + half, top: y - SIZE, bottom: at[1] - 3 } }];
}
