import { fail } from './answer';
import type { NetworkParts } from './parts';
import { findRoute } from './route';
import type { Answer, RouteOptions, RoutePoint } from './types';

/**
 * An answer as it is, or, where there is no way for want of a line that is not built yet, with the fewest planned lines that
 * would make one.
 */
export function withPlannedHelp<Value>(
  answer: Answer<Value>,
  parts: NetworkParts,
  [origin, destination]: readonly [RoutePoint, RoutePoint],
  options: RouteOptions = {}
): Answer<Value> {
  if (answer.ok || (options.by ?? 'sea') === 'sea') return answer;
  const { failure } = answer;
  if (failure.code !== 'no-route' && failure.code !== 'too-far') return answer;
  const asked = options.planned ?? [];
  const linesOf = (planned: readonly string[]): string[] | undefined => {
    const built = findRoute(parts, origin, destination, { ...options, planned: [...asked, ...planned] });
    if (!built.ok) return undefined;
    const used = built.value.legs.flatMap(({ line, status }) => (line !== undefined && status !== 'operating' ? [line] : []));
    return [...new Set(used)].filter((line) => !asked.includes(line));
  };
  const used = asked.includes('all') ? undefined : linesOf(['all']);
  if (!used) return answer;
  let planned = used;
  for (const line of used) {
    const fewer = planned.filter((other) => other !== line);
    if (linesOf(fewer)) planned = fewer;
  }
  return failure.code === 'no-route'
    ? fail('no-route', { ...failure.details, planned })
    : fail('too-far', { ...failure.details, planned });
}
