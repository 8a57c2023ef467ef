import type { NetworkParts } from './parts';
import { passageSet, type PassageSet } from './passage-set';
import type { FindPiece, Piece } from './passage-stops';
import type { Shut } from './scenario';
import type { Stop } from './stops';
import type { Wish } from './wish';

/** Ways looked at before a passage counts as one that no closing of others leads through; those over land take long to find. */
const MOST_WAYS = 100;
const MOST_WAYS_BY_LAND = 30;

/** A way found, with its first stop and what is closed there. */
interface Tried {
  from: Stop;
  piece: Piece;
}

/**
 * The first of two stops with the passages that have to be closed for the way to the other to go through those named, in
 * their order; nothing where no closing of others leads there.
 *
 * Method: of the best way each passage not named is closed in turn, then of the next best way found so, and so on. Closing
 * never makes a way lighter, so the first way met that goes through is the lightest of all that come about like this; and as
 * the best of some world none of them meets a gate and turns back. None opens a restricted passage for it.
 */
export function closeOthers(
  parts: NetworkParts,
  { by, shut }: Wish,
  [from, to]: readonly [Stop, Stop],
  named: readonly number[],
  find: FindPiece
): Stop | undefined {
  const most = (by === 'sea' ? MOST_WAYS : MOST_WAYS_BY_LAND) / named.length;
  const seen = new Set<string>();
  const open: Tried[] = [];
  const restrictedOn = (piece: Piece): number[] => crossedBy(parts, piece).filter((index) => shut.reasons.has(index));
  let allowed: number[] | undefined;
  const tryWith = (closed: readonly number[]): void => {
    const key = closed.join();
    if (seen.size >= most || seen.has(key)) return;
    seen.add(key);
    // Where the best way of all opens no restricted passage, one that does is never taken: none need be sought.
    const start = { ...from, closed, opensNone: allowed?.length === 0 };
    const piece = find(start, to);
    if (!piece) return;
    allowed ??= restrictedOn(piece);
    if (restrictedOn(piece).every((index) => allowed!.includes(index))) open.push({ from: start, piece });
  };
  tryWith([]);
  if (by === 'sea' && named.some((passage) => isDeadEnd(parts, passage, from, to, shutBut(shut, allowed)))) return undefined;
  while (open.length > 0) {
    const best = open.reduce((least, each) => (each.piece.weight < least.piece.weight ? each : least));
    if (crosses(parts, best.piece, named)) return best.from;
    open.splice(open.indexOf(best), 1);
    for (const index of new Set(crossedBy(parts, best.piece))) {
      if (!named.includes(index)) tryWith([...best.from.closed!, index].sort((one, other) => one - other));
    }
  }
  return undefined;
}

/** All that is shut but for the restricted passages that may be opened. */
const shutBut = ({ reasons }: Shut, allowed: readonly number[] = []): PassageSet =>
  passageSet([...reasons.keys()].filter((index) => !allowed.includes(index)));

/** Whether nobody gets through a passage but by coming back: the Red Sea's own, while Suez is shut. */
function isDeadEnd({ passages, sea }: NetworkParts, passage: number, from: Stop, to: Stop, shut: PassageSet): boolean {
  if (!from.sea || !to.sea || passages[passage]!.gates.length !== 1) return false;
  return !sea.mayLeadThrough(passage, from.sea, to.sea, shut);
}

function crossedBy({ passageIndex }: NetworkParts, { legs }: Piece): number[] {
  return legs.flatMap((leg) => leg.passages.map((id) => passageIndex.get(id)!));
}

/** Whether a way crosses some passages in their order. */
export function crosses({ passages }: NetworkParts, piece: Piece | undefined, named: readonly number[]): boolean {
  if (!piece) return false;
  const wanted = named.map((index) => passages[index]!.id);
  for (const id of piece.legs.flatMap((leg) => leg.passages)) if (id === wanted[0]) wanted.shift();
  return wanted.length === 0;
}
