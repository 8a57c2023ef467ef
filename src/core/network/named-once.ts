import type { Charges } from './charge';
import { passing } from './legs';
import type { NetworkParts } from './parts';
import type { Stop } from './stops';
import type { RouteLeg } from './types';

type Pieces = readonly (readonly RouteLeg[])[];

/**
 * Legs in which a passage that is gone by as asked is passed once, by the leg that leads to it: the way there and the way on
 * both end on its gate, or beside it where the ship turns, and would count its wait and its toll twice or not at all.
 */
export function passNamedOnce(
  { passages, passageIndex }: Pick<NetworkParts, 'passages' | 'passageIndex'>,
  charges: Charges,
  stops: readonly Stop[],
  pieces: Pieces
): Pieces {
  const changed = pieces.map((legs) => [...legs]);
  const set = (piece: number, at: number, ids: readonly string[]): void => {
    const leg = changed[piece]![at]!;
    if (leg.mode !== 'sea' && leg.mode !== 'river') return;
    const crossed = ids.map((id) => passages[passageIndex.get(id)!]!);
    changed[piece]![at] = { ...leg, ...passing(charges, leg.mode, leg.lengthMetres, crossed) };
  };
  for (let piece = 1; piece < pieces.length; piece += 1) {
    const index = stops[piece]!.passage;
    if (index === undefined) continue;
    const { id } = passages[index]!;
    const before = changed[piece - 1]!.findLastIndex(isAfloat);
    const after = changed[piece]!.findIndex(isAfloat);
    const there = changed[piece - 1]![before]?.passages ?? [];
    const on = changed[piece]![after]?.passages ?? [];
    if (there.at(-1) === id && on[0] === id) set(piece, after, on.slice(1));
    else if (there.at(-1) !== id && on[0] !== id && before >= 0) set(piece - 1, before, [...there, id]);
    else if (there.at(-1) !== id && on[0] !== id && after >= 0) set(piece, after, [id, ...on]);
  }
  return changed;
}

const isAfloat = ({ mode }: RouteLeg): boolean => mode === 'sea' || mode === 'river';
