import { describe, expect, it } from 'vitest';
import { fileOfGround, GROUND_SCHEME, groundAddress } from './ground-address';

describe('groundAddress', () => {
  it.each(['/data/1/base/detail.json', 'https://atlas.example/below/data/1/base/detail.json?a=b&c=%20'])(
    'keeps a file through what the library makes of an address (%s)',
    (file) => {
      const address = new URL(groundAddress(file)).href;
      expect(address.startsWith(`${GROUND_SCHEME}://`)).toBe(true);
      expect(fileOfGround(address)).toBe(file);
    }
  );
});
