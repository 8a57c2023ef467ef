import type { Atlas } from '../core/atlas/atlas';
import type { Network } from '../core/network/types';
import type { Failure } from './failure';
import type { Request } from './request';

/**
 * What a command comes back with: its output, empty after writing as it went, and 1 as exit code where some rows failed. Data is
 * written as it is even where no format was asked for.
 */
export type Answer = { ok: true; text: string; exit?: 0 | 1; isData?: true } | Failure;

/** What commands get from the world. */
export interface World {
  atlas: () => Atlas;
  /** Opened by the commands that seek routes, and by no other: it takes longer than the rest. */
  network: () => Promise<Network>;
  /** So many threads can work at once. */
  threads: number;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  notes: NodeJS.WritableStream & { isTTY?: boolean };
}

export type Run = (request: Request, world: World) => Promise<Answer> | Answer;
