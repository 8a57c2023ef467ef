import { readDegrees } from './degrees';
import { NOT_A_COORDINATE, type CoordinateResult, type Notation } from './notation';

/** The notations that are understood, each in a file of its own. */
const NOTATIONS: readonly Notation[] = [readDegrees];

/** Longer texts are prose; they are not looked at. */
const LONGEST = 80;

/**
 * Reads a position as people type it, latitude first unless hemisphere letters say otherwise. It never guesses: what
 * can be read in two ways comes back as `ambiguous` with both readings.
 */
export function parseCoordinate(text: string): CoordinateResult {
  if (text.length > LONGEST) return NOT_A_COORDINATE;
  let failure = NOT_A_COORDINATE;
  for (const read of NOTATIONS) {
    const result = read(text);
    if (result.ok) return result;
    if (failure.ok || failure.code === 'not-a-coordinate') failure = result;
  }
  return failure;
}
