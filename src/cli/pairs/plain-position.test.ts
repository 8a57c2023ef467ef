import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseCoordinate } from '../../core/coordinates/parse';
import { plainPosition } from './plain-position';

const figure = (most: number) =>
  fc
    .tuple(fc.constantFrom('', '-', '-0', '0', '+'), fc.integer({ min: 0, max: most }), fc.stringMatching(/^\d{0,20}$/))
    .map(([sign, whole, decimals]) => `${sign}${whole}${decimals && '.'}${decimals}`);

it('reads plain positions as the whole parser does', () => {
  let taken = 0;
  fc.assert(
    fc.property(figure(120), figure(200), fc.constantFrom(',', ', ', ' ', ';'), (first, second, comma) => {
      const text = first + comma + second;
      const at = plainPosition(text);
      if (!at) return;
      taken += 1;
      expect(parseCoordinate(text), text).toMatchObject({ ok: true, at });
    }),
    { numRuns: 3000, seed: 4 }
  );
  expect(taken).toBeGreaterThan(200);
});
