import type { Core } from './core';
import { RingQueue } from './ring-queue';

/** Searches that spread together. */
export const LANES = 4;

/** Metres a slot. */
const SLOT_METRES = 64_000;
const queue = new RingQueue(SLOT_METRES);
/** By place: the least length it waits in the queue with; infinite where it does not wait. */
let waiting = new Float64Array(0);

/**
 * Does what `spreadOverCore` does for four searches at once, whose lengths stand side by side for each place, from the
 * places that have a length in any of them. An arc is looked up once for all four; where they begin near each other a
 * place is gone over hardly more often than by one of them alone.
 */
export function spreadTogether(core: Core, byMask: Float64Array, metres: Float64Array, starts: ReadonlySet<number>): void {
  const { first, masked, head, metres: length, mask } = core;
  fillQueue(core, metres, starts);
  while (queue.size > 0) {
    const place = queue.pop();
    if (waiting[place] === Infinity) continue;
    waiting[place] = Infinity;
    const from = place * LANES;
    const own0 = metres[from]!;
    const own1 = metres[from + 1]!;
    const own2 = metres[from + 2]!;
    const own3 = metres[from + 3]!;
    const plainEnd = masked[place]!;
    const end = first[place + 1]!;
    for (let at = first[place]!; at < end; at += 1) {
      const step = at < plainEnd ? length[at]! : length[at]! + byMask[mask[at]!]!;
      const next = head[at]!;
      const to = next * LANES;
      let least = Infinity;
      // Written out: a loop over the lanes takes twice as long.
      if (own0 + step < metres[to]!) least = metres[to] = own0 + step;
      if (own1 + step < metres[to + 1]!) least = Math.min(least, (metres[to + 1] = own1 + step));
      if (own2 + step < metres[to + 2]!) least = Math.min(least, (metres[to + 2] = own2 + step));
      if (own3 + step < metres[to + 3]!) least = Math.min(least, (metres[to + 3] = own3 + step));
      if (least < waiting[next]!) {
        waiting[next] = least;
        queue.push(next, least);
      }
    }
  }
}

function fillQueue({ nodes }: Core, metres: Float64Array, starts: ReadonlySet<number>): void {
  if (waiting.length < nodes.length) waiting = new Float64Array(nodes.length);
  waiting.fill(Infinity);
  let least = Infinity;
  for (const place of starts) {
    for (let lane = place * LANES; lane < (place + 1) * LANES; lane += 1) {
      waiting[place] = Math.min(waiting[place]!, metres[lane]!);
    }
    least = Math.min(least, waiting[place]!);
  }
  queue.start(least);
  for (const place of starts) queue.push(place, waiting[place]!);
}
