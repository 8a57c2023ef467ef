import { PNG_SIGNATURE, pngChunk, pngHeader, uint32 } from '#core/png/chunk';
import type { DeflatedRows } from './deflate-rows';

const METRES_PER_INCH = 0.0254;

interface PngFacts {
  dpi: number;
  title: string;
}

/** A PNG file (W3C PNG, third edition) of true colour without transparency, with its resolution and its title. */
export function pngFile({ width, height, data }: DeflatedRows, { dpi, title }: PngFacts): Uint8Array<ArrayBuffer>[] {
  return [
    PNG_SIGNATURE,
    ...pngHeader(width, height, 'true'),
    ...pngChunk('sRGB', Uint8Array.of(0)),
    ...pngChunk('pHYs', physicalSize(dpi)),
    // Keyword, not compressed, no language, no translated keyword, then the text.
    ...pngChunk('iTXt', bytes(ascii('Title'), Uint8Array.of(0, 0, 0, 0, 0), new TextEncoder().encode(title))),
    ...data.flatMap((part) => pngChunk('IDAT', part)),
    ...pngChunk('IEND', new Uint8Array(0))
  ];
}

/** Dots a metre both ways: how large the picture is meant to be printed. */
function physicalSize(dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  return bytes(uint32(perMetre), uint32(perMetre), Uint8Array.of(1));
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
