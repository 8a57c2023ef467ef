import type { FormatLanguage } from '../format/locale';
import { COMPARISONS, type ComparedWay, type Comparison } from './comparisons';
import { stopsOf, type RoutePlan } from './plan';
import { scenarioSign } from './presets';
import { ORDINARY, type Via } from './types';

/**
 * What a route is called that is put forward as a way of a ready comparison: an id in the place of a name, so that every
 * reader of its address is told the name in their own language.
 */
export function comparedName(comparison: Pick<Comparison, 'id'>, way: Pick<ComparedWay, 'id'>): string {
  return `compare.${comparison.id}.${way.id}`;
}

const COMPARED = /^compare\.[a-z0-9-]+\.[a-z0-9-]+$/;

/**
 * The name a route was given, in a language: that of the way of a ready comparison as long as it still is that way, however
 * its address says it, else as it is written. Nothing for a route without one, and for what is no longer the way of its id.
 */
export function givenName(plan: RoutePlan, language: FormatLanguage): string | undefined {
  const { name } = plan;
  if (!name) return undefined;
  const found = waysOf(plan).find(({ comparison, way }) => name === comparedName(comparison, way) || isCalled(way.id, name));
  if (found) return found.way.names[language];
  return COMPARED.test(name) ? undefined : name;
}

/** The ways of ready comparisons that a route is, whatever its name. */
export function waysOf(plan: RoutePlan): { comparison: Comparison; way: ComparedWay }[] {
  return COMPARISONS.flatMap((comparison) =>
    comparison.ways.filter((way) => isWay(plan, comparison, way)).map((way) => ({ comparison, way }))
  );
}

/** Before editions named ways by ids, addresses held a name in the language of whoever chose the comparison. */
function isCalled(id: string, name: string): boolean {
  return COMPARISONS.some(({ ways }) => ways.some((way) => way.id === id && Object.values(way.names).includes(name)));
}

/** Whether a route goes by the same stops, under the same conditions and for the same end as a way of a comparison. */
function isWay(plan: RoutePlan, { from, to }: Comparison, { through = [], options }: ComparedWay): boolean {
  const stops = [from, ...through, to].map((stop) => (typeof stop === 'string' ? stop : signOf(stop)));
  const { by = 'sea', minimise = 'distance' } = options;
  return (
    stopsOf(plan).map(signOf).join() === stops.join() &&
    plan.by === by &&
    plan.minimise === minimise &&
    plan.way === undefined &&
    scenarioSign(plan) === scenarioSign({ ...ORDINARY, ...options })
  );
}

function signOf(stop: Via): string {
  return 'passage' in stop ? `passage.${stop.passage}` : (stop.place ?? '');
}
