import { ORDINARY, type Passage, type RouteOptions, type RoutePoint } from './types';

/** What is asked of {@link Network.impact}. */
export interface ImpactQuestion {
  pairs: readonly (readonly [RoutePoint, RoutePoint])[];
  before: RouteOptions;
  after: RouteOptions;
}

/**
 * What closing a passage does to its typical voyages. One that is restricted is opened first, with the others of its
 * kind: closing what nobody takes would change nothing. Voyages between places that `pointOf` does not know are left out.
 */
export function typicalQuestion(
  { id, restricted, typical }: Pick<Passage, 'id' | 'restricted' | 'typical'>,
  pointOf: (place: string) => RoutePoint | undefined
): ImpactQuestion {
  const before = { ...ORDINARY, open: restricted ? [restricted] : [] };
  const pairs = typical.flatMap(([from, to]) => {
    const [origin, destination] = [pointOf(from), pointOf(to)];
    return origin && destination ? [[origin, destination] as const] : [];
  });
  return { pairs, before, after: { ...before, avoid: [id] } };
}
