import { RingQueue } from '../sea/ring-queue';

/** What is noted of the points of a lattice while a sea is spread over. */
export interface Notes {
  /** The source a point takes least by; −1 where there is none. */
  source: Int32Array;
  /** 1 for points whose least is known. */
  settled: Uint8Array;
  /** The source a point was found to see, and the one it was found not to. */
  seen: Int32Array;
  failed: Int32Array;
  /** A source that was once offered to a point, and gave way to one that promised less. */
  second: Int32Array;
  /** How many points the sight of a source was passed on over by one neighbour alone. */
  leaning: Uint8Array;
}

/** Kept from one sea to the next: to make them anew takes longer than to wipe them. */
export const queue = new RingQueue(1);
let kept = notesOn(0);

/** Blank notes on so many points, which hold until the next are asked for. */
export function blankNotes(points: number): Notes {
  if (kept.source.length < points) kept = notesOn(points);
  for (const numbers of [kept.source, kept.seen, kept.failed, kept.second]) numbers.fill(-1, 0, points);
  for (const numbers of [kept.settled, kept.leaning]) numbers.fill(0, 0, points);
  return kept;
}

function notesOn(points: number): Notes {
  const numbers = (): Int32Array => new Int32Array(points);
  const marks = (): Uint8Array => new Uint8Array(points);
  return { source: numbers(), settled: marks(), seen: numbers(), failed: numbers(), second: numbers(), leaning: marks() };
}
