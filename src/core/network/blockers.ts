import { passageSet } from './passage-set';
import type { NetworkParts } from './parts';
import type { Stop } from './stops';
import type { Blocker, BlockReason, Passage, Ship } from './types';
import type { Wish } from './wish';

/**
 * The least that would have to open for a way by sea between two stops. What is shut by word or season opens first, and then,
 * one by one, the passages the ship is too large for, those it exceeds least before the others, until there is a way; of those
 * it crosses the ones it could do without are left out, as are those merely restricted, which open by themselves. Empty where
 * nothing would help. Where one is enough, those that would be enough in its stead are found too, but for the size of the ship,
 * which no word opens.
 */
export function findBlockers(
  parts: NetworkParts,
  wish: Wish,
  { sea: from }: Stop,
  { sea: to }: Stop
): { blockedBy: Blocker[]; instead?: Blocker[] } {
  if (!from || !to) return { blockedBy: [] };
  const reasons = new Map([...wish.shut.reasons].filter(([, reason]) => reason !== 'restricted'));
  const crossedWith = (shut: Iterable<number>) => parts.sea.path(from, to, passageSet([...shut]))?.passages;
  const tooSmall = tooSmallFor(parts.passages, wish.options.ship ?? {}, reasons);
  const shut = [...tooSmall];
  let crossed = crossedWith(shut);
  while (!crossed && shut.length > 0) {
    shut.shift();
    crossed = crossedWith(shut);
  }
  if (!crossed) return { blockedBy: [] };
  let needed = [...new Set(crossed)].filter((index) => reasons.has(index));
  const isEnough = (opened: readonly number[]): boolean =>
    crossedWith([...reasons.keys()].filter((index) => !opened.includes(index))) !== undefined;
  for (const index of needed.toSorted((one, other) => tooSmall.indexOf(other) - tooSmall.indexOf(one))) {
    const fewer = needed.filter((other) => other !== index);
    if (isEnough(fewer)) needed = fewer;
  }
  const told = (index: number): Blocker => ({ passage: parts.passages[index]!.id, reason: reasons.get(index)! });
  const others = [...reasons.keys()].filter((index) => !needed.includes(index) && !tooSmall.includes(index));
  const instead = needed.length === 1 ? others.filter((index) => isEnough([index])).map(told) : [];
  return { blockedBy: needed.map(told), ...(instead.length > 0 && { instead }) };
}

/** The passages shut for the size of the ship, those it exceeds least first. */
function tooSmallFor(passages: readonly Passage[], ship: Ship, reasons: ReadonlyMap<number, BlockReason>): number[] {
  const isSize = (reason: BlockReason): boolean => ['draught', 'beam', 'length', 'air-draught'].includes(reason);
  const shut = [...reasons].flatMap(([index, reason]) =>
    isSize(reason) ? [{ index, excess: excess(passages[index]!, ship) }] : []
  );
  return shut.toSorted((one, other) => one.excess - other.excess).map(({ index }) => index);
}

/** How many times what a passage has room for the ship is, in the measure where that is most. */
function excess({ limits }: Passage, ship: Ship): number {
  const sizes = ['draughtMetres', 'beamMetres', 'lengthMetres', 'airDraughtMetres'] as const;
  return Math.max(...sizes.map((size) => (ship[size] ?? 0) / (limits[size] ?? Infinity)));
}
