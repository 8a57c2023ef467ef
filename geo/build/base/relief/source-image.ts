import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { decode } from 'jpeg-js';
import { emptyPlane, type Plane } from './plane';

/** Natural Earth II in plate carrée. */
export interface SourceImage {
  /** How light each pixel is, 0 to 255. */
  luminance: Plane;
  /** How much bluer than red each pixel is: water is, and so is ice. */
  blueness: Plane;
}

const TILE = 256;
const LEVEL = 2;
const COLUMNS = 8;
const ROWS = 4;

/** Puts the tiles of the finest level together: 2048 by 1024 pixels of the whole world. */
export function loadSourceImage(): SourceImage {
  const image = { luminance: emptyPlane(COLUMNS * TILE, ROWS * TILE), blueness: emptyPlane(COLUMNS * TILE, ROWS * TILE) };
  const folder = join(dirname(createRequire(import.meta.url).resolve('@cesium/engine/package.json')), 'Source/Assets/Textures/NaturalEarthII');
  for (let column = 0; column < COLUMNS; column += 1) {
    for (let row = 0; row < ROWS; row += 1) {
      const { data } = decode(readFileSync(join(folder, String(LEVEL), String(column), `${row}.jpg`)));
      // Rows of this pyramid count from the south.
      placeTile(data, column * TILE, (ROWS - 1 - row) * TILE, image);
    }
  }
  return image;
}

function placeTile(rgba: Uint8Array, left: number, top: number, { luminance, blueness }: SourceImage): void {
  for (let y = 0; y < TILE; y += 1) {
    for (let x = 0; x < TILE; x += 1) {
      const from = (y * TILE + x) * 4;
      const to = (top + y) * luminance.width + left + x;
      const [red, green, blue] = [rgba[from]!, rgba[from + 1]!, rgba[from + 2]!];
      luminance.samples[to] = 0.299 * red + 0.587 * green + 0.114 * blue;
      blueness.samples[to] = blue - red;
    }
  }
}
