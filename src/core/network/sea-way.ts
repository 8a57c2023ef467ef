import type { Charges } from './charge';
import { keyOfSet, withPassages, type PassageSet } from './passage-set';
import type { NetworkParts } from './parts';
import type { Shut } from './scenario';
import type { SeaJoin, SeaPath } from './sea/engine';
import type { Minimised } from './types';

/** What is least in a search, and what moving costs. */
export interface Goal {
  minimise: Minimised;
  charges: Charges;
}

/** A way by sea with its weight in what is minimised. */
export interface SeaWay {
  path: SeaPath;
  weight: number;
}

type SeaParts = Pick<NetworkParts, 'passages' | 'sea'>;

/** More rounds than any real set of tolls and delays asks for. */
const MOST_ROUNDS = 200;

/** The best way by sea, restricted passages opening only where there is no other. Nothing where there is none at all. */
export function findSeaWay(parts: SeaParts, shut: Shut, goal: Goal, from: SeaJoin, to: SeaJoin): SeaWay | undefined {
  for (const step of shut.steps) {
    let best: SeaWay | undefined;
    for (const set of step) {
      const way = findSeaWayIn(parts, set, goal, from, to);
      if (way && (!best || way.weight < best.weight)) best = way;
    }
    if (best) return best;
  }
  return undefined;
}

/**
 * The best way by sea while a set of passages is shut.
 *
 * Method: the engine finds the shortest way. Where delays, tolls or another carrier's rates could make a longer one better,
 * each passage that causes them is shut in turn, as long as the shortest way left, free of all of them, would still be
 * better than the best so far; so the result is exact.
 */
export function findSeaWayIn(parts: SeaParts, set: PassageSet, goal: Goal, from: SeaJoin, to: SeaJoin): SeaWay | undefined {
  const shortest = parts.sea.path(from, to, set);
  if (!shortest) return undefined;
  let best: SeaWay = { path: shortest, weight: weighSeaPath(parts, goal, shortest) };
  if (goal.minimise === 'distance') return best;
  const seen = new Set([keyOfSet(set)]);
  const open: { path: SeaPath; set: PassageSet }[] = [{ path: shortest, set }];
  for (let round = 0; round < MOST_ROUNDS && open.length > 0; round += 1) {
    const { path, set: shutThere } = open.pop()!;
    if (leastWeight(goal, path.lengthMetres) >= best.weight) continue;
    for (const index of path.passages.filter((passage) => isCharged(parts, goal, passage))) {
      const next = withPassages(shutThere, [index]);
      const key = keyOfSet(next);
      if (seen.has(key)) continue;
      seen.add(key);
      const detour = parts.sea.path(from, to, next);
      if (!detour) continue;
      const weight = weighSeaPath(parts, goal, detour);
      if (weight < best.weight) best = { path: detour, weight };
      open.push({ path: detour, set: next });
    }
  }
  return best;
}

/** What a way by sea weighs: its lengths by carrier, the delays or tolls of its passages. */
export function weighSeaPath({ passages }: Pick<NetworkParts, 'passages'>, goal: Goal, path: SeaPath): number {
  const { minimise, charges } = goal;
  const moving = path.parts.reduce((sum, part) => sum + charges.weigh(minimise, part.kind, part.lengthMetres), 0);
  const extra = (index: number): number => {
    if (minimise === 'time') return charges.delayHours(passages[index]!);
    return minimise === 'cost' ? charges.toll(passages[index]!) : 0;
  };
  return path.passages.reduce((sum, index) => sum + extra(index), moving);
}

/** No way of this length weighs less: all of it by the better of the two carriers, nothing to wait or pay for. */
export function leastWeight({ minimise, charges }: Goal, lengthMetres: number): number {
  return Math.min(charges.weigh(minimise, 'sea', lengthMetres), charges.weigh(minimise, 'river', lengthMetres));
}

/** Whether going by a passage can weigh more than its length at sea. */
function isCharged({ passages }: SeaParts, { minimise, charges }: Goal, index: number): boolean {
  const passage = passages[index]!;
  if (passage.kind === 'canal' || passage.kind === 'river') return true;
  if (minimise === 'time') return charges.delayHours(passage) > 0;
  return minimise === 'cost' && charges.toll(passage) > 0;
}
