import type { ReadFailure, Skips } from '../core/exchange/layer';
import type { CoordinatePart } from '../core/coordinates/notation';
import type { Names } from '../core/atlas/atlas';
import type { BlockReason, IceClass, NetworkFailureDetails } from '../core/network/types';

/** A place that may have been meant. `id` is absent for a position. */
export interface Candidate {
  id?: string;
  name?: string;
  latitude: number;
  longitude: number;
}

/** A passage that may have been meant. */
export interface PassageCandidate {
  id: string;
  name: string;
}

/** A passage that stands in the way, with its names for the message. */
export interface ShutPassage {
  passage: string;
  names: Names;
  reason: BlockReason;
  /** The most that it admits of the size that the ship is too large in. */
  limitMetres?: number;
  /** When and for whom it opens, where it is shut for the season. */
  months?: readonly number[];
  iceClass?: IceClass;
}

/** Why nothing can be taken from a file whose format is known. */
export type BrokenFile = Exclude<ReadFailure['code'], 'unknown-format' | 'empty'>;

/** What may be wrong with a row of CSV. */
export type BrokenRow = 'quotation-open' | 'too-many-fields';

/** What has to stand in a table: a figure, of which what divides is more than nothing, or a table of more. */
export type TableNeed = 'above-zero' | 'not-negative' | 'table';

/** Everything a command can fail by, each with what its message needs. */
export interface FailureDetails {
  'unknown-command': { given: string };
  'unknown-option': { given: string };
  'missing-value': { option: string };
  /** `isList`: the option takes several numbers, so that a comma parts them and is no sign of decimals. */
  'bad-value': { option: string; given: string; allowed: readonly string[]; isList?: true };
  'missing-argument': { argument: string };
  'too-many-arguments': { given: string };
  'bad-azimuth': { given: string };
  'bad-distance': { given: string };
  'distance-out-of-range': { given: string };
  'repeated-option': { option: string };
  'format-conflict': { options: readonly string[] };
  'unreadable-file': { file: string; reason: string };
  'unknown-format': { file: string };
  'broken-file': { file: string; reason: BrokenFile; line?: number };
  'missing-columns': { columns: readonly string[] };
  'repeated-column': { column: string };
  'unknown-place': { given: string; candidates: readonly Candidate[] };
  'ambiguous-place': { given: string; candidates: readonly Candidate[] };
  'ambiguous-coordinate': { given: string; candidates: readonly Candidate[] };
  'out-of-range': { given: string; part: CoordinatePart; candidates: readonly Candidate[] };
  'not-in-zone': { given: string };
  'short-plus-code': { given: string };
  'unknown-reference-system': { given: string; referenceSystem: string };
  'missing-place': { column: 'from' | 'to' };
  /** `given` is what the row holds, `reason` what is wrong where that is known. */
  'broken-row': { reason?: BrokenRow; given?: string };
  'no-places': { given: string };
  'unknown-route': { given: string; candidates: readonly string[] };
  'no-areas': { file: string };
  /** What might have been polygons could not be read: the first of it, and how much there was. */
  'areas-left-out': { file: string } & Skips;
  'past-the-pole': Record<never, never>;
  'unknown-passage': { given: string; candidates: readonly PassageCandidate[] };
  'ambiguous-passage': { given: string; candidates: readonly PassageCandidate[] };
  'unknown-line': { given: string; candidates: readonly string[] };
  'unknown-comparison': { given: string; candidates: readonly string[] };
  /** A list of places that holds none. */
  'empty-list': { argument: string };
  /** A place without another to go to or from. */
  'unpaired-place': { given: string };
  'missing-choice': { options: readonly string[] };
  /**
   * A file of figures that lacks one, or holds something else in its stead. `needs` is what should stand there, `most` the greatest
   * figure; without a `member` it is the file itself.
   */
  'broken-table': { file: string; member?: string; needs: TableNeed; most?: number };
  /** A file of figures with a member that none of them answers to. */
  'unknown-member': { file: string; member: string; known: readonly string[] };
  'too-far': NetworkFailureDetails['too-far'];
  'no-route': { blockedBy: readonly ShutPassage[]; instead?: readonly ShutPassage[]; planned?: readonly string[] };
  'passage-shut': ShutPassage;
  /** One passage, named in both of two options. */
  'avoided-and-opened': { passage: string; names: Names; options: readonly string[] };
  'invalid-option': NetworkFailureDetails['invalid-option'];
  'tariffs-missing': Record<never, never>;
  'broke-off': NetworkFailureDetails['broke-off'];
}

export type FailureCode = keyof FailureDetails;
/** An expected failure: a value, told to the person in their language or to a machine by its code. */
export type Failure = { [Code in FailureCode]: { ok: false; code: Code; details: FailureDetails[Code] } }[FailureCode];

export function failure<Code extends FailureCode>(code: Code, details: FailureDetails[Code]): Failure {
  return { ok: false, code, details } as Failure;
}

const UNKNOWN_PLACE = 3;
const NO_RESULT = 4;
const WRONG_USAGE = 2;

const EXITS: Partial<Record<FailureCode, number>> = {
  'unknown-place': UNKNOWN_PLACE,
  'ambiguous-place': UNKNOWN_PLACE,
  'ambiguous-coordinate': UNKNOWN_PLACE,
  'out-of-range': UNKNOWN_PLACE,
  'not-in-zone': UNKNOWN_PLACE,
  'short-plus-code': UNKNOWN_PLACE,
  'unknown-reference-system': UNKNOWN_PLACE,
  'no-places': NO_RESULT,
  'unknown-route': NO_RESULT,
  'no-areas': NO_RESULT,
  'areas-left-out': NO_RESULT,
  'past-the-pole': NO_RESULT,
  'unknown-passage': UNKNOWN_PLACE,
  'ambiguous-passage': UNKNOWN_PLACE,
  'empty-list': UNKNOWN_PLACE,
  'unknown-line': NO_RESULT,
  'unknown-comparison': NO_RESULT,
  'too-far': NO_RESULT,
  'no-route': NO_RESULT,
  'passage-shut': NO_RESULT,
  'broke-off': NO_RESULT
};

/** The exit code a failure ends the process with. */
export function exitOf(code: FailureCode): number {
  return EXITS[code] ?? WRONG_USAGE;
}
