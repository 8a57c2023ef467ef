import { ByteReader } from './byte-reader.server';

/** The outlines of a font as TrueType keeps them. */
export interface Glyphs {
  glyf: Uint8Array;
  /** Where each glyph begins in `glyf`, as 32-bit numbers, with the end of the last. */
  loca: Uint8Array;
  /** The left edge of each glyph's box. */
  leftEdges: number[];
}

/** The streams of a transformed `glyf` table (WOFF2, 5.1). */
type Streams = Record<'contours' | 'counts' | 'flags' | 'points' | 'composites' | 'boxes' | 'instructions', ByteReader>;
type Vertex = readonly [x: number, y: number, isOnCurve: boolean];

/** Writes the outlines of a WOFF2 file as a plain `glyf` table: every delta in two bytes, which no reader minds. */
export function readGlyphs(transformed: Uint8Array): Glyphs {
  const reader = new ByteReader(transformed);
  reader.take(4);
  const count = reader.u16();
  reader.take(2);
  const sizes = Array.from({ length: 7 }, () => reader.u32());
  const [contours, counts, flags, points, composites, boxes, instructions] = sizes.map(
    (size) => new ByteReader(reader.take(size))
  );
  const streams = { contours, counts, flags, points, composites, boxes, instructions } as Streams;
  const boxBits = streams.boxes.take(((count + 31) >> 5) << 2);
  const glyphs = Array.from({ length: count }, (_, index) => {
    const hasBox = ((boxBits[index >> 3]! >> (7 - (index & 7))) & 1) === 1;
    return readGlyph(streams, hasBox);
  });
  return {
    ...joined(glyphs),
    leftEdges: glyphs.map((glyph) => (glyph.length === 0 ? 0 : new DataView(glyph.buffer).getInt16(2)))
  };
}

function joined(glyphs: readonly Uint8Array[]): Pick<Glyphs, 'glyf' | 'loca'> {
  const starts = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  let length = 0;
  glyphs.forEach((glyph, index) => {
    starts.setUint32(4 * index, length);
    length += glyph.length;
  });
  starts.setUint32(4 * glyphs.length, length);
  return { glyf: Buffer.concat(glyphs), loca: new Uint8Array(starts.buffer) };
}

function readGlyph(streams: Streams, hasBox: boolean): Uint8Array {
  const contours = streams.contours.i16();
  if (contours === 0) return new Uint8Array();
  return contours < 0 ? readComposite(streams) : readSimple(streams, contours, hasBox);
}

/** A glyph made of others: its parts stand as they are; only its box and its instructions stand elsewhere. */
function readComposite({ composites, points, boxes, instructions }: Streams): Uint8Array {
  const parts: Uint8Array[] = [];
  let hasInstructions = false;
  for (let more = true; more;) {
    const head = composites.take(4);
    const flags = (head[0]! << 8) | head[1]!;
    const scale = flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    parts.push(head, composites.take((flags & 0x01 ? 4 : 2) + scale));
    hasInstructions ||= (flags & 0x100) !== 0;
    more = (flags & 0x20) !== 0;
  }
  const length = hasInstructions ? points.short255() : 0;
  const tail = hasInstructions ? [numbers([length]), instructions.take(length)] : [];
  return padded([numbers([-1]), boxes.take(8), ...parts, ...tail]);
}

function readSimple({ counts, flags, points, boxes, instructions }: Streams, contours: number, hasBox: boolean): Uint8Array {
  const ends: number[] = [];
  for (let index = 0; index < contours; index += 1) ends.push((ends.at(-1) ?? -1) + counts.short255());
  const steps = Array.from({ length: ends.at(-1)! + 1 }, () => readStep(flags.u8(), points));
  const length = points.short255();
  return padded([
    numbers([contours]),
    hasBox ? boxes.take(8) : numbers(boxOf(steps)),
    numbers([...ends, length]),
    instructions.take(length),
    Uint8Array.from(steps.map(([, , isOnCurve]) => Number(isOnCurve))),
    numbers(steps.map(([dx]) => dx)),
    numbers(steps.map(([, dy]) => dy))
  ]);
}

/** One step from point to point; the flag tells how many bytes hold it and in which form (WOFF2, 5.2). */
function readStep(flag: number, points: ByteReader): Vertex {
  const isOnCurve = (flag & 0x80) === 0;
  const form = flag & 0x7f;
  const signed = (bits: number, size: number): number => (bits & 1 ? size : -size);
  if (form < 10) return [0, signed(form, ((form & 14) << 7) + points.u8()), isOnCurve];
  if (form < 20) return [signed(form, (((form - 10) & 14) << 7) + points.u8()), 0, isOnCurve];
  const [dx, dy] = form < 84 ? nibbles(form - 20, points) : form < 120 ? bytes(form - 84, points) : wide(form, points);
  return [signed(form, dx), signed(form >> 1, dy), isOnCurve];
}

function nibbles(form: number, points: ByteReader): [number, number] {
  const byte = points.u8();
  return [1 + (form & 0x30) + (byte >> 4), 1 + ((form & 0x0c) << 2) + (byte & 0x0f)];
}

function bytes(form: number, points: ByteReader): [number, number] {
  return [1 + (Math.floor(form / 12) << 8) + points.u8(), 1 + (((form % 12) >> 2) << 8) + points.u8()];
}

function wide(form: number, points: ByteReader): [number, number] {
  if (form >= 124) return [points.u16(), points.u16()];
  const [first, second, third] = [points.u8(), points.u8(), points.u8()];
  return [(first << 4) + (second >> 4), ((second & 0x0f) << 8) + third];
}

function boxOf(steps: readonly Vertex[]): number[] {
  let [x, y] = [0, 0];
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [dx, dy] of steps) {
    [x, y] = [x + dx, y + dy];
    box[0] = Math.min(box[0]!, x);
    box[1] = Math.min(box[1]!, y);
    box[2] = Math.max(box[2]!, x);
    box[3] = Math.max(box[3]!, y);
  }
  return box;
}

/** Numbers of two bytes, signed or not. */
function numbers(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((value, index) => view.setInt16(2 * index, value));
  return new Uint8Array(view.buffer);
}

/** A copy of its own, of a length that is a multiple of four. */
function padded(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(Math.ceil(length / 4) * 4);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
