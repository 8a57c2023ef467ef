import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { DrawnSet } from '#core/atlas/drawn';
import { hasBegun } from '#core/reading/day';
import { SET_STRENGTH } from '../strokes';
import { COUNTRIES_SOURCE } from './base';
import type { StyleContext } from './context';
import { legendKey } from './features';
import type { SubjectDefinition } from './subject';

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
