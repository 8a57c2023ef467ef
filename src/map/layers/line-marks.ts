import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { MARK_STROKES, modesMarked, SEA_TICKS } from '../strokes';
import { colourExpression, strokeOf, widthExpression, type LineDrawing } from './line-drawing';
import { evenStrength } from './line-strength';
import { isLineThere } from './time';

/** What tells the modes apart besides their colour: the hollow road, ties across a rail, beads on a pipe, ticks at sea. */
export function lineMarks(drawing: LineDrawing): LayerSpecification[] {
  const { context } = drawing;
  const { scale, paper } = context.palette;
  const { hollow, ties, beads } = MARK_STROKES;
  const colour = colourExpression(drawing);
  const width = (times: number) => widthExpression(scale, 0, times);
  return [
    // A road is a double hairline: its middle is painted out.
    strokeOf(drawing, 'line-mark:road', areOf(drawing, 'hollow'), {
      'line-color': paper.casing,
      'line-width': width(hollow.times)
    }),
    strokeOf(drawing, 'line-mark:rail', areOf(drawing, 'ties'), {
      'line-color': colour,
      'line-width': width(ties.times),
      'line-dasharray': [...ties.dashes]
    }),
    strokeOf(
      drawing,
      'line-mark:pipe',
      areOf(drawing, 'beads'),
      { 'line-color': colour, 'line-width': width(beads.times), 'line-dasharray': [...beads.dashes] },
      'round'
    ),
    seaTicks(drawing)
  ];
}

function areOf({ subject, context }: LineDrawing, mark: Parameters<typeof modesMarked>[0]): FilterSpecification {
  const isMarked: ExpressionSpecification = ['in', ['get', 'mode'], ['literal', modesMarked(mark)]];
  return ['all', isLineThere(context, subject.id), isMarked];
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

function seaTicks({ subject, source, context, opacity }: LineDrawing): LayerSpecification {
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
