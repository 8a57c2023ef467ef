import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  densifyGeodesic,
  direct,
  distanceMetres,
  geodesicLine,
  interpolate,
  inverse,
  midpoint,
  polylineLengthMetres,
  wrapAzimuth,
  type LonLat
} from './geodesic';
import { anyPair, anyPoint } from './arbitraries.fixture';
import { wrapLongitude } from './longitude';

/** Karney's printed cases, as GeographicLib ships them: lat1 lon1 azi1 lat2 lon2 azi2 s12 … */
function karneyCases(): number[][] {
  const path = createRequire(import.meta.url)
    .resolve('geographiclib-geodesic/package.json')
    .replace('package.json', 'test/geodesictest.js');
  const table = /testcases = (\[[\s\S]*?\]\]);/.exec(readFileSync(path, 'utf8'))?.[1] ?? '[]';
  return JSON.parse(table.replace(/,\s*\]$/, ']')) as number[][];
}

describe('geodesic', () => {
  it('agrees with Karney’s printed cases to a micrometre and a thousand-millionth of a degree', () => {
    const cases = karneyCases();
    expect(cases.length).toBeGreaterThanOrEqual(20);
    for (const [lat1, lon1, azi1, lat2, lon2, azi2, s12] of cases as [number, number, number, number, number, number, number][]) {
      const solved = inverse([lon1, lat1], [lon2, lat2]);
      expect(Math.abs(solved.lengthMetres - s12)).toBeLessThan(1e-6);
      expect(Math.abs(wrapLongitude(solved.initialAzimuth - azi1))).toBeLessThan(1e-9);
      expect(Math.abs(wrapLongitude(solved.finalAzimuth - azi2))).toBeLessThan(1e-9);
      const reached = direct([lon1, lat1], azi1, s12);
      expect(distanceMetres(reached.at, [lon2, lat2])).toBeLessThan(1e-6);
    }
  });

  it('comes back by the direct problem to where the inverse pointed', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const { lengthMetres, initialAzimuth } = inverse(from, to);
        expect(distanceMetres(direct(from, initialAzimuth, lengthMetres).at, to)).toBeLessThan(1e-5);
      })
    );
  });

  it('is as long one way as the other, and does not care for whole turns of longitude', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: -3, max: 3 }), ([from, to], turns) => {
        const there = distanceMetres(from, to);
        expect(Math.abs(distanceMetres(to, from) - there)).toBeLessThan(1e-6);
        expect(Math.abs(distanceMetres([from[0] + 360 * turns, from[1]], to) - there)).toBeLessThan(1e-5);
      })
    );
  });

  it('never makes a detour shorter', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (a, b, c) => {
        expect(distanceMetres(a, c)).toBeLessThanOrEqual(polylineLengthMetres([a, b, c]) + 1e-6);
      })
    );
  });

  it('gives azimuths from 0 to below 360', () => {
    expect(inverse([10, 0], [0, 0]).initialAzimuth).toBe(270);
    expect(wrapAzimuth(-0)).toBe(0);
    expect(wrapAzimuth(-1e-20)).toBe(0);
    expect(wrapAzimuth(360)).toBe(0);
  });
});

describe('interpolate', () => {
  it('has the share of the length behind it and the rest before it, and the midpoint half', () => {
    fc.assert(
      fc.property(anyPair, fc.double({ min: 0, max: 1, noNaN: true }), ([from, to], share) => {
        const lengthMetres = distanceMetres(from, to);
        const at = interpolate(from, to, share);
        expect(Math.abs(distanceMetres(from, at) - share * lengthMetres)).toBeLessThan(1e-5);
        expect(Math.abs(distanceMetres(at, to) - (1 - share) * lengthMetres)).toBeLessThan(1e-5);
        const middle = midpoint(from, to);
        expect(Math.abs(distanceMetres(from, middle) - distanceMetres(middle, to))).toBeLessThan(1e-5);
      })
    );
  });

  it('runs on in longitude where a line does, and answers in the world', () => {
    expect(geodesicLine([170, 0], [-170, 0]).at(0.75)[0]).toBeCloseTo(185, 9);
    expect(interpolate([170, 0], [-170, 0], 0.75)[0]).toBeCloseTo(-175, 9);
  });
});

describe('densifyGeodesic', () => {
  it('changes the length by less than a millimetre, keeps every vertex and never jumps in longitude', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 5 }), (line) => {
        fc.pre(line.every((point, index) => index === 0 || distanceMetres(line[index - 1]!, point) < 19_900_000));
        const dense = densifyGeodesic(line, 500_000);
        expect(Math.abs(polylineLengthMetres(dense) - polylineLengthMetres(line))).toBeLessThan(1e-3);
        for (const vertex of line) expect(dense.some((point) => isSame(point, vertex))).toBe(true);
        for (let index = 1; index < dense.length; index += 1) {
          expect(Math.abs(dense[index]![0] - dense[index - 1]![0])).toBeLessThanOrEqual(180);
          expect(distanceMetres(dense[index - 1]!, dense[index]!)).toBeLessThanOrEqual(500_001);
        }
      })
    );
  });
});

function isSame(a: LonLat, b: LonLat): boolean {
  return a[1] === b[1] && Math.abs(wrapLongitude(a[0] - b[0])) < 1e-9;
}
