import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { MODES, STATUSES, type Mode } from '#core/atlas/vocabulary';
import {
  CASING,
  LANE_STEPS,
  MARK_STROKES,
  modesMarked,
  RHYTHMS,
  SCHEMATIC_STRENGTH,
  SEA_TICKS,
  STROKE_WIDTHS,
  UNDATED_STRENGTH,
  WIDTH_GROWTH
} from '../strokes';
import type { StyleContext } from './context';
import { litIds } from './lit';
import { voiceOfMode, type SubjectDefinition } from './subject';
import { isLineThere } from './time';

const RHYTHM = [
  'match',
  ['get', 'status'],
  ...STATUSES.filter((status) => RHYTHMS[status].length > 0).flatMap((status) => [status, ['literal', RHYTHMS[status]]]),
  ['literal', [1, 0]]
] as unknown as ExpressionSpecification;

/**
 * A schematic course is drawn paler: it shows what is joined, not where the track lies. Less so at sea, where no ship
 * keeps to a line and every course is one of many.
 */
function strengthOf({ view: { time } }: StyleContext, opacity: number): ExpressionSpecification {
  const pale = ['match', ['get', 'mode'], 'sea', SCHEMATIC_STRENGTH.sea * opacity, SCHEMATIC_STRENGTH.other * opacity];
  const isSchematic = ['==', ['get', 'accuracy'], 'schematic'];
  return ['case', ...undatedAt(time, opacity), isSchematic, pale, opacity] as unknown as ExpressionSpecification;
}

/** The branch of a `case` for lines of which nobody here knows whether they were there at a time: fainter than all others. */
function undatedAt(time: string | null, opacity: number): unknown[] {
  return time === null ? [] : [['==', ['get', 'undated'], 1], UNDATED_STRENGTH * opacity];
}

/** One strength for all lines but the undated. */
function evenStrength({ view: { time } }: StyleContext, opacity: number): ExpressionSpecification | number {
  return time === null ? opacity : (['case', ...undatedAt(time, opacity), opacity] as unknown as ExpressionSpecification);
}

const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Casing, stroke, the marks of the mode, and the lifted copy of what is selected, for one subject. */
export function lineLayers(
  subject: SubjectDefinition,
  source: string,
  context: StyleContext,
  opacity: number
): LayerSpecification[] {
  const width = widthExpression(context.palette.scale);
  const lanes = LANE_STEPS.flatMap(([zoom, step]) => [zoom, ['*', ['get', 'lane'], step]]);
  const offset = ['interpolate', ['linear'], ['zoom'], ...lanes] as unknown as ExpressionSpecification;
  const colour = colourExpression(subject, context);
  const { casing } = context.palette.paper;
  const isLine = isLineThere(context, subject.id);
  const is = (...modes: Mode[]): FilterSpecification =>
    ['all', isLine, ['in', ['get', 'mode'], ['literal', modes]]] as FilterSpecification;
  const stroke = (
    height: string,
    filter: FilterSpecification,
    paint: object,
    cap: 'butt' | 'round' = 'butt'
  ): LayerSpecification =>
    ({
      id: `${height}-${subject.id}`,
      type: 'line',
      source,
      filter,
      layout: { 'line-join': 'round', 'line-cap': cap },
      paint: { 'line-offset': offset, 'line-opacity': strengthOf(context, opacity), 'line-width': width, ...paint }
    }) as LayerSpecification;
  return [
    stroke(
      'line-casing:edge',
      isLine as FilterSpecification,
      {
        'line-color': casing,
        'line-width': widthExpression(context.palette.scale, CASING.more),
        'line-opacity': evenStrength(context, opacity * CASING.strength)
      },
      'round'
    ),
    stroke('line:stroke', isLine as FilterSpecification, { 'line-color': colour, 'line-dasharray': RHYTHM }),
    // A road is a double hairline: its middle is painted out.
    stroke('line-mark:road', is(...modesMarked('hollow')), {
      'line-color': casing,
      'line-width': widthExpression(context.palette.scale, 0, MARK_STROKES.hollow.times)
    }),
    // Ties across a rail, beads on a pipe.
    stroke('line-mark:rail', is(...modesMarked('ties')), {
      'line-color': colour,
      'line-width': widthExpression(context.palette.scale, 0, MARK_STROKES.ties.times),
      'line-dasharray': [...MARK_STROKES.ties.dashes]
    }),
    stroke(
      'line-mark:pipe',
      is(...modesMarked('beads')),
      {
        'line-color': colour,
        'line-width': widthExpression(context.palette.scale, 0, MARK_STROKES.beads.times),
        'line-dasharray': [...MARK_STROKES.beads.dashes]
      },
      'round'
    ),
    seaTicks(subject, source, context, opacity),
    stroke(
      'line-lifted:shadow',
      selectedFilter(context, subject),
      {
        'line-color': context.palette.paper.placeInk,
        'line-width': widthExpression(context.palette.scale, 4.4),
        'line-opacity': 0.9
      },
      'round'
    ),
    stroke(
      'line-lifted:edge',
      selectedFilter(context, subject),
      { 'line-color': casing, 'line-width': widthExpression(context.palette.scale, 2.6), 'line-opacity': 1 },
      'round'
    ),
    stroke('line-lifted:stroke', selectedFilter(context, subject), {
      'line-color': colour,
      'line-dasharray': RHYTHM,
      'line-opacity': 1,
      'line-width': widthExpression(context.palette.scale, 0.8)
    })
  ];
}

