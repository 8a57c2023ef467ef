import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, inverse } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { measureAtlas as atlas } from './atlas.fixture';
import { along, common, measured, pointAt } from './measure.fixture';
import type { MeasurePoint } from './measurement';
import { anyPoint } from './measurement.fixture';

describe('a stretch of a route', () => {
  it('from end to end is as long as the line', () => {
    const result = measured(along('line', 'trunk', pointAt(24.9, 60), pointAt(31, 60)));
    expect(result.alongMetres).toBeCloseTo(atlas.lines[0]!.lengthMetres, 6);
    expect(result.from.foot).toEqual([60, 25]);
    expect(result.from.offMetres).toBeCloseTo(distanceMetres([60, 24.9], [60, 25]), 6);
    expect(result.geodesicMetres).toBeCloseTo(distanceMetres([60, 25], [60, 31]), 6);
    expect(result.ratio).toBeCloseTo(result.alongMetres / result.geodesicMetres, 12);
  });

  it('takes the shortest way over a branch, from and to the insides of legs', () => {
    const [from, to] = [pointAt(29, 61), pointAt(27, 63)];
    const { alongMetres, lines, accuracy } = measured(along('route', 'network', from, to));
    const junction: LonLat = [60, 27];
    const foot = measured(along('route', 'network', from, to)).to.foot;
    expect(alongMetres).toBeCloseTo(distanceMetres(from.at, junction) + distanceMetres(junction, foot), 3);
    expect(lines).toEqual(['trunk', 'branch']);
    expect(accuracy).toBe('generalised');
  });

  it('is the same in both directions, and nothing from a point to itself', () => {
    const [from, to] = [pointAt(26, 60), pointAt(27, 63)];
    const there = measured(along('route', 'network', from, to));
    const back = measured(along('route', 'network', to, from));
    expect(back.alongMetres).toBeCloseTo(there.alongMetres, 6);
    expect(back.lines).toEqual([...there.lines].reverse());
    expect(measured(along('route', 'network', from, from))).toMatchObject({ alongMetres: 0, geodesicMetres: 0, ratio: NaN });
  });

  it('is never shorter than the geodesic', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (from, to) => {
        const { alongMetres, geodesicMetres } = measured(along('line', 'trunk', from, to));
        expect(alongMetres).toBeGreaterThan(geodesicMetres - 1e-4);
      }),
      { numRuns: 50 }
    );
  });

  it('is known no better than the line', () => {
    expect(measured(along('line', 'trunk', pointAt(25, 60, 10), pointAt(31, 60, 10))).uncertaintyMetres).toBeCloseTo(
      2000 * Math.SQRT2,
      6
    );
    expect(measured(along('line', 'trunk', pointAt(25, 60, 5000), pointAt(31, 60, 10))).uncertaintyMetres).toBeCloseTo(
      Math.hypot(5000, 2000),
      6
    );
  });
});

describe('a buffer', () => {
  it('of one straight leg covers a strip and two half circles', () => {
    const buffer = measured({
      ...common,
      shape: 'buffer',
      of: { kind: 'line', id: 'island' },
      radius: { value: 1, unit: 'kilometre' }
    });
    const strip = 2 * 1000 * distanceMetres([70, 10], [71, 10]) + Math.PI * 1000 ** 2;
    expect(Math.abs(buffer.areaSquareMetres - strip)).toBeLessThan(Math.min(buffer.areaUncertaintySquareMetres, strip * 1e-3));
  });

  it('of a route counts what lies near two of its legs once', () => {
    const radius = { value: 50, unit: 'kilometre' as const };
    const areaOf = (kind: 'line' | 'route', id: string): number =>
      measured({ ...common, shape: 'buffer', of: { kind, id }, radius }).areaSquareMetres;
    const parts = ['trunk', 'branch', 'island'].reduce((sum, id) => sum + areaOf('line', id), 0);
    // They meet at a junction, round which at least a whole circle is shared.
    expect(areaOf('route', 'network')).toBeLessThan(parts - 0.9 * Math.PI * 50_000 ** 2);
    expect(areaOf('route', 'network')).toBeGreaterThan(areaOf('line', 'trunk') + areaOf('line', 'island'));
  });
});

describe('the nearest places', () => {
  it('are those of the kind by geodesic distance, without the one it starts from', () => {
    const from: MeasurePoint = { at: [72.07, 71.27], accuracyMetres: 500, of: { kind: 'place', id: 'sabetta' } };
    const { rows } = measured({ ...common, shape: 'nearest', from, placeKind: 'all', count: null });
    expect(rows.map(({ place }) => place)).toEqual(['murmansk', 'anadyr', 'yokohama']);
    for (const { at, lengthMetres, initialAzimuth } of rows)
      expect({ lengthMetres, initialAzimuth }).toMatchObject(pick(from.at, at));
    const ports = measured({ ...common, shape: 'nearest', from: pointAt(-33.9, 18.4), placeKind: 'port', count: 2 });
    expect(ports.rows).toHaveLength(2);
    expect(ports.rows.map(({ place }) => place)).not.toContain('anadyr');
  });
});

function pick(from: LonLat, to: LonLat): object {
  const { lengthMetres, initialAzimuth } = inverse(from, to);
  return { lengthMetres, initialAzimuth };
}
