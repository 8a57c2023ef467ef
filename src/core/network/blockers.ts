import { passageSet } from './passage-set';
import type { NetworkParts } from './parts';
import type { Stop } from './stops';
import type { BlockReason } from './types';
import type { Wish } from './wish';

/**
 * The least that would have to open for a way by sea between two stops: the shut passages that the way would cross if
 * nothing were shut, without those it could do without and those merely restricted, which open by themselves. Empty where
 * nothing would help.
 */
export function findBlockers(
  parts: NetworkParts,
  wish: Wish,
  { sea: from }: Stop,
  { sea: to }: Stop
): { passage: string; reason: BlockReason }[] {
  const free = from && to && parts.sea.path(from, to, passageSet());
  if (!free) return [];
  const reasons = new Map([...wish.shut.reasons].filter(([, reason]) => reason !== 'restricted'));
  const crossed = [...new Set(free.passages)].filter((index) => reasons.has(index));
  let needed = crossed;
  for (const index of crossed) {
    const fewer = needed.filter((other) => other !== index);
    const shut = passageSet([...reasons.keys()].filter((other) => !fewer.includes(other)));
    if (parts.sea.path(from, to, shut)) needed = fewer;
  }
  return needed.map((index) => ({ passage: parts.passages[index]!.id, reason: reasons.get(index)! }));
}