/** Offsets of icons are data only as whole arrays: one for each lane there may be, up to four subjects side by side. */
const LANE_OFFSET = [
  'case',
  ...[-1.5, -1, -0.5, 0.5, 1, 1.5].flatMap((lane) => [
    ['==', ['get', 'lane'], lane],
    ['literal', [0, (lane * 5) / SEA_TICKS.size]]
  ]),
  ['literal', [0, 0]]
] as unknown as ExpressionSpecification;

function seaTicks(subject: SubjectDefinition, source: string, context: StyleContext, opacity: number): LayerSpecification {
  return {
    id: `line-mark:sea-${subject.id}`,
    type: 'symbol',
    source,
    filter: [
      'all',
      isLineThere(context, subject.id),
      ['in', ['get', 'mode'], ['literal', modesMarked('ticks')]],
      ['==', ['get', 'heading'], 'one']
    ] as FilterSpecification,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': SEA_TICKS.spacing,
      'icon-image': `tick:${subject.voice}@${context.theme}`,
      'icon-size': SEA_TICKS.size,
      'icon-rotation-alignment': 'map',
      // Beside a shared track the head stands on its own stroke, midway between the offsets of far and near.
      'icon-offset': LANE_OFFSET,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true
    },
    paint: { 'icon-opacity': evenStrength(context, opacity) }
  };
}

/** Width by mode, growing with zoom and under the pointer; `more` pixels on top, or a multiple of it. */
function widthExpression(scale: number, more = 0, times = 1): ExpressionSpecification {
  const base = ['match', ['get', 'mode'], ...MODES.flatMap((mode) => [mode, STROKE_WIDTHS[mode]]), 2];
  const at = (factor: number) => ['+', ['*', base, factor * scale * times], more, ['case', HOVERED, 1.6, 0]];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...WIDTH_GROWTH.flatMap(([zoom, factor]) => [zoom, at(factor)])
  ] as unknown as ExpressionSpecification;
}

function colourExpression(subject: SubjectDefinition, { palette }: StyleContext): ExpressionSpecification {
  const branches = MODES.flatMap((mode) => [mode, palette.voices[voiceOfMode(subject, mode)]]);
  return ['match', ['get', 'mode'], ...branches, palette.voices[subject.voice]] as unknown as ExpressionSpecification;
}

/** The lines that stand out: each by itself, or because a route that stands out runs over it. */
function selectedFilter(context: StyleContext, subject: SubjectDefinition): FilterSpecification {
  const routes = litIds(context, 'route').map((id) => ['in', `|${id}|`, ['get', 'routes']]);
  const isLit = ['any', ['in', ['get', 'id'], ['literal', litIds(context, 'line')]], ...routes];
  return ['all', isLineThere(context, subject.id), isLit] as unknown as FilterSpecification;
}
