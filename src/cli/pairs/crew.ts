import { Worker } from 'node:worker_threads';
import { blockSolver, type SolvedBlock, type Tools } from './solve-block';
import type { Job } from './table';

/** Those who solve blocks: this thread alone, or others. */
export interface Crew {
  solve(text: string): Promise<SolvedBlock>;
  /** So many blocks may be under way at once. */
  capacity: number;
  dismiss(): Promise<void>;
}

/** Threads load what they need themselves: `tools` are called for only where this thread works alone. */
export async function crewOf(workers: number, job: Job, tools: () => Promise<Tools>): Promise<Crew> {
  return workers > 1 ? manyThreads(workers, job) : thisThread(job, await tools());
}

async function thisThread(job: Job, tools: Tools): Promise<Crew> {
  const solve = await blockSolver(job, tools);
  return { solve: (text) => Promise.resolve(solve(text)), capacity: 1, dismiss: () => Promise.resolve() };
}

/**
 * Each thread answers in the order it was asked, so blocks given round the crew come back by a queue for each thread. A thread
 * starts with its first block: a short table needs one only.
 */
function manyThreads(count: number, job: Job): Crew {
  const threads = new Map<number, Thread>();
  let next = 0;
  return {
    capacity: 2 * count,
    solve(text) {
      const place = next;
      next = (next + 1) % count;
      const thread = threads.get(place) ?? startThread(job);
      threads.set(place, thread);
      // One that died would never answer again.
      return thread.ask(text).catch((reason: unknown) => {
        if (threads.get(place) === thread) threads.delete(place);
        throw reason;
      });
    },
    async dismiss() {
      await Promise.all([...threads.values()].map((thread) => thread.worker.terminate()));
    }
  };
}

interface Waiting {
  resolve: (solved: SolvedBlock) => void;
  reject: (reason: Error) => void;
}

interface Thread {
  worker: Worker;
  ask: (text: string) => Promise<SolvedBlock>;
}

function startThread(job: Job): Thread {
  // The built files of the package lie side by side.
  const worker = new Worker(new URL('./pairs-worker.js', import.meta.url), { workerData: job });
  const waiting: Waiting[] = [];
  worker.on('message', (solved: SolvedBlock) => waiting.shift()?.resolve(solved));
  const end = (reason: Error): void => {
    for (const each of waiting.splice(0)) each.reject(reason);
  };
  worker.on('error', end);
  worker.on('exit', (code) => end(new Error(`a thread ended with ${code}`)));
  return {
    worker,
    ask: (text) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage(text);
      })
  };
}
