import { publishedOf, type ComparedPublished } from '../../core/network/compared-published';
import { COMPARISONS, requestsOf, type Comparison } from '../../core/network/comparisons';
import { pointsOf } from '../../core/network/point-of-place';
import type { Minimised, Route, RouteOptions, RoutePoint } from '../../core/network/types';
import { spellingOf } from '../../core/search/spelling';
import type { Failure } from '../failure';
import type { Words } from '../language';
import { heldNames } from '../words/held-names';
import { alternativeName } from '../output/alternative-text';
import { fromNetwork } from './network-failure';
import type { End, Session } from './session';

/** A way between two places, or why there is none. */
export interface Way {
  id: string;
  names: Words;
  /** What was to be least. */
  minimised: Minimised;
  /** What it was asked for with: what makes the way, and what the person asked besides. */
  options: RouteOptions;
  found: { ok: true; route: Route } | Failure;
  published?: ComparedPublished;
}

/** Two places with the ways between them. */
export interface Compared {
  id?: string;
  names?: Words;
  from: RoutePoint;
  to: RoutePoint;
  ways: readonly Way[];
}

/** The ready comparison of that id or name, in either language. */
export function readyComparison(text: string): Comparison | undefined {
  const key = spellingOf(text).join('');
  return COMPARISONS.find(({ id, names }) => [id, names.ar, names.en].some((name) => spellingOf(name).join('') === key));
}

/** Asks for each way of a ready comparison; what the person asks besides is added to what makes the way. */
export function compareReady(comparison: Comparison, asked: RouteOptions, session: Session): Compared {
  const { atlas, request, network, passages } = session;
  const requests = requestsOf(comparison, pointsOf(atlas.places, request.language));
  const ways = requests.map(({ way, origin, destination, options }) => {
    const wanted = together(options, asked);
    const answer = network.route(origin, destination, wanted);
    const published = publishedOf(way, atlas);
    return {
      ...{ id: way.id, names: heldNames(way, asked, wanted), options: wanted },
      ...{ minimised: leastOf(wanted), ...(published && { published }) },
      found: answer.ok ? found(answer.value) : fromNetwork(answer.failure, passages)
    };
  });
  const { origin: from, destination: to } = requests[0]!;
  return { id: comparison.id, names: comparison.names, from, to, ways };
}

/** The really different ways between two places. */
export function comparePair(from: End, to: End, options: RouteOptions, session: Session): Compared {
  const answer = session.network.alternatives(from.point, to.point, options);
  const common = { minimised: leastOf(options), options };
  const ways: Way[] = answer.ok
    ? answer.value.map((each) => ({ id: each.id, names: alternativeName(each, session), ...common, found: found(each.route) }))
    : [{ id: 'best', names: { ar: '—', en: '—' }, ...common, found: fromNetwork(answer.failure, session.passages) }];
  return { from: from.point, to: to.point, ways };
}

function found(route: Route): { ok: true; route: Route } {
  return { ok: true, route };
}

function leastOf({ minimise = 'distance' }: RouteOptions): Minimised {
  return minimise;
}

/** What is asked besides; a goal that is asked for goes before the one that a way is sought by otherwise. */
function together(way: RouteOptions, asked: RouteOptions): RouteOptions {
  const joined = (name: 'avoid' | 'open' | 'planned'): string[] => [...new Set([...(way[name] ?? []), ...(asked[name] ?? [])])];
  const avoid = joined('avoid');
  return {
    ...asked,
    ...way,
    ...(asked.minimise !== undefined && { minimise: asked.minimise }),
    ...(asked.month !== undefined && { month: asked.month }),
    avoid,
    // What a way is made by keeping clear of stays closed to it.
    open: joined('open').filter((id) => !avoid.includes(id)),
    planned: joined('planned'),
    via: [...(way.via ?? []), ...(asked.via ?? [])],
    ship: { ...way.ship, ...asked.ship }
  };
}
