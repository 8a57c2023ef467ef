import { toWesternDigits } from '../format/digits';
import type { Radius } from './measurement';
import { isRadiusInRange, MAXIMUM_RADII } from './radius';
import { readUnit } from './radius-units';
import { tidyRadius } from './tidy';

/** Why a text is no list of radii; `part` is the piece that could not be taken. */
export type RadiiFailure =
  | { ok: false; code: 'empty' }
  | { ok: false; code: 'not-a-radius' | 'unknown-unit' | 'unit-missing' | 'out-of-range'; part: string }
  | { ok: false; code: 'too-many'; limit: number }
  /** A comma between two digits may part radii, thousands or decimals: the person chooses among `readings`. */
  | { ok: false; code: 'ambiguous'; readings: readonly (readonly Radius[])[] };

type RadiiResult = { ok: true; radii: readonly Radius[] } | RadiiFailure;

const LONGEST = 1000;

type Parted = { ok: true; pieces: string[] } | { ok: false };

/** What a comma right between two digits may mean, each as a way to cut the text into radii. */
const COMMAS: readonly ((text: string) => Parted)[] = [asSeparators, asThousands, asDecimals];
const TIGHT_COMMA = /\d,\d/;

/**
 * Reads radii as people type them: "500, 1000 km; 200 nmi", «٥٠٠، ١٠٠٠ كم». A number without a unit takes the next unit
 * given; one that none follows is not guessed but asked about, and so is a comma that can be read in several ways.
 */
export function parseRadii(text: string): RadiiResult {
  const plain = plainText(text);
  if (plain === '') return { ok: false, code: 'empty' };
  if (plain.length > LONGEST) return { ok: false, code: 'too-many', limit: MAXIMUM_RADII };
  if (!TIGHT_COMMA.test(plain)) return readPieces(pieces(plain));
  const results = COMMAS.flatMap((cut) => {
    const parted = cut(plain);
    return parted.ok ? [readPieces(parted.pieces)] : [];
  });
  const readings = results.flatMap((result) => (result.ok ? [result.radii] : []));
  const distinct = readings.filter((one, index) => readings.findIndex((each) => same(one, each)) === index);
  if (distinct.length > 1) return { ok: false, code: 'ambiguous', readings: distinct };
  if (distinct[0]) return { ok: true, radii: distinct[0] };
  return results[0] ?? { ok: false, code: 'not-a-radius', part: plain };
}

/** One sign for each of the many that look alike, Western digits, a point for the Arabic decimal sign. */
function plainText(text: string): string {
  const grouped = text.replace(/(\p{Nd})[\u00a0\u202f\u2009](?=\p{Nd}{3})/gu, '$1');
  return toWesternDigits(grouped.replace(/[º˚]/g, '°').normalize('NFKC'))
    .replace(/[\p{Cf}]/gu, '')
    .replace(/٫/g, '.')
    .replace(/(\d)٬(?=\d{3})/g, '$1')
    .replace(/\s*[،؛;\n]\s*/g, ' ; ')
    .replace(/^[\s;,]+|[\s;,.]+$/g, '')
    .trim();
}

function pieces(text: string): string[] {
  return text.split(/;|,(?!\d)|(?<!\d),/).map((piece) => piece.trim());
}

function asSeparators(text: string): Parted {
  return { ok: true, pieces: pieces(text.replace(/(\d),(?=\d)/g, '$1;')) };
}

function asThousands(text: string): Parted {
  const numbers = text.match(/[\d.,]*\d,\d[\d.,]*/g) ?? [];
  if (!numbers.every((number) => /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(number))) return { ok: false };
  return { ok: true, pieces: pieces(text.replace(/(\d),(?=\d)/g, '$1')) };
}

function asDecimals(text: string): Parted {
  const numbers = text.match(/[\d.,]*\d,\d[\d.,]*/g) ?? [];
  if (!numbers.every((number) => /^\d+,\d+$/.test(number))) return { ok: false };
  return { ok: true, pieces: pieces(text.replace(/(\d),(?=\d)/g, '$1.')) };
}

const RADIUS = /^\+?(\d{1,9}(?:\.\d*)?|\.\d+)\s*(\D*)$/u;

/** Reads from the end, so that a number without a unit finds the one that follows it. */
function readPieces(written: readonly string[]): RadiiResult {
  if (written.length > MAXIMUM_RADII) return { ok: false, code: 'too-many', limit: MAXIMUM_RADII };
  const radii: Radius[] = [];
  for (const part of [...written].reverse()) {
    const [, number, word = ''] = RADIUS.exec(part) ?? [];
    if (number === undefined) return { ok: false, code: 'not-a-radius', part };
    const unit = word === '' ? radii.at(-1)?.unit : readUnit(word);
    if (!unit) return { ok: false, code: word === '' ? 'unit-missing' : 'unknown-unit', part };
    const radius = tidyRadius({ value: Number(number), unit });
    if (!isRadiusInRange(radius)) return { ok: false, code: 'out-of-range', part };
    radii.push(radius);
  }
  return { ok: true, radii: radii.reverse() };
}

function same(one: readonly Radius[], other: readonly Radius[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
