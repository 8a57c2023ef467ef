import { lastPrintedDigit } from './printed-number';
import { positionOf } from './position';
import type { CoordinateResult } from './notation';

/** Reads two plain decimal numbers of which the notation says what each is. */
export function readDecimalPair(
  latitude: string,
  longitude: string,
  steps = [lastPrintedDigit(latitude), lastPrintedDigit(longitude)]
): CoordinateResult {
  return positionOf(angle(latitude, steps[0]!), angle(longitude, steps[1]!));
}

function angle(figure: string, stepDegrees: number): { degrees: number; stepDegrees: number } {
  // Never -0, which would not equal 0 in a comparison of positions.
  return { degrees: Number(figure) + 0, stepDegrees };
}
