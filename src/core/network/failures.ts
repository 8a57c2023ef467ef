import type { RouteMode } from './types';

export type BlockReason = 'avoided' | 'draught' | 'beam' | 'length' | 'air-draught' | 'season' | 'restricted';

/** A passage that is in the way, and why. */
export interface Blocker {
  passage: string;
  reason: BlockReason;
  /** Where the ship is too large: the most that the passage admits of it. */
  limitMetres?: number;
}

/** Why no route is given: by code, what is told of it. */
export interface NetworkFailureDetails {
  /** Nothing navigable (or no rail or road node) lies within the limit of 75 km. */
  'too-far': {
    point: 'origin' | 'destination' | 'via';
    by: RouteMode;
    limitMetres: number;
    /** By one mode: how far away the nearest line is, or the nearest water that leads anywhere, as the crow flies. */
    nearestMetres?: number;
    /** Lines not yet built with which there would be a way. */
    planned?: readonly string[];
  };
  /**
   * What would have to be opened, if anything would help: passages with the reason each is shut, and where it is one only, others
   * that would each do in its stead; or built.
   */
  'no-route': { blockedBy: readonly Blocker[]; instead?: readonly Blocker[]; planned?: readonly string[] };
  'unknown-passage': { passage: string };
  'unknown-line': { line: string };
  /** A passage to go by is itself shut in this scenario. */
  'passage-shut': Blocker;
  /** One passage is both closed and opened. */
  'avoided-and-opened': { passage: string };
  /** Where there is no such option, `known` names those there are. */
  'invalid-option': { option: string; value: string; known?: readonly string[] };
  /** Cost is to be least, and no tariffs are given. */
  'tariffs-missing': Record<never, never>;
  /** A fault of our own: an assertion failed, or the code threw. What is asked besides has its answers all the same. */
  'broke-off': { reason: string };
}

export type NetworkFailureCode = keyof NetworkFailureDetails;
export type NetworkFailure = {
  [Code in NetworkFailureCode]: { code: Code; details: NetworkFailureDetails[Code] };
}[NetworkFailureCode];
