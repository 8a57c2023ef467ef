import { fail, succeed } from './answer';
import { chargesOf } from './charge';
import { checkOptions } from './check-options';
import type { LandMode } from './land/record';
import type { NetworkParts } from './parts';
import { shutPassages, type Shut } from './scenario';
import type { Goal } from './sea-way';
import type { Answer, RouteMode, RouteOptions, RoutePoint } from './types';

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
  for (const stop of options.via ?? []) {
    if (!('passage' in stop)) continue;
    const reason = shut.reasons.get(parts.passageIndex.get(stop.passage)!);
    if (reason) return fail('passage-shut', { passage: stop.passage, reason });
  }
  return succeed({
    options,
    by: options.by ?? 'sea',
    landModes: landModesOf(options.by ?? 'sea'),
    shut,
    goal: { minimise: options.minimise ?? 'distance', charges: chargesOf(parts.defaults, options) }
  });
}

function landModesOf(by: RouteMode): LandMode[] {
  if (by === 'rail' || by === 'road') return [by];
  return by === 'any' ? ['rail', 'road'] : [];
}
