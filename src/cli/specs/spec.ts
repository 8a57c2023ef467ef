import type { Words } from '../language';

/** An option of a command. */
export interface OptionSpec {
  name: string;
  short?: string;
  /** What stands for its value in the help; a switch without one. */
  takes?: Words;
  /** The values it may have, where they are a list. */
  values?: readonly string[];
  /** May be given more than once; every value counts. */
  repeats?: true;
  says: Words;
}

/** An argument of a command, in order. */
export interface ArgumentSpec {
  /** As it is written in the usage: `from`. */
  name: string;
  says: Words;
  optional?: true;
  /** The last argument may be given any number of times. */
  repeats?: true;
}

/** Everything that help, the man page, completion and the reading of arguments know of a command. */
export interface CommandSpec {
  name: string;
  summary: Words;
  details: Words;
  arguments: readonly ArgumentSpec[];
  options: readonly OptionSpec[];
  examples: readonly { line: string; says: Words }[];
  /** How its errors are told to machines: side by side with their details, or all inside a member `error`. */
  errors?: 'nested';
}
