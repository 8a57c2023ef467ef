import type { Token } from './degree-tokens';
import type { Hemisphere } from './hemispheres';
import type { CoordinatePart } from './notation';

/** One angle of a position in degrees, with its axis where a letter tells it. */
export interface Angle {
  degrees: number;
  /** What a unit of the last digit typed stands for, in degrees. */
  stepDegrees: number;
  axis?: 'latitude' | 'longitude';
  /** Set when minutes or seconds reach 60; `degrees` is then meaningless. */
  tooLarge?: Extract<CoordinatePart, 'minutes' | 'seconds'>;
}

type Size = Pick<Angle, 'degrees' | 'stepDegrees' | 'tooLarge'>;
type NumberToken = Extract<Token, { kind: 'number' }>;

const MARKS = ['°', "'", '"'];

/** Reads half of a position. More than one angle where a sign contradicts a letter or a letter has two meanings; none when it is no angle. */
export function readAngle(tokens: readonly Token[]): Angle[] {
  const letters = tokens.filter((token) => token.kind === 'hemisphere');
  const inside = tokens.filter((token) => token.kind !== 'hemisphere');
  const [letter] = letters;
  if (letters.length > 1 || (letter && tokens[0] !== letter && tokens.at(-1) !== letter)) return [];
  const size = readSize(inside);
  if (!size) return [];
  const sign = (inside[0] as NumberToken).sign;
  if (!letter) return [angle(size, sign === '-')];
  const hemispheres = letter.meanings.map((meaning) => angle(size, isNegative(meaning), axisOf(meaning)));
  // "-33.9 S" is written for both hemispheres.
  if (sign === '-') return [angle(size, false, hemispheres[0]!.axis), angle(size, true, hemispheres[0]!.axis)];
  return hemispheres;
}

function angle(size: Size, negative: boolean, axis?: Angle['axis']): Angle {
  // Never -0, which would not equal 0 in a comparison of positions.
  return { ...size, degrees: negative && size.degrees !== 0 ? -size.degrees : size.degrees, ...(axis && { axis }) };
}

function axisOf(hemisphere: Hemisphere): 'latitude' | 'longitude' {
  return hemisphere === 'N' || hemisphere === 'S' ? 'latitude' : 'longitude';
}

function isNegative(hemisphere: Hemisphere): boolean {
  return hemisphere === 'S' || hemisphere === 'W';
}

/** Degrees, minutes, seconds: marks in their order where they stand, a sign before the first and decimals in the last number only. */
function readSize(tokens: readonly Token[]): Size | undefined {
  const numbers: NumberToken[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'number') numbers.push(token);
    else if (token.kind !== 'mark' || tokens[index - 1]?.kind !== 'number' || token.mark !== MARKS[numbers.length - 1])
      return undefined;
  }
  if (numbers.length === 0 || numbers.length > 3 || numbers[0]!.joined) return undefined;
  const wrong = numbers.some(
    (number, index) => (index > 0 && number.sign) || (index < numbers.length - 1 && number.decimals !== undefined)
  );
  if (wrong) return undefined;
  const [degrees, minutes = 0, seconds = 0] = numbers.map((number) => number.value);
  const stepDegrees = 10 ** -(numbers.at(-1)!.decimals ?? 0) / 60 ** (numbers.length - 1);
  if (minutes >= 60) return { degrees: 0, stepDegrees, tooLarge: 'minutes' };
  if (seconds >= 60) return { degrees: 0, stepDegrees, tooLarge: 'seconds' };
  return { degrees: degrees! + minutes / 60 + seconds / 3600, stepDegrees };
}
