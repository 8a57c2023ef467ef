/** Everything that may go wrong and that a user is told of, each with what the message needs. A closed union: messages switch on it. */
interface ProblemDetails {
  /** A file of the edition did not load or could not be read. */
  'data-unavailable': { file: string; reason: string };
  /** The browser offers no WebGL2. */
  'webgl-missing': Record<never, never>;
  /** The graphics context was taken away. */
  'webgl-lost': Record<never, never>;
  /** What draws the live map has not come, and nothing is heard of it. */
  'map-silent': Record<never, never>;
  /** The address selects what the edition does not hold. */
  'unknown-selection': { kind: string; id: string };
  /** There is no story or deck of that id. */
  'unknown-story': { id: string };
  /** The browser keeps nothing for the next visit: its room is full, or it is not allowed to. */
  'storage-denied': { reason: 'full' | 'refused' };
}

type ProblemCode = keyof ProblemDetails;
export type Problem = { [Code in ProblemCode]: { code: Code; details: ProblemDetails[Code] } }[ProblemCode];

/** Makes a problem: expected failures travel as values, never as exceptions. */
export function problem<Code extends ProblemCode>(code: Code, details: ProblemDetails[Code]): Problem {
  return { code, details } as Problem;
}
