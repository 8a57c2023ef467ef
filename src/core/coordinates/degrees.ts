import { readAngle, type Angle } from './angle';
import { oneOf } from './choose';
import { readTokens, type Token } from './degree-tokens';
import type { CoordinateResult } from './notation';
import { positionOf } from './position';
import { PRINTED_NUMBER } from './printed-number';
import { readDecimalPair } from './read-decimal-pair';

/** A pair with an exponent, which tokens would take for a letter of the compass. */
const PRINTED_PAIR = new RegExp(`^\\(?(?=.*\\de[-+]\\d)(${PRINTED_NUMBER})(?:\\s*[,،;؛]\\s*|\\s+)(${PRINTED_NUMBER})\\)?$`, 'iu');

/**
 * Reads degrees: decimal, with minutes, or with minutes and seconds; with signs or with hemisphere letters before or
 * after. Without a comma every place where the text can be cut into two angles is tried, and the text is taken only
 * when one position comes of it. An exponent, as programs print it, is read too.
 */
export function readDegrees(plain: string): CoordinateResult {
  const tokens = readTokens(plain) ?? [];
  const [, latitude, longitude] = PRINTED_PAIR.exec(plain) ?? [];
  const printed = latitude && longitude ? [readDecimalPair(latitude, longitude)] : [];
  return oneOf([...printed, ...cuts(tokens).flatMap(([before, after]) => readPair(before, after))]);
}

/** Cuts at the comma, or wherever numbers stand on both sides. */
function cuts(tokens: readonly Token[]): [Token[], Token[]][] {
  const commas = tokens.flatMap((token, index) => (token.kind === 'comma' ? [index] : []));
  if (commas.length > 1) return [];
  if (commas.length === 1) return [[tokens.slice(0, commas[0]), tokens.slice(commas[0]! + 1)]];
  return tokens.slice(1).map((_, index) => [tokens.slice(0, index + 1), tokens.slice(index + 1)]);
}

/** Every way to take two halves of a text as latitude and longitude, in either order. */
function readPair(before: readonly Token[], after: readonly Token[]): CoordinateResult[] {
  const firsts = readAngle(before);
  const seconds = readAngle(after);
  return firsts.flatMap((first) =>
    seconds.flatMap((second): CoordinateResult[] => {
      const axis = first.axis ?? other(second.axis) ?? 'latitude';
      if (second.axis === axis) return [];
      return [axis === 'latitude' ? positionOf(first, second) : positionOf(second, first)];
    })
  );
}

function other(axis: Angle['axis']): Angle['axis'] {
  if (!axis) return undefined;
  return axis === 'latitude' ? 'longitude' : 'latitude';
}
