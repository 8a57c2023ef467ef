import { crc32 } from './crc32';

/** What a PNG begins with (W3C PNG, third edition). */
export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** What colours are: three bytes a pixel, or numbers of a palette. */
const COLOUR_TYPES = { true: 2, indexed: 3 } as const;

/** A chunk of a PNG in parts: how long it is, its type, what it holds, and a check sum. */
export function pngChunk(type: string, content: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const name = Uint8Array.from(type, (letter) => letter.charCodeAt(0));
  return [uint32(content.length), name, content, uint32(crc32(name, content))];
}

/** The first chunk: a picture of eight bits a channel or number, not interlaced. */
export function pngHeader(width: number, height: number, colours: keyof typeof COLOUR_TYPES): Uint8Array<ArrayBuffer>[] {
  return pngChunk('IHDR', Uint8Array.of(...uint32(width), ...uint32(height), 8, COLOUR_TYPES[colours], 0, 0, 0));
}

export function uint32(value: number): Uint8Array<ArrayBuffer> {
  const four = new Uint8Array(4);
  new DataView(four.buffer).setUint32(0, value);
  return four;
}
