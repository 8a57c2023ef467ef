import type { LonLat } from '../geodesy/longitude';
import { readAngle, type Angle } from './angle';
import { readTokens, type Token } from './degree-tokens';
import { NOT_A_COORDINATE, type CoordinateFailure, type CoordinateResult } from './notation';

/** Two angles as one position, or why they are none. */
type Reading = { at: LonLat } | { failure: CoordinateFailure };

/**
 * Reads degrees: decimal, with minutes, or with minutes and seconds; with signs or with hemisphere letters before or
 * after. Without a comma every place where the text can be cut into two angles is tried, and the text is taken only
 * when one position comes of it.
 */
export function readDegrees(text: string): CoordinateResult {
  const tokens = readTokens(text);
  if (!tokens) return NOT_A_COORDINATE;
  const readings = cuts(tokens).flatMap(([before, after]) => readPair(before, after));
  const positions = distinct(readings.flatMap((reading) => ('at' in reading ? [reading.at] : [])));
  if (positions.length > 1) return { ok: false, code: 'ambiguous', readings: positions };
  if (positions[0]) return { ok: true, at: positions[0] };
  return readings.flatMap((reading) => ('failure' in reading ? [reading.failure] : []))[0] ?? NOT_A_COORDINATE;
}

/** Cuts at the comma, or wherever numbers stand on both sides. */
function cuts(tokens: readonly Token[]): [Token[], Token[]][] {
  const commas = tokens.flatMap((token, index) => (token.kind === 'comma' ? [index] : []));
  if (commas.length > 1) return [];
  if (commas.length === 1) return [[tokens.slice(0, commas[0]), tokens.slice(commas[0]! + 1)]];
  return tokens.slice(1).map((_, index) => [tokens.slice(0, index + 1), tokens.slice(index + 1)]);
}

/** Every way to take two halves of a text as latitude and longitude, in either order. */
function readPair(before: readonly Token[], after: readonly Token[]): Reading[] {
  const firsts = readAngle(before);
  const seconds = readAngle(after);
  return firsts.flatMap((first) =>
    seconds.flatMap((second): Reading[] => {
      const axis = first.axis ?? other(second.axis) ?? 'latitude';
      if (second.axis === axis) return [];
      return [axis === 'latitude' ? position(first, second) : position(second, first)];
    })
  );
}

function other(axis: Angle['axis']): Angle['axis'] {
  if (!axis) return undefined;
  return axis === 'latitude' ? 'longitude' : 'latitude';
}

function position(latitude: Angle, longitude: Angle): Reading {
  const tooLarge = latitude.tooLarge ?? longitude.tooLarge;
  if (tooLarge) return { failure: { ok: false, code: 'out-of-range', part: tooLarge } };
  if (Math.abs(longitude.degrees) > 180) return { failure: { ok: false, code: 'out-of-range', part: 'longitude' } };
  if (Math.abs(latitude.degrees) <= 90) return { at: [longitude.degrees, latitude.degrees] };
  // Letters would have said so themselves: only bare numbers can have been swapped.
  const swappable = !latitude.axis && !longitude.axis && Math.abs(latitude.degrees) <= 180 && Math.abs(longitude.degrees) <= 90;
  const swapped: LonLat | undefined = swappable ? [latitude.degrees, longitude.degrees] : undefined;
  return { failure: { ok: false, code: 'out-of-range', part: 'latitude', ...(swapped && { swapped }) } };
}

function distinct(positions: readonly LonLat[]): LonLat[] {
  return positions.filter((one, index) => positions.findIndex((each) => each[0] === one[0] && each[1] === one[1]) === index);
}
