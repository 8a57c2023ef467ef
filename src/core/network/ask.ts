import { findAlternatives } from './alternatives';
import { fail, succeed, unlessBroken } from './answer';
import { checkLimits, checkManner, checkPoints, checkPointsOf, takeOptions } from './door';
import { findImpact } from './impact';
import { measureMatrix } from './matrix';
import { measureRoutes } from './matrix-routes';
import { textOf } from './odd-values';
import type { NetworkParts } from './parts';
import { withPlannedHelp } from './planned-help';
import { findReach } from './reach/reach';
import { findRoute } from './route';
import type {
  Answer,
  AskedOptions,
  ImpactRow,
  Matrix,
  MatrixManner,
  Network,
  NetworkFailure,
  Route,
  RouteOptions,
  RoutePoint
} from './types';

type Methods = Pick<Network, 'route' | 'alternatives' | 'impact' | 'reach' | 'matrix'>;
type Refusal = { ok: false; failure: NetworkFailure } | undefined;

/**
 * The methods of a network over its parts. Each takes in what it is asked at the door, for callers without a compiler, and none
 * throws.
 */
export function methodsOf(parts: NetworkParts): Methods {
  const take = (options: AskedOptions | undefined): Answer<RouteOptions> => takeOptions(parts.defaults, options);
  /** Answers with options that were taken in, or says what is wrong with the question. */
  const answer = <Value>(
    refusal: Refusal,
    asked: AskedOptions | undefined,
    solve: (options: RouteOptions) => Answer<Value>
  ): Answer<Value> => {
    if (refusal) return refusal;
    const options = take(asked);
    return options.ok ? unlessBroken(() => solve(options.value)) : options;
  };
  return {
    route: (origin, destination, asked) =>
      answer(checkPoints([origin, destination]), asked, (options) =>
        withPlannedHelp(findRoute(parts, origin, destination, options), parts, [origin, destination], options)
      ),
    alternatives: (origin, destination, asked) =>
      answer(checkPoints([origin, destination]), asked, (options) =>
        withPlannedHelp(findAlternatives(parts, origin, destination, options), parts, [origin, destination], options)
      ),
    impact: (pairs, before, after) => askImpact(parts, pairs, take(before), after ? take(after) : missing('after', after)),
    reach: (origin, limits, asked) =>
      answer(checkPoints([origin]) ?? checkLimits(limits), asked, (options) => findReach(parts, origin, limits, options)),
    matrix: (origins, destinations, asked, manner) => {
      const refusal = checkPointsOf('origins', origins) ?? checkPointsOf('destinations', destinations) ?? checkManner(manner);
      return answer(refusal, asked, (options) => measureEach(parts, origins, destinations, options, manner ?? {}));
    }
  };
}

/** Each pair for itself: one that is none says so in its row, and so do options of one side that cannot be taken in. */
function askImpact(parts: NetworkParts, pairs: unknown, before: Answer<RouteOptions>, after: Answer<RouteOptions>): ImpactRow[] {
  const asked: readonly unknown[] = Array.isArray(pairs) ? pairs : [pairs];
  return Array.from(asked, (pair) => {
    const [origin, destination] = (Array.isArray(pair) ? pair : []) as unknown as readonly [RoutePoint, RoutePoint];
    const wrong = Array.isArray(pair) ? checkPoints([origin, destination]) : missing('pairs', pair);
    if (!wrong && before.ok && after.ok) return findImpact(parts, [[origin, destination]], before.value, after.value)[0]!;
    const side = (options: Answer<RouteOptions>): Answer<Route> =>
      options.ok ? unlessBroken(() => findRoute(parts, origin, destination, options.value)) : options;
    return { origin, destination, before: wrong ?? side(before), after: wrong ?? side(after) };
  });
}

/** All at once; where that breaks off, each pair for itself, so that only those at fault go without. */
function measureEach(
  parts: NetworkParts,
  origins: readonly RoutePoint[],
  destinations: readonly RoutePoint[],
  options: RouteOptions,
  manner: MatrixManner
): Answer<Matrix> {
  const all = unlessBroken(() => measureMatrix(parts, origins, destinations, options, manner));
  if (all.ok || all.failure.code !== 'broke-off') return all;
  return succeed(measureRoutes(parts, origins, destinations, options));
}

function missing(option: string, value: unknown): { ok: false; failure: NetworkFailure } {
  return fail('invalid-option', { option, value: textOf(value) });
}
