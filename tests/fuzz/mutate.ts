import fc from 'fast-check';
import { NUMBERS, PROTOTYPE_KEYS, TOKENS } from './tokens';

/** A place in an input, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const MOST_EDITS = 5;
/** Mutations repeat and splice; so long may what comes of it be. */
const MOST_LENGTH = 200_000;

type TextEdit = (text: string) => string;
type BytesEdit = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Texts with a few mistakes of the kinds that damaged and forged files have. */
export function mutatedText(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const edit = fc.oneof(
    fc.tuple(place, fc.constantFrom(...TOKENS)).map(([at, token]) => insertAt(at, token)),
    fc.tuple(place, fc.constantFrom(...NUMBERS)).map(([at, number]) => replaceOne(/-?\d+(?:\.\d+)?/g, at, number)),
    fc.tuple(place, fc.constantFrom(...PROTOTYPE_KEYS)).map(([at, key]) => replaceOne(/(?<=")[\w-]+(?=")/g, at, key)),
    place.map(
      (at): TextEdit =>
        (text) =>
          text.slice(0, Math.floor(at * text.length))
    ),
    fc.tuple(place, place).map(
      ([a, b]): TextEdit =>
        (text) =>
          dropBetween(text, a, b)
    ),
    fc.tuple(place, place, fc.integer({ min: 2, max: 40 })).map(([a, b, times]) => repeatBetween(a, b, times)),
    fc.tuple(place, texts, place, place).map(([at, other, a, b]) => insertAt(at, other.slice(...span(other.length, a, b))))
  );
  return applied(texts, edit);
}

/** Bytes with flipped bits, forged numbers, pieces missing, repeated and taken from elsewhere. */
export function mutatedBytes(files: fc.Arbitrary<Uint8Array<ArrayBuffer>>): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const edit: fc.Arbitrary<BytesEdit> = fc.oneof(
    fc.array(fc.tuple(place, fc.nat(7)), { minLength: 1, maxLength: 8 }).map((flips) => flipBits(flips)),
    fc.tuple(place, fc.constantFrom(...FORGED), fc.boolean()).map(([at, forged, little]) => forge(at, forged, little)),
    place.map(
      (at): BytesEdit =>
        (bytes) =>
          bytes.slice(0, Math.floor(at * bytes.length))
    ),
    fc.tuple(place, place).map(
      ([a, b]): BytesEdit =>
        (bytes) =>
          joined(bytes, span(bytes.length, a, b), new Uint8Array())
    ),
    fc.tuple(place, place, place).map(([at, a, b]) => copyWithin(at, a, b)),
    fc.tuple(place, files, place, place).map(([at, other, a, b]) => splice(at, other.slice(...span(other.length, a, b))))
  );
  return applied(files, edit);
}

function applied<Value extends { length: number; slice(from: number, to: number): Value }>(
  values: fc.Arbitrary<Value>,
  edit: fc.Arbitrary<(value: Value) => Value>
): fc.Arbitrary<Value> {
  const edits = fc.array(edit, { minLength: 1, maxLength: MOST_EDITS });
  return fc.tuple(values, edits).map(([value, list]) => list.reduce((done, each) => each(done).slice(0, MOST_LENGTH), value));
}

function span(length: number, a: number, b: number): [number, number] {
  return [Math.floor(Math.min(a, b) * length), Math.floor(Math.max(a, b) * length)];
}

function insertAt(at: number, token: string): TextEdit {
  return (text) => {
    const offset = Math.floor(at * text.length);
    return text.slice(0, offset) + token + text.slice(offset);
  };
}

function replaceOne(pattern: RegExp, at: number, by: string): TextEdit {
  return (text) => {
    const found = [...text.matchAll(pattern)];
    const match = found[Math.floor(at * found.length)];
    return match ? text.slice(0, match.index) + by + text.slice(match.index + match[0].length) : text + by;
  };
}

function dropBetween(text: string, a: number, b: number): string {
  const [from, to] = span(text.length, a, b);
  return text.slice(0, from) + text.slice(to);
}

function repeatBetween(a: number, b: number, times: number): TextEdit {
  return (text) => {
    const [from, to] = span(text.length, a, b);
    return text.slice(0, from) + text.slice(from, to).repeat(times) + text.slice(to);
  };
}

/** What a forged header claims. */
const FORGED = [0, 1, 0xff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 1_000_000_000, NaN, Infinity, 1e308, -0, 181] as const;

function forge(at: number, value: number, littleEndian: boolean): BytesEdit {
  return (bytes) => {
    const copy = bytes.slice();
    const isDouble = !Number.isInteger(value) || Object.is(value, -0) || value > 0xffffffff;
    const width = isDouble ? 8 : 4;
    if (copy.length < width) return copy;
    const view = new DataView(copy.buffer);
    const offset = Math.floor(at * (copy.length - width + 1));
    if (isDouble) view.setFloat64(offset, value, littleEndian);
    else view.setUint32(offset, value, littleEndian);
    return copy;
  };
}

function flipBits(flips: readonly (readonly [number, number])[]): BytesEdit {
  return (bytes) => {
    const copy = bytes.slice();
    for (const [at, bit] of flips) copy[Math.floor(at * copy.length)]! ^= 1 << bit;
    return copy;
  };
}

function copyWithin(at: number, a: number, b: number): BytesEdit {
  return (bytes) => bytes.slice().copyWithin(Math.floor(at * bytes.length), ...span(bytes.length, a, b));
}

function splice(at: number, piece: Uint8Array): BytesEdit {
  return (bytes) => {
    const offset = Math.floor(at * bytes.length);
    return joined(bytes, [offset, offset], piece);
  };
}

/** Bytes with what lies between two offsets replaced. */
function joined(bytes: Uint8Array, [from, to]: readonly [number, number], piece: Uint8Array): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(from + piece.length + bytes.length - to);
  result.set(bytes.subarray(0, from));
  result.set(piece, from);
  result.set(bytes.subarray(to), from + piece.length);
  return result;
}
