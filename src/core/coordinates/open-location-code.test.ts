import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CODE_LENGTHS, decode, encode, isFullCode, isShortCode, type CodeLength } from './open-location-code';

const PUBLISHED = readFileSync(join(import.meta.dirname, 'open-location-code.csv'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(',') as [string, string, string, string]);

describe('Plus codes', () => {
  it('are those published', () => {
    expect(PUBLISHED).toHaveLength(58);
    for (const [latitude, longitude, length, code] of PUBLISHED) {
      expect(encode([Number(longitude), Number(latitude)], Number(length) as CodeLength), `${latitude},${longitude}`).toBe(code);
    }
  });

  // From the published decoding test of the same project: south, west, north and east edge of the cell.
  it.each([
    ['7FG49Q00+', 20.35, 2.75, 20.4, 2.8],
    ['7FG49QCJ+2VX', 20.3701, 2.78221875, 20.370125, 2.78225],
    ['7FG49QCJ+2VXGJ', 20.370113, 2.782234375, 20.370114, 2.78223632813],
    ['4VCPPQGP+Q9', -41.273125, 174.785875, -41.273, 174.786],
    ['22222222+22', -90, -180, -89.999875, -179.999875],
    ['CFX3X2X2+X2', 89.999875, 1, 90, 1.000125],
    ['84000000+', 30, -140, 50, -120],
    ['849VGJQF+VX7QR3J', 37.53966912, -122.3750698242, 37.53966916, -122.3750697021],
    ['849VGJQF+VX7QR3J7QR3J', 37.53966912, -122.3750698242, 37.53966916, -122.3750697021]
  ])('%s is its cell', (code, south, west, north, east) => {
    expect(isFullCode(code)).toBe(true);
    const { centre, size } = decode(code);
    expect(centre[1] - size.latitude / 2).toBeCloseTo(south, 9);
    expect(centre[1] + size.latitude / 2).toBeCloseTo(north, 9);
    expect(centre[0] - size.longitude / 2).toBeCloseTo(west, 9);
    expect(centre[0] + size.longitude / 2).toBeCloseTo(east, 9);
  });

  // From the published validity test.
  it.each([
    ['8FWC2345+G6', true, false],
    ['8FWC2345+', true, false],
    ['8FWCX400+', true, false],
    ['WC2345+G6G', false, true],
    ['45+G6', false, true],
    ['8FWC2345+G', false, false],
    ['8FWC2_45+G6', false, false],
    ['8FWC2345+G6+', false, false],
    ['8FWC2345G6+', false, false],
    ['8FWC2300+G6', false, false],
    ['WC2300+G6G', false, false],
    ['WC2345+G', false, false],
    ['849VGJQF+VX7QR3U', false, false],
    ['F2222222+22', false, false],
    ['2W222222+22', false, false]
  ])('%s is full: %s, short: %s', (code, full, short) => {
    expect([isFullCode(code), isShortCode(code)]).toEqual([full, short]);
  });

  it('hold the position they are made of', () => {
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true, maxExcluded: true }),
      fc.double({ min: -90, max: 90, noNaN: true })
    );
    fc.assert(
      fc.property(position, fc.constantFrom(...CODE_LENGTHS), ([longitude, latitude], length) => {
        const { centre, size } = decode(encode([longitude, latitude], length));
        expect(Math.abs(centre[0] - longitude)).toBeLessThanOrEqual((size.longitude / 2) * (1 + 1e-5));
        expect(Math.abs(centre[1] - latitude)).toBeLessThanOrEqual((size.latitude / 2) * (1 + 1e-5));
      })
    );
  });
});
