import { typicalScenario, type TypicalEnd } from './typical-end';
import type { Passage, RouteOptions, RoutePoint } from './types';

/** What is asked of {@link Network.impact}. */
export interface ImpactQuestion {
  pairs: readonly (readonly [RoutePoint, RoutePoint])[];
  before: RouteOptions;
  after: RouteOptions;
}

/**
 * What closing a passage does to its typical voyages, for the month and the ship that its record names. Ports that are no
 * places are called as in the language; voyages between places that `pointOf` does not know are left out.
 */
export function typicalQuestion(
  { id, typical, typicalFor }: Pick<Passage, 'id' | 'typical' | 'typicalFor'>,
  pointOf: (place: string) => RoutePoint | undefined,
  language: 'ar' | 'en'
): ImpactQuestion {
  const endOf = (end: TypicalEnd): RoutePoint | undefined =>
    typeof end === 'string' ? pointOf(end) : { at: end.at, name: end.names[language] };
  const before = typicalScenario(id, typicalFor);
  const pairs = typical.flatMap(([from, to]) => {
    const [origin, destination] = [endOf(from), endOf(to)];
    return origin && destination ? [[origin, destination] as const] : [];
  });
  return { pairs, before, after: { ...before, open: [], avoid: [id] } };
}
