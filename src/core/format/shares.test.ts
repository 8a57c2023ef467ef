import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatShares, roundShares } from './shares';

it('shares shown come to a hundred, and none is off by a step', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(weights, fc.constantFrom(0, 1), (parts, decimals) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      fc.pre(sum > 1e-6);
      const shares = parts.map((part) => part / sum);
      const shown = roundShares(shares, decimals);
      expect(shown.reduce((total, value) => total + value, 0)).toBeCloseTo(100, 9);
      shown.forEach((value, index) => expect(Math.abs(value - shares[index]! * 100)).toBeLessThan(10 ** -decimals + 1e-6));
    })
  );
});

it.each([
  [
    [0.9968, 0.0031, 0.0001],
    ['99.7%', '0.3%', '0%']
  ],
  [
    [0.9967, 0.0029, 0.0004],
    ['99.7%', '0.3%', '0%']
  ],
  [
    [1 / 3, 1 / 3, 1 / 3],
    ['34%', '33%', '33%']
  ],
  [
    [0.624, 0.376],
    ['62%', '38%']
  ],
  [
    [0.5, 0.5],
    ['50%', '50%']
  ],
  [
    [0.95, 0.05],
    ['95%', '5%']
  ],
  [[1], ['100%']]
])('%j', (shares, texts) => {
  expect(formatShares(shares, 'en')).toEqual(texts);
});
