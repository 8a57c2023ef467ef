import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { PNG_SIGNATURE, pngChunk, pngHeader } from '#core/png/chunk';

/** Beside the thread that asks: other pages are made meanwhile. */
const deflated = promisify<Uint8Array, { level: number }, Buffer>(deflate);

/** More colours than these the eye does not miss on a map of flat tints. */
const MOST_COLOURS = 64;

/**
 * Writes opaque pixels (four bytes each) as a PNG of few colours: the most frequent ones, told apart to five bits a
 * channel; every other takes the nearest. A quarter of the size of all colours. No row is filtered: neighbouring numbers of
 * the palette are not neighbouring tones.
 */
export async function encodePicture(width: number, height: number, pixels: Uint8Array): Promise<Uint8Array> {
  const keys = keysOf(pixels);
  const tally = tallyOf(keys, pixels);
  const palette = paletteOf(tally);
  const numbers = nearestIn(palette, tally.used);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = numbers[keys[y * width + x]!]!;
  return Buffer.concat([
    PNG_SIGNATURE,
    ...pngHeader(width, height, 'indexed'),
    ...pngChunk('PLTE', Uint8Array.from(palette.flat())),
    ...pngChunk('IDAT', Uint8Array.from(await deflated(rows, { level: 7 }))),
    ...pngChunk('IEND', new Uint8Array())
  ]);
}

/** A colour of each pixel in fifteen bits. */
function keysOf(pixels: Uint8Array): Uint16Array {
  const keys = new Uint16Array(pixels.length / 4);
  for (let index = 0; index < keys.length; index += 1) {
    const at = 4 * index;
    keys[index] = ((pixels[at]! >> 3) << 10) | ((pixels[at + 1]! >> 3) << 5) | (pixels[at + 2]! >> 3);
  }
  return keys;
}

type Colour = [red: number, green: number, blue: number];

interface Tally {
  /** The colours that occur, by their fifteen bits. */
  used: readonly number[];
  /** Pixels of each, and the sums of their channels. */
  counts: Uint32Array;
  sums: Float64Array;
}

function tallyOf(keys: Uint16Array, pixels: Uint8Array): Tally {
  const counts = new Uint32Array(1 << 15);
  const sums = new Float64Array(3 << 15);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index]!;
    counts[key]! += 1;
    sums[3 * key]! += pixels[4 * index]!;
    sums[3 * key + 1]! += pixels[4 * index + 1]!;
    sums[3 * key + 2]! += pixels[4 * index + 2]!;
  }
  return { used: Array.from(counts.keys()).filter((key) => counts[key]! > 0), counts, sums };
}

/** The most frequent colours, each as the mean of the pixels it stands for, so that flat tints come out as they are. */
function paletteOf({ used, counts, sums }: Tally): Colour[] {
  const frequent = [...used].sort((one, other) => counts[other]! - counts[one]!).slice(0, MOST_COLOURS);
  return frequent.map((key) => [0, 1, 2].map((channel) => Math.round(sums[3 * key + channel]! / counts[key]!)) as Colour);
}

/** The number in the palette of every colour that occurs. */
function nearestIn(palette: readonly Colour[], used: readonly number[]): Uint8Array {
  const numbers = new Uint8Array(1 << 15);
  for (const key of used) {
    const [red, green, blue] = [key >> 10, (key >> 5) & 31, key & 31].map((five) => (five << 3) | 4) as Colour;
    const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    numbers[key] = far.indexOf(Math.min(...far));
  }
  return numbers;
}
