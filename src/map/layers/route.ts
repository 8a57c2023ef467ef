import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { WayForm } from '../drawing';
import { MEASURE_INKS } from '../measure-colours';
import { CASING, MARK_STROKES, WIDTH_GROWTH } from '../strokes';
import type { LayerGroup, StyleContext } from './context';
import { colourOf, DRAWING_SOURCES, type DrawingPart } from './drawing';

interface Look {
  part: DrawingPart;
  source: string;
  scale: number;
  colour: ExpressionSpecification;
  casing: string;
}

/** Widths in pixels at zoom 4, wider than those of the atlas's own lines: a sought route lies over them. */
export const WAY_WIDTHS: Readonly<Record<WayForm, number>> = { sea: 3, river: 2.2, rail: 2.4, road: 4.2, link: 1.4 };
/** The route in hand stands out among the others by a little width. */
export const WAY_ACTIVE_TIMES = 1.25;
/** Where it went before is dashed; what joins a stop to the network is dotted. */
export const WAY_DASHES = { before: [2.2, 1.8], link: [0.8, 1.6], whole: [1, 0] } as const;
/** How strong a stroke is: another way gives way to the one that is taken. */
export const WAY_STRENGTHS = { now: 1, other: 0.5, before: 0.75 } as const;

/**
 * Sought routes, under what is measured: on a casing each, their mode by form as elsewhere on the map. The sources are
 * those of the drawing.
 */
export function routeGroup({ theme, palette }: StyleContext): LayerGroup {
  const inks = MEASURE_INKS[theme];
  const looks = (Object.entries(DRAWING_SOURCES) as [DrawingPart, string][]).map(([part, source]) => ({
    part,
    source,
    scale: palette.scale,
    colour: colourOf(inks),
    casing: inks.casing
  }));
  return { sources: {}, layers: looks.flatMap(strokes) };
}

const isWay: FilterSpecification = ['==', ['get', 'role'], 'way'] as unknown as FilterSpecification;
const isForm = (form: WayForm): FilterSpecification =>
  ['all', isWay, ['==', ['get', 'form'], form], ['!=', ['get', 'look'], 'before']] as unknown as FilterSpecification;

function strokes(look: Look): LayerSpecification[] {
  const { part, source, colour, casing } = look;
  const stroke = (name: string, filter: FilterSpecification, paint: object, cap: 'butt' | 'round' = 'butt') =>
    ({
      id: `way:${name}-${part}`,
      type: 'line',
      source,
      filter,
      // What is no longer so lies under what is.
      layout: { 'line-join': 'round', 'line-cap': cap, 'line-sort-key': byLook({ before: 0, other: 1, now: 2 }) },
      paint: { 'line-opacity': byLook(WAY_STRENGTHS), ...paint }
    }) as LayerSpecification;
  return [
    stroke('casing', isWay, { 'line-color': casing, 'line-width': width(look, { more: CASING.more }) }, 'round'),
    stroke('stroke', isWay, { 'line-color': colour, 'line-width': width(look), 'line-dasharray': dashes() }),
    stroke('road', isForm('road'), { 'line-color': casing, 'line-width': width(look, MARK_STROKES.hollow) }),
    stroke('rail', isForm('rail'), {
      'line-color': colour,
      'line-width': width(look, MARK_STROKES.ties),
      'line-dasharray': [...MARK_STROKES.ties.dashes]
    })
  ];
}

function byLook(values: Readonly<Record<keyof typeof WAY_STRENGTHS, number>>): ExpressionSpecification {
  const branches = Object.entries(values).flat();
  return ['match', ['get', 'look'], ...branches, values.now] as unknown as ExpressionSpecification;
}

function dashes(): ExpressionSpecification {
  return [
    'case',
    ['==', ['get', 'look'], 'before'],
    ['literal', WAY_DASHES.before],
    ['==', ['get', 'form'], 'link'],
    ['literal', WAY_DASHES.link],
    ['literal', WAY_DASHES.whole]
  ] as unknown as ExpressionSpecification;
}

function width({ part, scale }: Look, { more = 0, times = 1 }: { more?: number; times?: number } = {}): ExpressionSpecification {
  const base = ['match', ['get', 'form'], ...Object.entries(WAY_WIDTHS).flat(), WAY_WIDTHS.sea];
  const factor = scale * times * (part === 'active' ? WAY_ACTIVE_TIMES : 1);
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...WIDTH_GROWTH.flatMap(([zoom, growth]) => [zoom, ['+', ['*', base, growth * factor], more]])
  ] as unknown as ExpressionSpecification;
}
