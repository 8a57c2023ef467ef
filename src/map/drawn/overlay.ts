import type { MeasureColour } from '#core/measure/measurement';
import type { DrawnFill, DrawnPoint, DrawnStrip, DrawnStroke, Drawing } from '../drawing';
import { FILL_STRENGTH } from '../fill-strength';
import { STRIP_PIXELS, STRIP_STRENGTH } from '../layers/drawing';
import { toTrack } from './base';
import { around, type Rect } from './boxes';
import type { Frame } from './frame';
import { pathData, short } from './path';
import { isOn } from './marks';
import { drawLabels } from './overlay-labels';
import type { Over } from './sheet';
import { element, group } from './svg';
import { traceRings, traceStrokes } from './trace';
import { drawWays } from './ways';

export interface OverlayInks {
  colour: (of: MeasureColour) => string;
  casing: string;
  halo: string;
  /** How labels run. */
  language: 'ar' | 'en';
}

const WIDTH = 2.2;

/**
 * The reader's measurements and routes: fills, strokes on a casing, the points that were set, and figures at their places;
 * none of these on what is taken.
 */
export function drawOverlay(drawing: Drawing, frame: Frame, inks: OverlayInks, taken: readonly Rect[] = []): Over {
  const ways = drawWays(drawing, frame, inks);
  const strokes = drawing.flatMap((each) => (isStroke(each) && !each.tentative ? [drawStroke(each, frame, inks)] : []));
  const points = drawing.flatMap((each) => (each.role === 'vertex' ? drawPoint(each, frame, inks) : []));
  const traced = [...ways.strokes, ...strokes.flatMap((stroke) => stroke.traced)];
  const labels = drawLabels(drawing, frame, { ...inks, taken }, traced);
  const fills = drawing.map((each) => (each.role === 'fill' ? drawFill(each, frame, inks) : ''));
  const strips = drawing.map((each) => (each.role === 'strip' ? drawStrip(each, frame, inks) : ''));
  const svg = group(
    { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' },
    ...fills,
    ...strips,
    ways.svg,
    ...strokes.map(({ svg }) => svg),
    ...points.map(({ svg }) => svg),
    ...labels.map(({ svg }) => svg)
  );
  return {
    svg,
    rects: [...labels.map(({ rect }) => rect), ...points.map(({ rect }) => rect)],
    strokes: traced
  };
}

function isStroke(each: Drawing[number]): each is DrawnStroke {
  return each.role === 'line' || each.role === 'ring' || each.role === 'ray';
}

function drawFill({ coordinates, colour }: DrawnFill, frame: Frame, inks: OverlayInks): string {
  const rings = coordinates.flat().map((ring) => toTrack(ring));
  const d = pathData(traceRings(frame, rings), { closed: true });
  // Smoothed edges would show where a surface is cut at 180°.
  const look = { 'fill-opacity': FILL_STRENGTH, 'fill-rule': 'evenodd', 'shape-rendering': 'crispEdges' };
  return d && element('path', { d, fill: inks.colour(colour), ...look });
}

function drawStrip({ coordinates, colour }: DrawnStrip, frame: Frame, inks: OverlayInks): string {
  const tracks = coordinates.map((line) => toTrack(line));
  const d = pathData(traceStrokes(frame, tracks));
  const look = { 'stroke-width': STRIP_PIXELS, 'stroke-opacity': STRIP_STRENGTH, 'stroke-linecap': 'butt' };
  return d && element('path', { d, stroke: inks.colour(colour), ...look });
}

function drawStroke({ coordinates, colour, role }: DrawnStroke, frame: Frame, inks: OverlayInks) {
  const traced = traceStrokes(frame, [toTrack(coordinates)]);
  const d = pathData(traced);
  const casing = { stroke: inks.casing, 'stroke-width': WIDTH + 2.6, 'stroke-opacity': 0.9 };
  const ink = { stroke: inks.colour(colour), 'stroke-width': WIDTH, 'stroke-dasharray': role === 'ray' ? '1.5 5' : undefined };
  return { traced, svg: d && element('path', { d, ...casing }) + element('path', { d, ...ink }) };
}

function drawPoint({ coordinates, colour }: DrawnPoint, frame: Frame, inks: OverlayInks): { svg: string; rect: Rect }[] {
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
  return [{ svg: element('circle', circle), rect: around(at, circle.r + 1) }];
}
