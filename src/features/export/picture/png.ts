import { crc32 } from './crc32';
import type { DeflatedRows } from './deflate-rows';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const METRES_PER_INCH = 0.0254;

interface PngFacts {
  dpi: number;
  title: string;
}

/** A PNG file (W3C PNG, third edition) of true colour without transparency, with its resolution and its title. */
export function pngFile({ width, height, data }: DeflatedRows, { dpi, title }: PngFacts): Uint8Array<ArrayBuffer>[] {
  return [
    SIGNATURE,
    ...chunk('IHDR', bytes(uint32(width), uint32(height), Uint8Array.of(8, 2, 0, 0, 0))),
    ...chunk('sRGB', Uint8Array.of(0)),
    ...chunk('pHYs', physicalSize(dpi)),
    // Keyword, not compressed, no language, no translated keyword, then the text.
    ...chunk('iTXt', bytes(ascii('Title'), Uint8Array.of(0, 0, 0, 0, 0), new TextEncoder().encode(title))),
    ...data.flatMap((part) => chunk('IDAT', part)),
    ...chunk('IEND', new Uint8Array(0))
  ];
}

/** Dots a metre both ways: how large the picture is meant to be printed. */
function physicalSize(dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  return bytes(uint32(perMetre), uint32(perMetre), Uint8Array.of(1));
}

function chunk(type: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const name = ascii(type);
  return [uint32(content.length), name, content, uint32(crc32(name, content))];
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, value);
  return four;
}

function ascii(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function bytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
