import type { DrawnWay, Drawing, WayForm } from '../drawing';
import { WAY_ACTIVE_TIMES, WAY_DASHES, WAY_STRENGTHS, WAY_WIDTHS } from '../layers/route';
import { CASING, MARK_STROKES, WIDTH_GROWTH } from '../strokes';
import { toTrack } from './base';
import { dashes } from './draw-lines';
import type { Frame } from './frame';
import { between } from './growth';
import type { OverlayInks } from './overlay';
import { pathData } from './path';
import type { Point } from './simplify';
import { element, group } from './svg';
import { traceStrokes } from './trace';

const LOOKS = ['before', 'other', 'now'] as const;

/** What of a way its stroke tells. */
export type WayLook = Pick<DrawnWay, 'colour' | 'form' | 'look'>;

interface TracedWay {
  way: WayLook;
  d: string;
  width: number;
}

/** Sought routes as on the live map: on a casing, their mode by form, what is no longer so under what is. */
export function drawWays(drawing: Drawing, frame: Frame, inks: OverlayInks): { svg: string; strokes: Point[][] } {
  const ways = drawing.filter((each): each is DrawnWay => each.role === 'way');
  const strokes: Point[][] = [];
  const svg = LOOKS.map((look) => {
    const traced = ways.filter((way) => way.look === look).flatMap((way) => traceWay(way, frame, strokes));
    const opacity = WAY_STRENGTHS[look] === 1 ? undefined : WAY_STRENGTHS[look];
    return group({ opacity }, ...traced.map((each) => casingOf(each, inks)), ...traced.map((each) => strokeOf(each, inks)));
  });
  return { svg: svg.join(''), strokes };
}

/** A sample of a way along a path, for a legend: as wide as on a map of zoom 4. */
export function drawWaySample(way: WayLook, d: string, inks: Pick<OverlayInks, 'colour' | 'casing'>): string {
  const opacity = WAY_STRENGTHS[way.look] === 1 ? undefined : WAY_STRENGTHS[way.look];
  return group({ opacity, fill: 'none' }, strokeOf({ way, d, width: WAY_WIDTHS[way.form] }, inks));
}

function traceWay(way: DrawnWay, frame: Frame, strokes: Point[][]): TracedWay[] {
  const traced = traceStrokes(frame, [toTrack(way.coordinates)]);
  strokes.push(...traced);
  const times = between(frame.zoom, ...WIDTH_GROWTH) * (way.active ? WAY_ACTIVE_TIMES : 1);
  return traced.length > 0 ? [{ way, d: pathData(traced), width: WAY_WIDTHS[way.form] * times }] : [];
}

function casingOf({ d, width }: TracedWay, { casing }: OverlayInks): string {
  return element('path', { d, stroke: casing, 'stroke-width': width + CASING.more });
}

function strokeOf({ way, d, width }: TracedWay, inks: Pick<OverlayInks, 'colour' | 'casing'>): string {
  const colour = inks.colour(way.colour);
  const rhythm = way.look === 'before' ? WAY_DASHES.before : way.form === 'link' ? WAY_DASHES.link : [];
  const look = { d, stroke: colour, 'stroke-width': width, 'stroke-dasharray': dashes(rhythm, width), 'stroke-linecap': 'butt' };
  return element('path', look) + (way.look === 'before' ? '' : markOf(way.form, { d, width, colour, casing: inks.casing }));
}

function markOf(
  form: WayForm,
  { d, width, colour, casing }: { d: string; width: number; colour: string; casing: string }
): string {
  if (form === 'road') return element('path', { d, stroke: casing, 'stroke-width': width * MARK_STROKES.hollow.times });
  if (form !== 'rail') return '';
  const ties = width * MARK_STROKES.ties.times;
  const rhythm = dashes(MARK_STROKES.ties.dashes, ties);
  return element('path', { d, stroke: colour, 'stroke-width': ties, 'stroke-dasharray': rhythm, 'stroke-linecap': 'butt' });
}
