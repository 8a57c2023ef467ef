import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { seekHalf, type Search } from './seek-half';
import type { Pairs } from './visibility';

/** All straight ways, one half sought here and the other in a thread beside: two on every machine, for the same in the same order. */
export async function seekTogether(search: Search): Promise<Pairs> {
  const thread = new Worker(new URL('./seek-thread.mjs', import.meta.url), { workerData: search });
  const other = once(thread, 'message') as Promise<[Pairs[]]>;
  const own = seekHalf(search, 0);
  const [others] = await other;
  return gather(own.flatMap((block, index) => [block, ...others.slice(index, index + 1)]));
}

function gather(blocks: readonly Pairs[]): Pairs {
  return { from: blocks.flatMap(({ from }) => from), to: blocks.flatMap(({ to }) => to) };
}
