import { describe, expect, it } from 'vitest';
import { polygonAreaWithHoles } from '../geodesy/rings-area';
import { distanceMetres, polylineLengthMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { nearestOnLine } from '../geodesy/nearest';
import { isInside } from '../geodesy/polygon';
import { measureAtlas as atlas } from './atlas.fixture';
import { common, measured, pointAt as at } from './measure.fixture';
import type { MeasurePoint } from './measurement';
import { outline, type Outline, type OutlineRole } from './outline';

const TOLERANCE_METRES = 200;

const linesOf = (drawn: Outline, role: OutlineRole): (readonly LonLat[])[] =>
  drawn.flatMap((each) => (each.role === role && each.geometry.type === 'LineString' ? [each.geometry.coordinates] : []));
const pointsOf = (drawn: Outline, role: OutlineRole): LonLat[] =>
  drawn.flatMap((each) => (each.role === role && each.geometry.type === 'Point' ? [each.geometry.coordinates] : []));
const fillOf = (drawn: Outline) =>
  drawn.flatMap((each) => (each.geometry.type === 'MultiPolygon' ? [...each.geometry.coordinates] : []));

/** Evenly spread over the sphere, the same at every run (Fibonacci's lattice). */
const anywhere: LonLat[] = Array.from({ length: 2000 }, (_, index) => [
  ((index * 137.507764) % 360) - 180,
  (Math.asin((2 * index + 1) / 2000 - 1) * 180) / Math.PI
]);

const voyages: [string, MeasurePoint[]][] = [
  ['across the antimeridian', [at(68.97, 33.08), at(35.45, 139.65), at(37.8, -122.4), at(35.45, 139.65)]],
  ['over the pole', [at(71.27, 72.07), at(70, -110)]],
  ['along the antimeridian', [at(10, 180), at(20, -180), at(30, 179)]]
];

describe.each(['geodesic', 'rhumb'] as const)('the outline of a %s line', (lineType) => {
  it.each(voyages)('%s runs on without a jump from point to point', (name, points) => {
    const drawn = outline({ ...common, shape: 'line', lineType, points }, atlas, TOLERANCE_METRES);
    const legs = linesOf(drawn, 'line');
    expect(legs).toHaveLength(points.length - 1);
    const vertices = pointsOf(drawn, 'vertex');
    legs.forEach((leg, index) => {
      expect([leg[0], leg.at(-1)]).toEqual([vertices[index], vertices[index + 1]]);
    });
    // Over the pole the stroke from one side to the other is all there is to draw.
    if (name !== 'over the pole') {
      for (const leg of legs) leg.slice(1).forEach(([east], index) => expect(Math.abs(east - leg[index]![0])).toBeLessThan(180));
    }
  });

  it('has its labels and handles on it, halfway along each leg', () => {
    const measurement = { ...common, shape: 'line' as const, lineType, points: voyages[0]![1] };
    const drawn = outline(measurement, atlas, TOLERANCE_METRES);
    const result = measured(measurement);
    expect(pointsOf(drawn, 'midpoint')).toEqual(pointsOf(drawn, 'label'));
    for (const [index, label] of pointsOf(drawn, 'label').entries()) {
      expect(distanceMetres(label, result.legs[index]!.midpoint)).toBeLessThan(1e-3);
      const [first, last] = [linesOf(drawn, 'line')[index]![0]!, linesOf(drawn, 'line')[index]!.at(-1)!];
      expect(label[0]).toBeGreaterThan(Math.min(first[0], last[0]) - 1);
      expect(label[0]).toBeLessThan(Math.max(first[0], last[0]) + 1);
    }
  });
});

describe('the outline of a polygon', () => {
  const rings: [string, MeasurePoint[]][] = [
    ['in one piece', [at(46.5, 49), at(45.5, 52.5), at(36.8, 53.9), at(36.9, 50)]],
    ['over the antimeridian', [at(10, 170), at(10, -170), at(-10, -170), at(-10, 170)]],
    ['round the north pole', [at(60, 0), at(70, 120), at(65, -100)]],
    ['round the south pole, from far north', [at(-40, 0), at(-20, 120), at(-30, -100)]]
  ];
  it.each(
    rings.flatMap(([name, points]) => [[name, points] as const, [`${name}, the other way`, [...points].reverse()] as const])
  )('%s covers the area that is told', (_, points) => {
    const measurement = { ...common, shape: 'polygon' as const, lineType: 'geodesic' as const, points };
    const drawn = outline(measurement, atlas, TOLERANCE_METRES);
    const result = measured(measurement);
    const area = fillOf(drawn).reduce((sum, polygon) => sum + polygonAreaWithHoles(polygon, 'geodesic').areaSquareMetres, 0);
    expect(Math.abs(area / result.areaSquareMetres - 1)).toBeLessThan(1e-3);
    // Of the labels the first is the polygon's own.
    expect(isInside(fillOf(drawn), pointsOf(drawn, 'label')[0]!)).toBe(true);
    expect(pointsOf(drawn, 'vertex')).toHaveLength(points.length);
    expect(linesOf(drawn, 'line')).toHaveLength(points.length);
  });

  it('that is not complete is a line', () => {
    const drawn = outline({ ...common, shape: 'polygon', lineType: 'geodesic', points: [at(0, 0), at(0, 9)] }, atlas, 100);
    expect(drawn.map(({ role }) => role)).toEqual(['line', 'midpoint', 'vertex', 'vertex', 'label']);
  });
});

describe('the outline of rings', () => {
  const sabetta = at(71.27, 72.07);
  const radii = [500, 4000].map((value) => ({ value, unit: 'kilometre' as const }));

  it('covers just what lies within the radius, over the pole', () => {
    const drawn = outline({ ...common, shape: 'rings', centre: sabetta, radii }, atlas, TOLERANCE_METRES);
    const [largest] = drawn;
    if (largest?.geometry.type !== 'MultiPolygon') throw new Error('no fill');
    expect(largest.index).toBe(1);
    for (const point of anywhere) {
      const away = distanceMetres(sabetta.at, point);
      if (Math.abs(away - 4_000_000) < 1000) continue;
      expect(isInside(largest.geometry.coordinates, point)).toBe(away < 4_000_000);
    }
    pointsOf(drawn, 'label').forEach((label, index) => {
      expect(distanceMetres(sabetta.at, label)).toBeCloseTo([4_000_000, 500_000][index]!, 3);
    });
  });

  it('of a sector is labelled in the middle of its arc', () => {
    const sector = { fromAzimuth: 330, toAzimuth: 90 };
    const drawn = outline({ ...common, shape: 'rings', centre: at(10, 50), radii, sector }, atlas, TOLERANCE_METRES);
    for (const ring of linesOf(drawn, 'ring')) expect(ring[0]).toEqual([50, 10]);
    const [label] = pointsOf(drawn, 'label');
    expect(isInside(fillOf(drawn), [50 + (label![0] - 50) * 0.99, 10 + (label![1] - 10) * 0.99])).toBe(true);
    expect(isInside(fillOf(drawn), [40, 0])).toBe(false);
  });
});

describe('the outline of a stretch', () => {
  const stretch = (from: MeasurePoint, to: MeasurePoint, id: string): Outline =>
    outline({ ...common, shape: 'along', of: { kind: 'line', id }, from, to }, atlas, TOLERANCE_METRES);

  it('is as long as what is measured, with rays from where its points were set', () => {
    const drawn = stretch(at(25, 61), at(31, 60), 'trunk');
    const [way] = linesOf(drawn, 'line');
    const result = measured({ ...common, shape: 'along', of: { kind: 'line', id: 'trunk' }, from: at(25, 61), to: at(31, 60) });
    if (result.shape !== 'along') throw new Error(result.shape);
    expect(polylineLengthMetres(way!)).toBeCloseTo(result.alongMetres, 2);
    expect(linesOf(drawn, 'ray')).toHaveLength(1);
    expect(linesOf(drawn, 'ray')[0]!.at(-1)).toEqual([61, 25]);
    const [label] = pointsOf(drawn, 'label');
    const before = measured({
      ...common,
      shape: 'along',
      of: { kind: 'line', id: 'trunk' },
      from: at(25, 61),
      to: { at: label!, accuracyMetres: 0 }
    });
    expect(before.alongMetres).toBeCloseTo(result.alongMetres / 2, 2);
  });

  it('keeps together across the antimeridian', () => {
    const [way] = linesOf(stretch(at(65, 178), at(66, -178), 'strait'), 'line');
    expect(way!.at(-1)![0] - way![0]![0]).toBeCloseTo(4, 9);
  });
});

describe('the outline of a buffer', () => {
  it('has an edge without the cuts of the world', () => {
    const radius = { value: 50, unit: 'kilometre' as const };
    const drawn = outline({ ...common, shape: 'buffer', of: { kind: 'line', id: 'strait' }, radius }, atlas, TOLERANCE_METRES);
    expect(fillOf(drawn)).toHaveLength(2);
    for (const edge of linesOf(drawn, 'ring')) {
      edge.slice(1).forEach((to, index) => expect(Math.abs(to[0]) === 180 && to[0] === edge[index]![0]).toBe(false));
      // All of it lies as far from the line as the radius says.
      for (const point of edge) {
        const away = nearestOnLine(linesOf(drawn, 'line')[0]!, point)!.distanceMetres;
        expect(Math.abs(away - 50_000)).toBeLessThan(2 * TOLERANCE_METRES);
      }
    }
    expect(isInside(fillOf(drawn), pointsOf(drawn, 'label')[0]!)).toBe(true);
  });
});

describe('the outline of the nearest places', () => {
  it('leads to each of them', () => {
    const measurement = { ...common, shape: 'nearest' as const, from: at(60, 100), placeKind: 'all' as const, count: 2 };
    const drawn = outline(measurement, atlas, TOLERANCE_METRES);
    const result = measured(measurement);
    linesOf(drawn, 'ray').forEach((ray, index) => {
      expect(distanceMetres(ray.at(-1)!, result.rows[index]!.at)).toBeLessThan(1e-6);
    });
    expect(pointsOf(drawn, 'label')).toHaveLength(2);
  });
});
