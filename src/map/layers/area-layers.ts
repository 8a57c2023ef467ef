import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { AREA_LOOK, areaFill } from '../strokes';
import type { AreaDrawing } from './area-drawing';
import { areaNames } from './area-names';
import type { StyleContext } from './context';
import { litIds } from './lit';
import type { SubjectDefinition } from './subject';

/** Areas on land and at sea, circles of latitude, and their names. */
export function areaLayers(
  subject: SubjectDefinition,
  source: string,
  context: StyleContext,
  opacity: number
): LayerSpecification[] {
  const isLit: ExpressionSpecification = ['in', ['get', 'id'], ['literal', litIds(context, 'area')]];
  const drawing = { subject, source, context, opacity, isLit };
  return [
    fill(drawing, 'sea-area', 1),
    edge(drawing, 'sea-area', 1),
    fill(drawing, 'area', 0),
    edge(drawing, 'area', 0),
    parallels(drawing),
    areaNames(drawing)
  ];
}

type Strength = number | ExpressionSpecification;

function emphasis({ isLit }: AreaDrawing, usual: Strength, lifted: Strength): ExpressionSpecification {
  return ['case', isLit, lifted, usual];
}

/** A region may span a continent: it is tinted less than a bay or a field. */
function share({ opacity }: AreaDrawing, { region, other }: { region: number; other: number }): ExpressionSpecification {
  return ['match', ['get', 'areaKind'], 'region', region * opacity, other * opacity];
}

function areasOf(what: 'area' | 'area-edge', waterOnly: 0 | 1): FilterSpecification {
  return ['all', ['==', ['get', 'what'], what], ['==', ['get', 'waterOnly'], waterOnly]] as FilterSpecification;
}

const colourOf = ({ subject, context }: AreaDrawing): string => context.palette.voices[subject.voice];

function fill(drawing: AreaDrawing, height: string, waterOnly: 0 | 1): LayerSpecification {
  const [region, other] = [areaFill('region', drawing.subject), areaFill('other', drawing.subject)];
  const shareOf = (as: 'usual' | 'lifted') => share(drawing, { region: region[as], other: other[as] });
  return {
    id: `${height}:fill-${drawing.subject.id}`,
    type: 'fill',
    source: drawing.source,
    filter: areasOf('area', waterOnly),
    paint: {
      'fill-color': colourOf(drawing),
      'fill-opacity': emphasis(drawing, shareOf('usual'), shareOf('lifted')),
      'fill-antialias': false
    }
  };
}

function edge(drawing: AreaDrawing, height: string, waterOnly: 0 | 1): LayerSpecification {
  const { edgeWidth, edgeStrength, edgeDashes } = AREA_LOOK;
  return {
    id: `${height}:edge-${drawing.subject.id}`,
    type: 'line',
    source: drawing.source,
    filter: areasOf('area-edge', waterOnly),
    paint: {
      'line-color': colourOf(drawing),
      'line-opacity': share(drawing, edgeStrength),
      'line-width': emphasis(drawing, edgeWidth.usual, edgeWidth.lifted),
      'line-dasharray': [...edgeDashes]
    }
  };
}

function parallels(drawing: AreaDrawing): LayerSpecification {
  const { parallelStrength, parallelWidth, parallelDashes } = AREA_LOOK;
  return {
    id: `parallel:${drawing.subject.id}`,
    type: 'line',
    source: drawing.source,
    filter: ['==', ['get', 'what'], 'parallel'],
    paint: {
      'line-color': colourOf(drawing),
      'line-opacity': parallelStrength * drawing.opacity,
      'line-width': emphasis(drawing, parallelWidth.usual, parallelWidth.lifted),
      'line-dasharray': [...parallelDashes]
    }
  };
}
