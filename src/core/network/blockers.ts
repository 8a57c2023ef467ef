import { limitMetresOf } from './block-limit';
import { draughtLimit } from './draught-limit';
import { passageSet } from './passage-set';
import type { NetworkParts } from './parts';
import { shutPassages } from './scenario';
import type { SeaPath } from './sea/engine';
import type { Stop } from './stops';
import type { Blocker, BlockReason, Passage, Ship } from './types';
import type { Wish } from './wish';

/** By index of the passage, all that shuts it. */
type Reasons = ReadonlyMap<number, readonly BlockReason[]>;

/**
 * What would have to open for a way by sea between two stops. What is shut by word or season opens first, and then, one by one,
 * the passages the ship is too large for, those it exceeds least before the others, until there is a way; of those it crosses the
 * ones it could do without are left out, as are those merely restricted, which open by themselves. Where it needs several and
 * another would be enough alone, that one is named. Empty where nothing would help. Where one is enough, those that would be
 * enough in its stead are found too, that of the shortest way first, but for the size of the ship, which no word opens. A passage
 * closed as asked that is too small besides, or out of season, is named with both.
 */
export function findBlockers(
  parts: NetworkParts,
  wish: Wish,
  { sea: from }: Stop,
  { sea: to }: Stop
): { blockedBy: Blocker[]; instead?: Blocker[] } {
  if (!from || !to) return { blockedBy: [] };
  const reasons = reasonsOf(parts, wish);
  const tooSmall = tooSmallFor(parts.passages, wish.options.ship ?? {}, reasons);
  const wayWith: WayWith = (shut) => parts.sea.path(from, to, passageSet([...shut]));
  const wayOpening: WayWith = (opened) => wayWith([...reasons.keys()].filter((index) => !opened.includes(index)));
  const open = openFewest(tooSmall, wayWith);
  const crossed = [...new Set(open?.way.passages)].filter((index) => reasons.has(index));
  if (!open || crossed.length === 0) return { blockedBy: [] };
  const needed = withoutNeedless(
    crossed.toSorted((one, other) => tooSmall.indexOf(other) - tooSmall.indexOf(one)),
    (opened) => wayOpening(opened) !== undefined
  );
  const alone = enoughAlone(
    [...reasons.keys()].filter((index) => !open.shut.includes(index)),
    wayOpening
  );
  const blocking = needed.length > 1 && alone.length > 0 ? alone.slice(0, 1) : crossed.filter((index) => needed.includes(index));
  const told = (indices: readonly number[]): Blocker[] =>
    indices.flatMap((index) => {
      const { id, limits } = parts.passages[index]!;
      return reasons.get(index)!.map((reason) => ({ passage: id, reason, ...limitMetresOf(reason, limits, wish.options.ship) }));
    });
  if (blocking.length > 1) return { blockedBy: told(blocking) };
  const instead = alone.filter((index) => !blocking.includes(index) && !tooSmall.includes(index));
  return { blockedBy: told(blocking), ...(instead.length > 0 && { instead: told(instead) }) };
}

/** The way while passages are shut, or while passages are opened. */
type WayWith = (indices: readonly number[]) => SeaPath | undefined;

/** Opens what is too small, in its order, until there is a way; nothing where even all of it would not help. */
function openFewest(tooSmall: readonly number[], wayWith: WayWith): { way: SeaPath; shut: readonly number[] } | undefined {
  for (let opened = 0; opened <= tooSmall.length; opened += 1) {
    const shut = tooSmall.slice(opened);
    const way = wayWith(shut);
    if (way) return { way, shut };
  }
  return undefined;
}

/** What is left when each in turn is shut again that is not needed. */
function withoutNeedless(opened: readonly number[], isEnough: (opened: readonly number[]) => boolean): readonly number[] {
  return opened.reduce((needed, index) => {
    const fewer = needed.filter((other) => other !== index);
    return isEnough(fewer) ? fewer : needed;
  }, opened);
}

/** The passages each of which would be enough alone, that of the shortest way first. */
function enoughAlone(indices: readonly number[], wayOpening: WayWith): number[] {
  const ways = indices.flatMap((index) => {
    const way = wayOpening([index]);
    return way ? [{ index, metres: way.lengthMetres }] : [];
  });
  return ways.toSorted((one, other) => one.metres - other.metres).map(({ index }) => index);
}

/** What is closed as asked may be shut besides: who opened it would find the next reason. The merely restricted opens by itself. */
function reasonsOf({ passages }: NetworkParts, { shut, options }: Wish): Reasons {
  const besides = shutPassages(passages, { ...options, avoid: [] }).reasons;
  const all = [...shut.reasons].map(([index, reason]): [number, BlockReason[]] => {
    const reasons = [reason, ...(reason === 'avoided' ? [besides.get(index)] : [])];
    return [index, reasons.filter((each) => each !== undefined && each !== 'restricted')];
  });
  return new Map(all.filter(([, reasons]) => reasons.length > 0));
}

/** The passages shut for the size of the ship, those it exceeds least first. */
function tooSmallFor(passages: readonly Passage[], ship: Ship, reasons: Reasons): number[] {
  const isSize = (reason: BlockReason): boolean => ['draught', 'beam', 'length', 'air-draught'].includes(reason);
  const shut = [...reasons].flatMap(([index, all]) =>
    all.some(isSize) ? [{ index, excess: excess(passages[index]!, ship) }] : []
  );
  return shut.toSorted((one, other) => one.excess - other.excess).map(({ index }) => index);
}

/** How many times what a passage has room for the ship is, in the measure where that is most. */
function excess({ limits }: Passage, ship: Ship): number {
  const sizes = ['beamMetres', 'lengthMetres', 'airDraughtMetres'] as const;
  const most = { ...limits, draughtMetres: draughtLimit(limits, ship) };
  return Math.max(...[...sizes, 'draughtMetres' as const].map((size) => (ship[size] ?? 0) / (most[size] ?? Infinity)));
}
