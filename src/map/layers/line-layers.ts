import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { CASING } from '../strokes';
import type { StyleContext } from './context';
import { colourExpression, RHYTHM, strokeOf, widthExpression, type LineDrawing } from './line-drawing';
import { lineMarks } from './line-marks';
import { evenStrength } from './line-strength';
import { litIds } from './lit';
import type { SubjectDefinition } from './subject';
import { isLineThere } from './time';

/** Casing, stroke, the marks of the mode, and the lifted copy of what is selected, for one subject. */
export function lineLayers(
  subject: SubjectDefinition,
  source: string,
  context: StyleContext,
  opacity: number
): LayerSpecification[] {
  const drawing: LineDrawing = { subject, source, context, opacity };
  const { scale, paper } = context.palette;
  const isThere = isLineThere(context, subject.id) as FilterSpecification;
  const casing = {
    'line-color': paper.casing,
    'line-width': widthExpression(scale, CASING.more),
    'line-opacity': evenStrength(context, opacity * CASING.strength)
  };
  return [
    strokeOf(drawing, 'line-casing:edge', isThere, casing, 'round'),
    strokeOf(drawing, 'line:stroke', isThere, { 'line-color': colourExpression(drawing), 'line-dasharray': RHYTHM }),
    ...lineMarks(drawing),
    ...liftedLines(drawing)
  ];
}

/** The copy of what stands out, over all other lines. */
function liftedLines(drawing: LineDrawing): LayerSpecification[] {
  const { scale, paper } = drawing.context.palette;
  const isLit = selectedFilter(drawing);
  const lifted = (colour: unknown, more: number, opacity = 1) => ({
    'line-color': colour,
    'line-width': widthExpression(scale, more),
    'line-opacity': opacity
  });
  return [
    strokeOf(drawing, 'line-lifted:shadow', isLit, lifted(paper.placeInk, 4.4, 0.9), 'round'),
    strokeOf(drawing, 'line-lifted:edge', isLit, lifted(paper.casing, 2.6), 'round'),
    strokeOf(drawing, 'line-lifted:stroke', isLit, { ...lifted(colourExpression(drawing), 0.8), 'line-dasharray': RHYTHM })
  ];
}

/** The lines that stand out: each by itself, or because a route that stands out runs over it. */
function selectedFilter({ context, subject }: LineDrawing): FilterSpecification {
  const routes = litIds(context, 'route').map((id) => ['in', `|${id}|`, ['get', 'routes']]);
  const isLit = ['any', ['in', ['get', 'id'], ['literal', litIds(context, 'line')]], ...routes];
  return ['all', isLineThere(context, subject.id), isLit] as unknown as FilterSpecification;
}
