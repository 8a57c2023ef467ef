import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { DrawnSet } from '#core/atlas/drawn';
import { hasBegun } from '#core/reading/day';
import { AREA_LOOK, SET_STRENGTH } from '../strokes';
import { COUNTRIES_SOURCE } from './base';
import type { StyleContext } from './context';
import { legendKey } from './features';
import { labelText } from './labels';
import { litIds, litSize } from './lit';
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
  const selected = litIds(context, 'area');
  /** A region may span a continent: it is tinted less than a bay or a field. */
  const share = (region: number, other: number): ExpressionSpecification => [
    'match',
    ['get', 'areaKind'],
    'region',
    region * opacity,
    other * opacity
  ];
  const isLit: ExpressionSpecification = ['in', ['get', 'id'], ['literal', selected]];
  const size = (pixels: number) => litSize(isLit, pixels, context.palette);
  const { fill: fills, edgeWidth, parallelWidth } = AREA_LOOK;
  const fillShare = (as: 'usual' | 'lifted'): ExpressionSpecification => share(fills.region[as], fills.other[as]);
  type Strength = number | ExpressionSpecification;
  const emphasis = (usual: Strength, lifted: Strength): ExpressionSpecification => ['case', isLit, lifted, usual];
  const of = (what: 'area' | 'area-edge', waterOnly: 0 | 1): FilterSpecification =>
    ['all', ['==', ['get', 'what'], what], ['==', ['get', 'waterOnly'], waterOnly]] as FilterSpecification;
  const fill = (height: string, waterOnly: 0 | 1): LayerSpecification => ({
    id: `${height}:fill-${subject.id}`,
    type: 'fill',
    source,
    filter: of('area', waterOnly),
    paint: { 'fill-color': colour, 'fill-opacity': emphasis(fillShare('usual'), fillShare('lifted')), 'fill-antialias': false }
  });
  const edge = (height: string, waterOnly: 0 | 1): LayerSpecification => ({
    id: `${height}:edge-${subject.id}`,
    type: 'line',
    source,
    filter: of('area-edge', waterOnly),
    paint: {
      'line-color': colour,
      'line-opacity': share(AREA_LOOK.edgeStrength.region, AREA_LOOK.edgeStrength.other),
      'line-width': emphasis(edgeWidth.usual, edgeWidth.lifted),
      'line-dasharray': [...AREA_LOOK.edgeDashes]
    }
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
      paint: {
        'line-color': colour,
        'line-opacity': AREA_LOOK.parallelStrength * opacity,
        'line-width': emphasis(parallelWidth.usual, parallelWidth.lifted),
        'line-dasharray': [...AREA_LOOK.parallelDashes]
      }
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
        'text-size': ['interpolate', ['linear'], ['zoom'], 2, size(10.5), 7, size(13)],
        'text-max-width': 8,
        'text-variable-anchor-offset': [
          'center',
          [0, 0],
          'top',
          [0, 1.4],
          'bottom',
          [0, -1.4],
          'left',
          [1.4, 0],
          'right',
          [-1.4, 0]
        ],
        'text-justify': 'center',
        'text-padding': 3
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

/** Whether a country belonged at a time. Where nobody dated its joining, the date of the set is the first that is sure. */
export function belongsAt(
  time: string | null,
  { since, until }: DrawnSet['countries'][number],
  { asOf }: Pick<DrawnSet, 'asOf'>
): boolean {
  if (time === null) return !until;
  return hasBegun(since ?? asOf, time) && !(until && hasBegun(until, time));
}

/** The countries of one set, tinted by the kind of membership. */
export function setLayers(
  subject: SubjectDefinition,
  set: DrawnSet | undefined,
  context: StyleContext,
  opacity: number
): LayerSpecification[] {
  if (!set) return [];
  const colour = context.palette.voices[subject.voice];
  const of = (member: boolean): string[] =>
    set.countries
      .filter((each) => (each.as === 'member') === member && belongsAt(context.view.time, each, set))
      .map((each) => each.country);
  const iso = context.view.borders === 'un' ? 'isoUn' : 'iso';
  const share: ExpressionSpecification = [
    'case',
    ['in', ['get', iso], ['literal', of(true)]],
    SET_STRENGTH.member * opacity,
    SET_STRENGTH.other * opacity
  ];
  const isOfSet = ['in', ['get', iso], ['literal', [...of(true), ...of(false)]]] as ExpressionSpecification;
  const filter: FilterSpecification = ['all', ['==', ['get', 'part'], 'countries'], isOfSet];
  return [
    {
      id: `country-set:fill-${subject.id}`,
      type: 'fill',
      source: COUNTRIES_SOURCE,
      filter,
      metadata: { legend: legendKey.set(subject.id, set.id) },
      paint: { 'fill-color': colour, 'fill-opacity': share, 'fill-antialias': false }
    }
  ];
}
