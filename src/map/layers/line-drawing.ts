import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { MODES, STATUSES } from '#core/atlas/vocabulary';
import { LANE_STEPS, RHYTHMS, STROKE_WIDTHS, WIDTH_GROWTH } from '../strokes';
import type { StyleContext } from './context';
import { strengthOf } from './line-strength';
import { voiceOfMode, type SubjectDefinition } from './subject';

/** One subject's lines as they are to be drawn. */
export interface LineDrawing {
  subject: SubjectDefinition;
  source: string;
  context: StyleContext;
  opacity: number;
}

export const RHYTHM = [
  'match',
  ['get', 'status'],
  ...STATUSES.filter((status) => RHYTHMS[status].length > 0).flatMap((status) => [status, ['literal', RHYTHMS[status]]]),
  ['literal', [1, 0]]
] as unknown as ExpressionSpecification;

const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

const LANES = LANE_STEPS.flatMap(([zoom, step]) => [zoom, ['*', ['get', 'lane'], step]]);
const OFFSET = ['interpolate', ['linear'], ['zoom'], ...LANES] as unknown as ExpressionSpecification;

/** A stroke along some lines, beside others on the same track; `paint` says what is not as usual. */
export function strokeOf(
  { subject, source, context, opacity }: LineDrawing,
  height: string,
  filter: FilterSpecification,
  paint: object,
  cap: 'butt' | 'round' = 'butt'
): LayerSpecification {
  const width = widthExpression(context.palette.scale);
  return {
    id: `${height}-${subject.id}`,
    type: 'line',
    source,
    filter,
    layout: { 'line-join': 'round', 'line-cap': cap },
    paint: { 'line-offset': OFFSET, 'line-opacity': strengthOf(context, opacity), 'line-width': width, ...paint }
  } as LayerSpecification;
}

/** Width by mode, growing with zoom and under the pointer; `more` pixels on top, or a multiple of it. */
export function widthExpression(scale: number, more = 0, times = 1): ExpressionSpecification {
  const base = ['match', ['get', 'mode'], ...MODES.flatMap((mode) => [mode, STROKE_WIDTHS[mode]]), 2];
  const at = (factor: number) => ['+', ['*', base, factor * scale * times], more, ['case', HOVERED, 1.6, 0]];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    ...WIDTH_GROWTH.flatMap(([zoom, factor]) => [zoom, at(factor)])
  ] as unknown as ExpressionSpecification;
}

/** The voice of the subject for each mode. */
export function colourExpression({ subject, context: { palette } }: LineDrawing): ExpressionSpecification {
  const branches = MODES.flatMap((mode) => [mode, palette.voices[voiceOfMode(subject, mode)]]);
  return ['match', ['get', 'mode'], ...branches, palette.voices[subject.voice]] as unknown as ExpressionSpecification;
}
