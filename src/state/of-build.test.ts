import { expect, it } from 'vitest';
import { askedAs } from './of-build';

it('names the build with the files of the network alone', () => {
  expect(askedAs('/atlas/data/2026.11/network/network.bin', '7')).toBe('/atlas/data/2026.11/network/network.bin?build=7');
  expect(askedAs('/atlas/data/2026.11/network/network.json', '7')).toBe('/atlas/data/2026.11/network/network.json?build=7');
  expect(askedAs('/atlas/data/2026.11/atlas.json', '7')).toBe('/atlas/data/2026.11/atlas.json');
});
