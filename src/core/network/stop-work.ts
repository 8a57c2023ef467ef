import { transferLeg } from './land/legs';
import { isCustomsBorder, portWork, workBetween, type Running, type Work } from './land/work';
import type { NetworkParts } from './parts';
import type { Stop } from './stops';
import type { RouteLeg } from './types';
import type { Wish } from './wish';

/** What brings cargo to a stop or takes it on from there. */
type Vehicle = 'ship' | Running;

/** The work at a stop where one vehicle ends and another begins, or where a border or another gauge lies. */
export function stopWork(
  parts: NetworkParts,
  { by, goal: { charges } }: Wish,
  before: readonly RouteLeg[],
  after: readonly RouteLeg[],
  { point }: Stop
): RouteLeg[] {
  if (by === 'sea') return [];
  const backwards = before.toReversed();
  const [one, other] = [vehicleOf(parts, backwards), vehicleOf(parts, after)];
  if (one === undefined || other === undefined) return [];
  const isBorder = isCustomsBorder(backwards.find(isMove)?.country, after.find(isMove)?.country);
  const work = workAt(charges, one, other, isBorder);
  return work.length === 0 ? [] : [transferLeg(charges, { from: point, to: point }, work, 0)];
}

function workAt(charges: Wish['goal']['charges'], one: Vehicle, other: Vehicle, isBorder: boolean): Work[] {
  if (one === 'ship') return other === 'ship' ? [] : [portWork(charges, other)];
  return other === 'ship' ? [portWork(charges, one)] : workBetween(charges, one, other, isBorder);
}

export const isMove = ({ mode }: RouteLeg): boolean => mode !== 'access' && mode !== 'transfer';

/**
 * The vehicle at a stop, of the legs from there on: a lorry where all the way is access, or where it drives to or from a quay, on
 * whose leg the work there is. A train or a ship that calls is met without one. Nothing where there are no legs.
 */
function vehicleOf(parts: NetworkParts, legs: readonly RouteLeg[]): Vehicle | undefined {
  const moves = legs.filter(isMove);
  if (moves.length === 0) return legs.length === 0 ? undefined : 'road';
  if (legs.find(({ mode }) => mode !== 'access')!.mode === 'transfer') return 'road';
  return runningAlong(parts, moves) ?? 'ship';
}

/** What runs on the first of some legs: rails of an unknown gauge carry what runs on the next rails of a known one. */
function runningAlong(parts: NetworkParts, legs: readonly RouteLeg[]): Running | undefined {
  const running = runningOf(parts, legs[0]!);
  if (running !== 0) return running;
  const next = legs.map((leg) => runningOf(parts, leg)).find((each) => each !== 0);
  return typeof next === 'number' ? next : 0;
}

/** What runs on a leg over land; nothing for a ship. */
function runningOf({ land }: NetworkParts, { mode, line }: RouteLeg): Running | undefined {
  if (mode === 'road') return 'road';
  if (mode !== 'rail') return undefined;
  return land.record.lines.find(({ id }) => id === line)?.gaugeMillimetres ?? 0;
}
