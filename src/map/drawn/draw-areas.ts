import type { Atlas, Area } from '#core/atlas/atlas';
import { subjectDefinition } from '../layers/index';
import { AREA_LOOK, areaFill } from '../strokes';
import { tracksOf, type Track } from './base';
import { dashes } from './draw-lines';
import type { Frame } from './frame';
import type { Inks } from './inks';
import { pathData } from './path';
import { featuresOf, type Manner } from './shown';
import { element, group, type Attributes } from './svg';
import { traceRings, traceStrokes } from './trace';

/** Areas as on the live map: fills and dashed edges of waters, to lie under the land, of areas on land, and circles of latitude. */
interface DrawnAreas {
  atSea: string;
  onLand: string;
  parallels: string;
}

/** Areas that stand out are tinted and edged more strongly than those of a whole subject. */
export function drawAreas(atlas: Atlas, areas: readonly Area[], manner: Manner, frame: Frame, inks: Inks): DrawnAreas {
  const draw = (some: readonly Area[]): string => some.map((area) => drawArea(atlas, area, manner, frame, inks)).join('');
  const parallels = areas.filter(({ parallel }) => parallel !== undefined);
  const others = areas.filter(({ parallel }) => parallel === undefined);
  return {
    atSea: draw(others.filter(({ waterOnly }) => waterOnly)),
    onLand: draw(others.filter(({ waterOnly }) => !waterOnly)),
    parallels: draw(parallels)
  };
}

function drawArea(atlas: Atlas, area: Area, { litAreas, strengths }: Manner, frame: Frame, inks: Inks): string {
  const subject = subjectDefinition(area.subject);
  const stroke = inks(subject.voice);
  const strength = litAreas.has(area.id) ? 'lifted' : 'usual';
  const kind = area.kind === 'region' ? 'region' : 'other';
  const width = AREA_LOOK.edgeWidth[strength];
  const edge = {
    stroke,
    'stroke-width': width,
    'stroke-dasharray': dashes(AREA_LOOK.edgeDashes, width),
    'stroke-opacity': AREA_LOOK.edgeStrength[kind]
  };
  const fill = { fill: stroke, 'fill-rule': 'evenodd', 'fill-opacity': areaFill(kind, subject)[strength] };
  const path = (d: string, attributes: Attributes): string => d && element('path', { d, ...attributes });
  const rings = pathData(traceRings(frame, tracks(atlas, area, 'area')), { closed: true });
  const opacity = strengths[area.subject];
  const parallel = pathData(traceStrokes(frame, tracks(atlas, area, 'parallel')));
  // An area cut at 180° has its edge apart: the cut is none. Smoothed, its two halves would show where they meet.
  if (area.polygons.flat(2).some(([longitude]) => Math.abs(longitude) === 180)) {
    const strokes = pathData(traceStrokes(frame, tracks(atlas, area, 'area-edge')));
    return faded(opacity, path(rings, { ...fill, 'shape-rendering': 'crispEdges' }) + path(strokes, { ...edge, fill: 'none' }));
  }
  const { parallelWidth, parallelDashes, parallelStrength } = AREA_LOOK;
  const circle = { 'stroke-width': parallelWidth[strength], 'stroke-dasharray': dashes(parallelDashes, parallelWidth[strength]) };
  const around = path(parallel, { fill: 'none', stroke, ...circle, 'stroke-opacity': parallelStrength });
  return faded(opacity, path(rings, { ...fill, ...edge }) + around);
}

function faded(opacity: number | undefined, content: string): string {
  return opacity === undefined ? content : group({ opacity }, content);
}

export function tracks(atlas: Atlas, area: Area, what: 'area' | 'area-edge' | 'parallel'): Track[] {
  return featuresOf(atlas, area.subject)
    .filter(({ properties }) => properties.id === area.id && properties.what === what)
    .flatMap(({ geometry }) => tracksOf(geometry));
}
