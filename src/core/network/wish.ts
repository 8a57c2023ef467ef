import { fail, succeed } from './answer';
import { limitMetresOf } from './block-limit';
import { chargesOf } from './charge';
import { checkOptions } from './check-options';
import type { LandMode } from './land/record';
import type { NetworkParts } from './parts';
import { shutPassages, type Shut } from './scenario';
import type { Goal } from './sea-way';
import type { Answer, Blocker, NetworkFailure, Passage, RouteMode, RouteOptions, RoutePoint } from './types';

/** Options checked and read: what every operation of the network starts from. */
export interface Wish {
  options: RouteOptions;
  by: RouteMode;
  /** Modes of the lines gone on. */
  landModes: readonly LandMode[];
  shut: Shut;
  goal: Goal;
}

/** Checks the options and reads them once, with `points` the positions the question is about. */
export function readWish(parts: NetworkParts, points: readonly RoutePoint[], options: RouteOptions): Answer<Wish> {
  const vias = (options.via ?? []).flatMap((stop) => ('passage' in stop ? [] : [stop]));
  const checked = checkOptions(parts, [...points, ...vias], options);
  if (!checked.ok) return checked;
  const shut = shutPassages(parts.passages, options);
  const blocker = shutVia(parts.passages, options, shut);
  if (blocker) return fail('passage-shut', blocker);
  return succeed({
    options,
    by: options.by ?? 'sea',
    landModes: landModesOf(options.by ?? 'sea'),
    shut,
    goal: { minimise: options.minimise ?? 'distance', charges: chargesOf(parts.defaults, options) }
  });
}

/**
 * Why options whose ids are known have no answer wherever they are asked for: cost to be least without tariffs, a passage to go by
 * that they shut. Passages are all it takes: who asks for many ways asks this first.
 */
export function refusalOf(passages: readonly Passage[], options: RouteOptions): NetworkFailure | undefined {
  if (options.minimise === 'cost' && !options.tariffs) return { code: 'tariffs-missing', details: {} };
  const shut = shutPassages(passages, options);
  const blocker = shutVia(passages, options, shut);
  return blocker && { code: 'passage-shut', details: blocker };
}

function shutVia(passages: readonly Passage[], { via = [], ship }: RouteOptions, { reasons }: Shut): Blocker | undefined {
  for (const stop of via) {
    if (!('passage' in stop)) continue;
    const index = passages.findIndex(({ id }) => id === stop.passage);
    const reason = reasons.get(index);
    if (reason) return { passage: stop.passage, reason, ...limitMetresOf(reason, passages[index]!.limits, ship) };
  }
  return undefined;
}

function landModesOf(by: RouteMode): LandMode[] {
  if (by === 'rail' || by === 'road') return [by];
  return by === 'any' ? ['rail', 'road'] : [];
}
