import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { insideCountries, unknownCountries } from './country-clip';

const covers = (pieces: Position[][][], at: Position): boolean => pieces.some((rings) => booleanPointInPolygon(at, polygon(rings)));
/** A quarter of the world, east and north of a corner. */
const quarter = (west: number, south: number): Position[][] => [
  [
    [west, south],
    [180, south],
    [180, 90],
    [west, 90],
    [west, south]
  ]
];

describe('insideCountries', () => {
  it('merges countries into one shape, without the borders between them', () => {
    const [largest, ...islands] = insideCountries([], ['KZ', 'KG', 'TJ', 'TM', 'UZ']);
    expect(islands).toEqual([]);
    for (const capital of [[71.43, 51.18], [74.59, 42.87], [68.78, 38.56], [58.38, 37.95], [69.22, 41.26]]) // prettier-ignore
      expect(covers([largest!], capital), String(capital)).toBe(true);
    for (const outside of [[44.51, 48.72], [87.6, 43.8], [69.18, 34.53]]) expect(covers([largest!], outside), String(outside)).toBe(false);
  });

  it('keeps what of an outline lies inside, on a grid of a hundredth of a degree', () => {
    const pieces = insideCountries([quarter(140, 60)], ['RU']);
    expect(covers(pieces, [150.8, 60.5])).toBe(true);
    expect(covers(pieces, [135, 65])).toBe(false);
    expect(covers(pieces, [145, 59])).toBe(false);
    for (const degrees of pieces.flat(3)) expect(Math.abs(degrees * 100 - Math.round(degrees * 100))).toBeLessThan(1e-6);
  });

  it('leaves nothing of an outline that lies elsewhere', () => {
    expect(insideCountries([quarter(170, 40)], ['CN'])).toEqual([]);
  });
});

describe('unknownCountries', () => {
  it('names the codes the base map does not know', () => {
    expect(unknownCountries(['IR', 'XX', 'PS'])).toEqual(['XX']);
  });
});
