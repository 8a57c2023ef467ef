import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { encodePicture } from './indexed-picture.server';

const SIZE = 32;

function picture(colourAt: (x: number, y: number) => readonly [number, number, number]): Uint8Array {
  const pixels = new Uint8Array(4 * SIZE * SIZE);
  for (let y = 0; y < SIZE; y += 1) for (let x = 0; x < SIZE; x += 1) pixels.set([...colourAt(x, y), 255], 4 * (y * SIZE + x));
  return pixels;
}

describe('encodePicture', () => {
  it('keeps flat tints exactly', async () => {
    const pixels = picture((x, y) => (x < y ? [0xf4, 0xef, 0xe4] : y > 20 ? [0xd6, 0xe4, 0xea] : [0xaa, 0x53, 0x3a]));
    const { data } = PNG.sync.read(Buffer.from(await encodePicture(SIZE, SIZE, pixels)));
    expect([...data]).toEqual([...pixels]);
  });

  it('gives every other colour the nearest it has', async () => {
    const pixels = picture((x, y) => [x * 8, y * 8, 128]);
    const { data } = PNG.sync.read(Buffer.from(await encodePicture(SIZE, SIZE, pixels)));
    const colourOf = (bytes: Uint8Array, index: number): number[] => [...bytes.subarray(4 * index, 4 * index + 3)];
    const far = (one: readonly number[], other: readonly number[]): number =>
      Math.hypot(...one.map((value, at) => value - other[at]!));
    const drawn = Array.from({ length: SIZE * SIZE }, (_, index) => colourOf(data, index));
    const palette = [...new Map(drawn.map((colour) => [colour.join(), colour])).values()];
    expect(palette.length).toBeLessThanOrEqual(64);
    drawn.forEach((colour, index) => {
      const nearest = Math.min(...palette.map((each) => far(each, colourOf(pixels, index))));
      // Colours are told apart in steps of eight.
      expect(far(colour, colourOf(pixels, index))).toBeLessThan(nearest + 14);
    });
  });
});
