import { hemispheresOf, type Hemisphere } from './hemispheres';
import { decimalsIn } from './plain-text';

/** The pieces a position in degrees is written of. */
export type Token =
  /** `joined` when a hyphen ties it to the number before: the 17.9 of 25-17.9N. `decimals` counts them, where a point stands. */
  | { kind: 'number'; value: number; decimals?: number; sign: string; joined: boolean }
  | { kind: 'mark'; mark: string }
  | { kind: 'hemisphere'; meanings: readonly Hemisphere[] }
  | { kind: 'comma' };

const PIECE =
  /\s*(?:(?<sign>[-+])?(?<number>\d{1,5}(?!\d)(?:\.\d*)?|\.\d+)|(?<mark>[°'"])|(?<comma>,)|(?<word>[\p{L}\p{M}]+))\s*/uy;

/** Splits a text into the tokens of a position in degrees; nothing when it holds anything else. */
export function readTokens(typed: string): Token[] | undefined {
  const plain = degreesText(typed);
  const tokens: Token[] = [];
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < plain.length) {
    const start = PIECE.lastIndex;
    const token = readToken(PIECE.exec(plain)?.groups, /[\d°'"]/.test(plain[start - 1] ?? ''));
    if (!token) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function readToken(piece: Record<string, string | undefined> | undefined, afterNumber: boolean): Token | undefined {
  if (piece?.number) {
    const joined = piece.sign === '-' && afterNumber;
    return {
      kind: 'number',
      value: Number(piece.number),
      ...(piece.number.includes('.') && { decimals: decimalsIn(piece.number) }),
      sign: joined ? '' : (piece.sign ?? ''),
      joined
    };
  }
  if (piece?.mark) return { kind: 'mark', mark: piece.mark };
  if (piece?.comma) return { kind: 'comma' };
  const meanings = piece?.word ? hemispheresOf(piece.word) : [];
  return meanings.length > 0 ? { kind: 'hemisphere', meanings } : undefined;
}

/** GeographicLib and PROJ write a d for the sign of degrees: `48d51'29.6"N`, `2dE`. */
const LETTER_FOR_DEGREES = /(?<=\d)d(?=\d|[NSEW](?!\p{L}))/giu;

function degreesText(text: string): string {
  return withDecimalPoints(text.replace(LETTER_FOR_DEGREES, '°').replace(/[()]/g, '').trim()).replace(/[،؛;]/g, ',');
}

/** Where two numbers have a comma inside ("25,30 60,61"; "25,30° N, 60,61° E") and no point stands, the comma is decimal. */
function withDecimalPoints(text: string): string {
  const two = /^([^\d.,]*\d+),(\d+(?:[^\d.,]+|[^\d.,]*,[^\d.,]+)\d+),(\d+[^\d.,]*)$/u;
  return text.replace(two, '$1.$2.$3');
}
