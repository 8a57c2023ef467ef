import { perform, type Act } from './acts';
import type { Session } from './session';

/** An act with what puts all acts into one order that every window agrees on. */
export interface StampedAct {
  act: Act;
  /** Greater than that of every act its sender knew of. */
  sequence: number;
  sender: string;
  /** When it was done, in milliseconds of the system's clock, which all windows of a machine share. */
  timeMs: number;
}

/** A window's copy of the lecture. Copies that were given the same acts, in whatever order, are the same. */
export interface Replica {
  /** The lecture before the acts of the log. */
  base: Session;
  /** The latest acts in their order. */
  log: readonly StampedAct[];
  /** The sequence the base stands at: acts at or below it are in it. */
  sequence: number;
  /** The lecture after all acts. */
  session: Session;
}

/** An act that comes later than so many others is lost: windows of one machine are never that far apart. */
const KEPT_ACTS = 200;

export function startReplica(session: Session, sequence = 0): Replica {
  return { base: session, log: [], sequence, session };
}

/** The sequence of the next act of this window. */
export function nextSequence({ log, sequence }: Replica): number {
  return (log.at(-1)?.sequence ?? sequence) + 1;
}

/**
 * Takes an act in, of this window or of another. One that comes late is put where it belongs and what came after it is
 * done again; one that is known already, or is older than the base, changes nothing.
 */
export function receive(replica: Replica, stamped: StampedAct): Replica {
  if (stamped.sequence <= replica.sequence || replica.log.some((each) => inOrder(each, stamped) === 0)) return replica;
  const last = replica.log.at(-1);
  const isNewest = !last || inOrder(last, stamped) < 0;
  const log = isNewest ? [...replica.log, stamped] : [...replica.log, stamped].sort(inOrder);
  const session = isNewest ? done(replica.session, stamped) : log.reduce(done, replica.base);
  return trim({ ...replica, log, session });
}

/** A window's own copy joined with that of one which was there before: nothing either knew of the latest acts is lost. */
export function join(elder: Replica, own: Replica): Replica {
  const [more, less] = elder.sequence >= own.sequence ? [elder, own] : [own, elder];
  return less.log.reduce(receive, more);
}

function done(session: Session, { act, timeMs }: StampedAct): Session {
  return perform(session, act, timeMs);
}

function inOrder(one: StampedAct, other: StampedAct): number {
  return one.sequence - other.sequence || (one.sender < other.sender ? -1 : one.sender > other.sender ? 1 : 0);
}

/** Works the older half of a long log into the base, whole sequences at a time. */
function trim(replica: Replica): Replica {
  if (replica.log.length <= KEPT_ACTS) return replica;
  const { sequence } = replica.log[KEPT_ACTS / 2]!;
  const old = replica.log.filter((each) => each.sequence <= sequence);
  return { ...replica, base: old.reduce(done, replica.base), log: replica.log.slice(old.length), sequence };
}
