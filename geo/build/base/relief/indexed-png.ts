import { deflateSync, constants } from 'node:zlib';
import { PNG_SIGNATURE, pngChunk, pngHeader } from '#core/png/chunk';

/** Red, green, blue and alpha, 0 to 255. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const PAETH = 4;

/**
 * Writes a PNG whose pixels are numbers of a palette with alpha. When neighbouring numbers are neighbouring tones, Paeth's
 * predictor makes it a third smaller than the unfiltered rows that common encoders write for palettes.
 */
export function encodeIndexedPng(width: number, height: number, pixels: Uint8Array, palette: readonly Rgba[]): Uint8Array {
  const rows = deflateSync(filterRows(width, height, pixels), { level: 9, memLevel: 9, strategy: constants.Z_FILTERED });
  return Buffer.concat([
    PNG_SIGNATURE,
    ...pngHeader(width, height, 'indexed'),
    ...pngChunk('PLTE', Uint8Array.from(palette.flatMap(([red, green, blue]) => [red, green, blue]))),
    ...pngChunk('tRNS', Uint8Array.from(palette.map(([, , , alpha]) => alpha))),
    ...pngChunk('IDAT', Uint8Array.from(rows)),
    ...pngChunk('IEND', new Uint8Array())
  ]);
}

function filterRows(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const filtered = new Uint8Array((width + 1) * height);
  const pixel = (x: number, y: number): number => (x < 0 || y < 0 ? 0 : pixels[y * width + x]!);
  for (let y = 0; y < height; y += 1) {
    filtered[y * (width + 1)] = PAETH;
    for (let x = 0; x < width; x += 1) {
      filtered[y * (width + 1) + 1 + x] = pixel(x, y) - paeth(pixel(x - 1, y), pixel(x, y - 1), pixel(x - 1, y - 1));
    }
  }
  return filtered;
}

/** PNG specification, 9.4: whichever of left, above and above-left is nearest to left + above − above-left. */
function paeth(left: number, above: number, aboveLeft: number): number {
  const estimate = left + above - aboveLeft;
  const toLeft = Math.abs(estimate - left);
  const toAbove = Math.abs(estimate - above);
  const toCorner = Math.abs(estimate - aboveLeft);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : aboveLeft;
}
