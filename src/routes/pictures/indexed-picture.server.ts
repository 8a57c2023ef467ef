import { crc32, deflateSync } from 'node:zlib';

/** More colours than these the eye does not miss on a map of flat tints. */
const MOST_COLOURS = 64;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INDEXED_COLOUR = 3;

/**
 * Writes opaque pixels (four bytes each) as a PNG of few colours: the most frequent ones, told apart to five bits a
 * channel; every other takes the nearest. A quarter of the size of all colours. No row is filtered: neighbouring numbers of
 * the palette are not neighbouring tones.
 */
export function encodePicture(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const keys = keysOf(pixels);
  const palette = paletteOf(keys, pixels);
  const numbers = nearestIn(palette, keys);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = numbers[keys[y * width + x]!]!;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED_COLOUR, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 7 })),
    chunk('IEND', new Uint8Array())
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

/** The most frequent colours, each as the mean of the pixels it stands for, so that flat tints come out as they are. */
function paletteOf(keys: Uint16Array, pixels: Uint8Array): Colour[] {
  const counts = new Uint32Array(1 << 15);
  const sums = new Float64Array(3 << 15);
  keys.forEach((key, index) => {
    counts[key]! += 1;
    for (let channel = 0; channel < 3; channel += 1) sums[3 * key + channel]! += pixels[4 * index + channel]!;
  });
  const used = Array.from(counts.keys()).filter((key) => counts[key]! > 0);
  const frequent = used.sort((one, other) => counts[other]! - counts[one]!).slice(0, MOST_COLOURS);
  return frequent.map((key) => [0, 1, 2].map((channel) => Math.round(sums[3 * key + channel]! / counts[key]!)) as Colour);
}

/** The number in the palette of every colour that occurs. */
function nearestIn(palette: readonly Colour[], keys: Uint16Array): Uint8Array {
  const numbers = new Uint8Array(1 << 15);
  for (const key of new Set(keys)) {
    const [red, green, blue] = [key >> 10, (key >> 5) & 31, key & 31].map((five) => (five << 3) | 4) as Colour;
    const far = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
    numbers[key] = far.indexOf(Math.min(...far));
  }
  return numbers;
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
