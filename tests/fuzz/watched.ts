import { demand, type Input, type Target } from './target';

/** No input may keep a core busy for longer. */
const MOST_SECONDS = 2;
/** Buffers lie outside the heap that the engine bounds. */
const MOST_BUFFER_BYTES = 600_000_000;

export interface Tried {
  /** `ok`, the code of the problem, or nothing where a promise was broken. */
  outcome?: string;
  /** Which promise, or what escaped. */
  breach?: string;
  seconds: number;
  bytes: number;
}

const CLEAN = Object.getOwnPropertyNames(Object.prototype).length + Object.getOwnPropertyNames(Array.prototype).length;

/** Tries an input and sees that nothing escapes, that it is done in time, and that it leaves nothing behind. */
export async function tryWatched({ attempt }: Target, input: Input): Promise<Tried> {
  const before = process.cpuUsage();
  const found: Pick<Tried, 'outcome' | 'breach'> = {};
  try {
    found.outcome = await attempt(input);
  } catch (error) {
    found.breach = error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}\n${placeOf(error)}` : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  const { heapUsed, external } = process.memoryUsage();
  try {
    demand(found.breach === undefined, found.breach ?? '');
    demand(seconds <= MOST_SECONDS, `${seconds.toFixed(1)} s are too long`);
    demand(external <= MOST_BUFFER_BYTES, `${(external / 1e6).toFixed(0)} MB of buffers are too much`);
    demand(isClean(), 'no prototype is changed');
  } catch (error) {
    found.breach = (error as Error).message;
  }
  return { ...found, seconds, bytes: heapUsed + external };
}

function isClean(): boolean {
  const names = Object.getOwnPropertyNames(Object.prototype).length + Object.getOwnPropertyNames(Array.prototype).length;
  return names === CLEAN && !('polluted' in {});
}

/** Where an error came from: the first lines of the stack that are no part of the trial. */
function placeOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return lines.slice(0, 4).join('\n');
}
