import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { CountrySet } from '#core/atlas/atlas';
import { SET_STRENGTH } from '../strokes';
import type { StyleContext } from './context';
import { legendKey } from './features';
import { labelText } from './labels';
import type { SubjectDefinition } from './subject';
import { FONTS } from '../fonts';

/** Areas on land and at sea, circles of latitude, and their names. */
export function areaLayers(
  subject: SubjectDefinition,
  source: string,
  context: StyleContext,
  opacity: number
): LayerSpecification[] {
  const colour = context.palette.voices[subject.voice];
  const selected = context.view.selection?.kind === 'area' ? context.view.selection.id : '';
  const emphasis = (usual: number, lifted: number): ExpressionSpecification => [
    'case',
    ['==', ['get', 'id'], selected],
    lifted,
    usual
  ];
  const of = (what: 'area' | 'area-edge', waterOnly: 0 | 1): FilterSpecification =>
    ['all', ['==', ['get', 'what'], what], ['==', ['get', 'waterOnly'], waterOnly]] as FilterSpecification;
  const fill = (height: string, waterOnly: 0 | 1): LayerSpecification => ({
    id: `${height}:fill-${subject.id}`,
    type: 'fill',
    source,
    filter: of('area', waterOnly),
    paint: { 'fill-color': colour, 'fill-opacity': emphasis(0.09 * opacity, 0.24 * opacity), 'fill-antialias': false }
  });
  const edge = (height: string, waterOnly: 0 | 1): LayerSpecification => ({
    id: `${height}:edge-${subject.id}`,
    type: 'line',
    source,
    filter: of('area-edge', waterOnly),
    paint: { 'line-color': colour, 'line-opacity': 0.75 * opacity, 'line-width': emphasis(0.9, 2), 'line-dasharray': [4, 2] }
  });
  return [
    fill('sea-area', 1),
    edge('sea-area', 1),
    fill('area', 0),
    edge('area', 0),
    {
      id: `parallel:${subject.id}`,
      type: 'line',
      source,
      filter: ['==', ['get', 'what'], 'parallel'],
      paint: { 'line-color': colour, 'line-opacity': 0.8 * opacity, 'line-width': emphasis(1, 2.2), 'line-dasharray': [6, 3] }
    },
    {
      id: `area-label:${subject.id}`,
      type: 'symbol',
      source,
      // Waters are named by the base map already.
      filter: [
        'all',
        ['==', ['get', 'what'], 'area-label'],
        ['!', ['in', ['get', 'areaKind'], ['literal', ['ocean', 'gulf', 'bay']]]]
      ] as FilterSpecification,
      minzoom: 2,
      layout: {
        'text-field': labelText(context.view, context.page),
        'text-font': [FONTS.text],
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, 10.5 * context.palette.scale, 7, 13 * context.palette.scale],
        'text-max-width': 8,
        'text-padding': 6
      },
      paint: {
        'text-color': context.palette.paper.placeInk,
        'text-halo-color': context.palette.paper.halo,
        'text-halo-width': 1.2,
        'text-opacity': opacity
      }
    }
  ];
}

/** The countries of one set, tinted by the kind of membership. */
export function setLayers(
  subject: SubjectDefinition,
  set: CountrySet | undefined,
  context: StyleContext,
  opacity: number
): LayerSpecification[] {
  if (!set) return [];
  const colour = context.palette.voices[subject.voice];
  const of = (member: boolean): string[] =>
    set.countries.filter((each) => (each.as === 'member') === member && !each.until).map((each) => each.country);
  const iso = context.view.borders === 'un' ? 'isoUn' : 'iso';
  const share: ExpressionSpecification = [
    'case',
    ['in', ['get', iso], ['literal', of(true)]],
    SET_STRENGTH.member * opacity,
    SET_STRENGTH.other * opacity
  ];
  const filter: FilterSpecification = ['in', ['get', iso], ['literal', [...of(true), ...of(false)]]] as FilterSpecification;
  return [
    {
      id: `country-set:fill-${subject.id}`,
      type: 'fill',
      source: 'base-overview-countries',
      filter,
      metadata: { legend: legendKey.set(subject.id, set.id) },
      paint: { 'fill-color': colour, 'fill-opacity': share, 'fill-antialias': false }
    }
  ];
}
