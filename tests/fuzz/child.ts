import fc from 'fast-check';
import type { Input } from './target';
import { TARGETS } from './targets';
import { tryWatched, type Tried } from './watched';

/** What the process that tries one target is told. */
export interface Order {
  target: string;
  seed: number;
  cases: number;
  /** Only this one, to see again what it does. */
  only: string | null;
}

/** What it says: the case it is about to try, or what became of it. */
export type Said = { trying: string } | ({ tried: string; shown: string } & Tried) | { done: true };

/** Cases are made so many at a time, each batch from a seed of its own, so that one can be made again alone. */
const BATCH = 100;
const SHOWN_LENGTH = 300;

/** Tries one target, case by case, and says what it does before it does it. */
export async function tryTarget({ target: name, seed, cases, only }: Order, say: (said: Said) => Promise<void>): Promise<void> {
  const target = TARGETS.find((each) => each.name === name)!;
  const attempt = async (id: string, make: () => Input): Promise<void> => {
    if (only !== null && only !== id) return;
    await say({ trying: id });
    const input = make();
    const tried = await tryWatched(target, input);
    await say({ tried: id, shown: tried.breach === undefined ? '' : shown(input), ...tried });
  };
  for (const { name: id, make } of target.hostile) await attempt(id, make);
  for (let start = 0; start < cases; start += BATCH) {
    if (only !== null && Math.floor(Number(only) / BATCH) * BATCH !== start) continue;
    const inputs = fc.sample(target.inputs, { seed: seed + start, numRuns: Math.min(BATCH, cases - start) });
    for (const [index, input] of inputs.entries()) await attempt(String(start + index), () => input);
  }
  await say({ done: true });
}

function shown(input: Input): string {
  return typeof input === 'string'
    ? JSON.stringify(input.slice(0, SHOWN_LENGTH))
    : Buffer.from(input.slice(0, SHOWN_LENGTH)).toString('latin1');
}
