import type fc from 'fast-check';

/** What a target is given: a text as a person pastes it, or the bytes of a file. */
export type Input = string | Uint8Array<ArrayBuffer>;

/** Something of ours that reads what others wrote. */
export interface Target {
  name: string;
  /** Nearly valid inputs, and mutations of valid ones. */
  inputs: fc.Arbitrary<Input>;
  /** Inputs made to do harm by their size or depth, each tried once; made when they are needed. */
  hostile: readonly Hostile[];
  /** Reads an input. Gives what became of it (`ok`, or the code of the problem); throws a {@link Breach} or whatever escapes. */
  attempt: (input: Input) => string | Promise<string>;
}

export interface Hostile {
  name: string;
  make: () => Input;
}

/** A promise of a reader that an input broke. */
export class Breach extends Error {}

export function demand(holds: boolean, promise: string): asserts holds {
  if (!holds) throw new Breach(promise);
}

/** The input as text. */
export function textOf(input: Input): string {
  return typeof input === 'string' ? input : new TextDecoder().decode(input);
}

/** The input as the bytes of a file. */
export function bytesOf(input: Input): Uint8Array<ArrayBuffer> {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input;
}
