import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { MODES, STATUSES, type Mode } from '#core/atlas/vocabulary';
import { modesMarked, RHYTHMS, SCHEMATIC_STRENGTH, STROKE_WIDTHS } from '../strokes';
import type { StyleContext } from './context';
import { voiceOfMode, type SubjectDefinition } from './subject';

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
function strengthOf(opacity: number): ExpressionSpecification {
  const pale = ['match', ['get', 'mode'], 'sea', SCHEMATIC_STRENGTH.sea * opacity, SCHEMATIC_STRENGTH.other * opacity];
  return ['case', ['==', ['get', 'accuracy'], 'schematic'], pale, opacity] as unknown as ExpressionSpecification;
}

const TICK_SIZE = 0.62;

const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/** Casing, stroke, the marks of the mode, and the lifted copy of what is selected, for one subject. */
export function lineLayers(
  subject: SubjectDefinition,
  source: string,
  context: StyleContext,
  opacity: number
): LayerSpecification[] {
  const width = widthExpression(context.palette.scale);
  const offset: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    2,
    ['*', ['get', 'lane'], 3],
    8,
    ['*', ['get', 'lane'], 7]
  ];
  const colour = colourExpression(subject, context);
  const { casing } = context.palette.paper;
  const is = (...modes: Mode[]): FilterSpecification =>
    ['all', ['==', ['get', 'what'], 'line'], ['in', ['get', 'mode'], ['literal', modes]]] as FilterSpecification;
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
      paint: { 'line-offset': offset, 'line-opacity': strengthOf(opacity), 'line-width': width, ...paint }
    }) as LayerSpecification;
  return [
    stroke(
      'line-casing:edge',
      ['==', ['get', 'what'], 'line'],
      { 'line-color': casing, 'line-width': widthExpression(context.palette.scale, 2.4), 'line-opacity': opacity * 0.85 },
      'round'
    ),
    stroke('line:stroke', ['==', ['get', 'what'], 'line'], { 'line-color': colour, 'line-dasharray': RHYTHM }),
    // A road is a double hairline: its middle is painted out.
    stroke('line-mark:road', is(...modesMarked('hollow')), {
      'line-color': casing,
      'line-width': widthExpression(context.palette.scale, 0, 0.42)
    }),
    // Ties across a rail, beads on a pipe.
    stroke('line-mark:rail', is(...modesMarked('ties')), {
      'line-color': colour,
      'line-width': widthExpression(context.palette.scale, 0, 3.2),
      'line-dasharray': [0.18, 1.5]
    }),
    stroke(
      'line-mark:pipe',
      is(...modesMarked('beads')),
      { 'line-color': colour, 'line-width': widthExpression(context.palette.scale, 0, 2.6), 'line-dasharray': [0, 2.4] },
      'round'
    ),
    seaTicks(subject, source, context.theme, opacity),
    stroke(
      'line-lifted:shadow',
      selectedFilter(context),
      {
        'line-color': context.palette.paper.placeInk,
        'line-width': widthExpression(context.palette.scale, 4.4),
        'line-opacity': 0.9
      },
      'round'
    ),
    stroke(
      'line-lifted:edge',
      selectedFilter(context),
      { 'line-color': casing, 'line-width': widthExpression(context.palette.scale, 2.6), 'line-opacity': 1 },
      'round'
    ),
    stroke('line-lifted:stroke', selectedFilter(context), {
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
    ['literal', [0, (lane * 5) / TICK_SIZE]]
  ]),
  ['literal', [0, 0]]
] as unknown as ExpressionSpecification;

function seaTicks(subject: SubjectDefinition, source: string, theme: string, opacity: number): LayerSpecification {
  return {
    id: `line-mark:sea-${subject.id}`,
    type: 'symbol',
    source,
    filter: [
      'all',
      ['==', ['get', 'what'], 'line'],
      ['in', ['get', 'mode'], ['literal', modesMarked('ticks')]],
      ['==', ['get', 'heading'], 'one']
    ] as FilterSpecification,
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 120,
      'icon-image': `tick:${subject.voice}@${theme}`,
      'icon-size': TICK_SIZE,
      'icon-rotation-alignment': 'map',
      // Beside a shared track the head stands on its own stroke, midway between the offsets of far and near.
      'icon-offset': LANE_OFFSET,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true
    },
    paint: { 'icon-opacity': opacity }
  };
}

/** Width by mode, growing with zoom and under the pointer; `more` pixels on top, or a multiple of it. */
function widthExpression(scale: number, more = 0, times = 1): ExpressionSpecification {
  const base = ['match', ['get', 'mode'], ...MODES.flatMap((mode) => [mode, STROKE_WIDTHS[mode]]), 2];
  const at = (factor: number) => ['+', ['*', base, factor * scale * times], more, ['case', HOVERED, 1.6, 0]];
  return ['interpolate', ['linear'], ['zoom'], 1, at(0.7), 4, at(1), 9, at(1.7)] as unknown as ExpressionSpecification;
}

function colourExpression(subject: SubjectDefinition, { palette }: StyleContext): ExpressionSpecification {
  const branches = MODES.flatMap((mode) => [mode, palette.voices[voiceOfMode(subject, mode)]]);
  return ['match', ['get', 'mode'], ...branches, palette.voices[subject.voice]] as unknown as ExpressionSpecification;
}

function selectedFilter({ view }: StyleContext): FilterSpecification {
  const { selection } = view;
  if (selection?.kind === 'line')
    return ['all', ['==', ['get', 'what'], 'line'], ['==', ['get', 'id'], selection.id]] as FilterSpecification;
  if (selection?.kind === 'route')
    return ['all', ['==', ['get', 'what'], 'line'], ['in', `|${selection.id}|`, ['get', 'routes']]] as FilterSpecification;
  return ['==', ['get', 'what'], 'nothing'] as FilterSpecification;
}
