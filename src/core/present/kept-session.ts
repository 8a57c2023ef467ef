import type { Replica } from './replica';

/** A lecture that was left for longer than this, in milliseconds, is over: the next begins at the beginning. */
const KEPT_MS = 12 * 3_600_000;
const VERSION = 3;

/** A lecture as it is kept between visits. */
export function writeKept(replica: Replica, timeMs: number): string {
  return JSON.stringify({ version: VERSION, timeMs, replica });
}

/**
 * Reads a kept lecture of a story with so many steps; nothing where there is none, where it is of another make or of a
 * story that was changed since, and where it was left too long ago. What is kept was written by this page alone, on
 * this machine, so its shape is checked no further than that.
 */
export function readKept(text: string | null, stepCount: number, timeMs: number): Replica | undefined {
  if (text === null) return undefined;
  try {
    const kept = JSON.parse(text) as { version?: number; timeMs?: number; replica?: Replica } | null;
    const replica = kept?.version === VERSION ? kept.replica : undefined;
    const isRecent = timeMs - (kept?.timeMs ?? 0) < KEPT_MS;
    return replica && isRecent && replica.session.stepCount === stepCount ? replica : undefined;
  } catch {
    return undefined;
  }
}
