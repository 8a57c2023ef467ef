import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polygonAreaWithHoles } from '../geodesy/rings-area';
import { circlePolygons } from '../geodesy/circle';
import { distanceMetres } from '../geodesy/geodesic';
import { measureAtlas as atlas } from './atlas.fixture';
import { measure } from './measure';
import { along, common, measured, pointAt } from './measure.fixture';
import type { LineType, Measurement, MeasurePoint } from './measurement';
import { anyPoint } from './measurement.fixture';
import type { MeasureProblem } from './result';

const drawn = (shape: 'line' | 'polygon', lineType: LineType, points: MeasurePoint[]): Measurement => ({
  ...common,
  shape,
  lineType,
  points
});

const murmansk = pointAt(68.97, 33.08, 1000);
const yokohama = pointAt(35.45, 139.65, 1000);
const sanFrancisco = pointAt(37.8, -122.4, 100);
const cape = pointAt(-33.9, 18.4, 100);

describe('a line', () => {
  it('knows its running total no better than the points before', () => {
    const points = [5000, 5000, 1, 1].map((accuracy, index) => pointAt(0, index * 10, accuracy));
    const result = measured(drawn('line', 'geodesic', points));
    if (result.shape !== 'line') throw new Error(result.shape);
    const [first, second, third] = result.legs;
    expect(first!.runningUncertaintyMetres).toBeCloseTo(first!.uncertaintyMetres, 9);
    expect(second!.runningUncertaintyMetres).toBeGreaterThan(second!.uncertaintyMetres);
    expect(third!.runningUncertaintyMetres).toBeCloseTo(result.uncertaintyMetres, 9);
  });

  // GeodSolve -i -p 6 and RhumbSolve -i -p 6 of GeographicLib 2.1.2; the second leg crosses the antimeridian.
  const truth = {
    geodesic: [
      [6993028.931807, 61.39512141877, 157.20430604491],
      [8308006.241452, 54.26953006343, 123.19635021217],
      [16483316.835433, 94.85569202607, 108.4194476189]
    ],
    rhumb: [
      [7760654.674458, 118.72282824502, 118.72282824502],
      [8763905.40626, 88.29483995201, 88.29483995201],
      [16626042.299191, 118.51806587517, 118.51806587517]
    ]
  } as const;

  it.each(['geodesic', 'rhumb'] as const)('of %s legs has the lengths and azimuths GeographicLib gives', (lineType) => {
    const points = [murmansk, yokohama, sanFrancisco, cape];
    const { legs, totalMetres, geodesicMetres } = measured({ ...common, shape: 'line', lineType, points });
    let runningMetres = 0;
    for (const [index, [lengthMetres, initialAzimuth, finalAzimuth]] of truth[lineType].entries()) {
      runningMetres += lengthMetres;
      expect(legs[index]!.lengthMetres).toBeCloseTo(lengthMetres, 5);
      expect(legs[index]!.initialAzimuth).toBeCloseTo(initialAzimuth, 9);
      expect(legs[index]!.finalAzimuth).toBeCloseTo(finalAzimuth, 9);
      expect(legs[index]!.runningMetres).toBeCloseTo(runningMetres, 5);
    }
    expect(totalMetres).toBe(legs.at(-1)!.runningMetres);
    expect(geodesicMetres).toBeCloseTo(
      truth.geodesic.reduce((sum, [lengthMetres]) => sum + lengthMetres, 0),
      5
    );
  });

  it('has its midpoints halfway along', () => {
    const [geodesic] = measured({ ...common, shape: 'line', lineType: 'geodesic', points: [murmansk, yokohama] }).legs;
    expect(distanceMetres(murmansk.at, geodesic!.midpoint)).toBeCloseTo(6993028.931807 / 2, 4);
    expect(distanceMetres(geodesic!.midpoint, yokohama.at)).toBeCloseTo(6993028.931807 / 2, 4);
    const [rhumb] = measured({ ...common, shape: 'line', lineType: 'rhumb', points: [murmansk, yokohama] }).legs;
    // RhumbSolve from Murmansk at the azimuth and half the length above.
    expect(rhumb!.midpoint[1]).toBeCloseTo(52.233260368, 8);
    expect(rhumb!.midpoint[0]).toBeCloseTo(96.895078343, 8);
  });

  it('is uncertain as its points are', () => {
    const { legs, uncertaintyMetres } = measured({
      ...common,
      shape: 'line',
      lineType: 'geodesic',
      points: [murmansk, yokohama]
    });
    expect(uncertaintyMetres).toBeCloseTo(Math.SQRT2 * 1000, 9);
    expect(legs[0]!.uncertaintyMetres).toBe(uncertaintyMetres);
    expect(legs[0]!.azimuthUncertaintyDegrees).toBeCloseTo(((Math.SQRT2 * 1000) / 6993029) * (180 / Math.PI), 6);
  });

  it('is never shorter than the geodesic, whichever its type', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 5 }), (points) => {
        const { totalMetres, geodesicMetres } = measured({ ...common, shape: 'line', lineType: 'rhumb', points });
        expect(totalMetres).toBeGreaterThan(geodesicMetres - 1e-6);
      })
    );
  });
});

describe('a place and itself', () => {
  it('are no way apart, wherever the place lies exactly, unless the point was merely set there', () => {
    const line = (points: MeasurePoint[]) => ({ ...common, shape: 'line', lineType: 'geodesic', points }) as const;
    const place = { ...cape, accuracyMetres: 1000, of: { kind: 'place', id: 'cape-town' } } as const;
    const [leg] = measured(line([place, place])).legs;
    expect(leg).toMatchObject({ lengthMetres: 0, uncertaintyMetres: 0, runningUncertaintyMetres: 0 });
    expect(measured(line([place, place])).uncertaintyMetres).toBe(0);
    const far = measured(line([place, yokohama])).uncertaintyMetres;
    expect(measured(line([place, place, yokohama])).uncertaintyMetres).toBe(far);
    const { of: _, ...point } = place;
    expect(measured(line([point, point])).uncertaintyMetres).toBeGreaterThan(1000);
  });
});

describe('a polygon', () => {
  // Planimeter -p 6 and Planimeter -R -p 6 of GeographicLib 2.1.2: the Caspian, one round the pole, one over the antimeridian.
  const caspian = [
    pointAt(46.5, 49),
    pointAt(45.5, 52.5),
    pointAt(41, 53),
    pointAt(36.8, 53.9),
    pointAt(36.9, 50),
    pointAt(40.3, 50.4),
    pointAt(43, 47.6)
  ];
  const pole = [pointAt(60, 0), pointAt(70, 120), pointAt(65, -100)];
  const antimeridian = [pointAt(10, 170), pointAt(10, -170), pointAt(-10, -170), pointAt(-10, 170)];
  it.each([
    ['geodesic', caspian, 2778597.716151, 327267923203.1],
    ['rhumb', caspian, 2778670.12139, 327160323711.2],
    ['geodesic', pole, 14177237.999352, 10373725000919.4],
    ['rhumb', pole, 16850053.690773, 23550593583035.7],
    ['geodesic', antimeridian, 8808314.46227, 4948480469169.5],
    ['rhumb', antimeridian, 8808993.895664, 4899329175911.1]
  ] as const)('of %s edges has the area and perimeter GeographicLib gives', (lineType, points, perimeter, area) => {
    for (const ring of [points, [...points].reverse()]) {
      const result = measured({ ...common, shape: 'polygon', lineType, points: ring });
      expect(Math.abs(result.perimeterMetres - perimeter)).toBeLessThan(1e-5);
      expect(Math.abs(result.areaSquareMetres - area)).toBeLessThan(1);
    }
  });

  it.each(['geodesic', 'rhumb'] as const)('of %s edges tells whether they cross', (lineType) => {
    const crosses = (points: MeasurePoint[]) => measured({ ...common, shape: 'polygon', lineType, points }).crossesItself;
    const [a, b, c, d] = antimeridian as [MeasurePoint, MeasurePoint, MeasurePoint, MeasurePoint];
    for (const ring of [caspian, pole, antimeridian]) expect(crosses([...ring])).toBe(false);
    expect(crosses([a, c, b, d])).toBe(true);
    expect(crosses([a, b, d, c])).toBe(true);
    // A point set twice, or the first set again at the end, crosses nothing.
    expect(crosses([a, b, c, a])).toBe(false);
    expect(crosses([a, b, b, c])).toBe(false);
    expect(crosses([...caspian, pointAt(41, 54)])).toBe(true);
    const bow = [pointAt(0, 0), pointAt(1, 1), pointAt(1, 0), pointAt(0, 1)];
    expect(measured({ ...common, shape: 'polygon', lineType, points: bow }).areaSquareMetres / 6155e6).toBeCloseTo(1, 2);
  });

  it('is uncertain by no more than its perimeter times the accuracy of its points', () => {
    const points = caspian.map((each) => ({ ...each, accuracyMetres: 100 }));
    const result = measured({ ...common, shape: 'polygon', lineType: 'geodesic', points });
    expect(result.areaUncertaintySquareMetres).toBeGreaterThan(0);
    expect(result.areaUncertaintySquareMetres).toBeLessThan(result.perimeterMetres * 100);
  });
});

describe('rings', () => {
  it('have the area of the polygons that are drawn of them, over the pole too', () => {
    const sabetta = pointAt(71.27, 72.07);
    const radii = [500, 4000].map((value) => ({ value, unit: 'kilometre' as const }));
    const { rings } = measured({ ...common, shape: 'rings', centre: sabetta, radii });
    for (const { radiusMetres, areaSquareMetres } of rings) {
      const polygons = circlePolygons(sabetta.at, radiusMetres, radiusMetres * 1e-6);
      const area = polygons.reduce((sum, polygon) => sum + polygonAreaWithHoles(polygon, 'geodesic').areaSquareMetres, 0);
      expect(Math.abs(area / areaSquareMetres - 1)).toBeLessThan(1e-5);
    }
  });

  it('take their radii in any unit', () => {
    const radii = [
      { value: 1, unit: 'degree' as const },
      { value: 60, unit: 'nauticalMile' as const }
    ];
    const { rings } = measured({ ...common, shape: 'rings', centre: cape, radii });
    expect(rings.map(({ radiusMetres }) => radiusMetres)).toEqual([111_120, 111_120]);
  });
});

describe('what cannot be measured', () => {
  const rings = { ...common, shape: 'rings', centre: cape } as const;
  const cases: [Measurement, MeasureProblem][] = [
    [drawn('line', 'rhumb', [cape]), { code: 'too-few-points', needed: 2 }],
    [drawn('polygon', 'geodesic', [cape, yokohama]), { code: 'too-few-points', needed: 3 }],
    [{ ...rings, radii: [] }, { code: 'no-radii' }],
    [
      { ...rings, radii: [{ value: 21_000, unit: 'kilometre' }] },
      { code: 'radius-out-of-range', limitMetres: 19_900_000 }
    ],
    [along('line', 'atlantis', cape, cape), { code: 'unknown-record', kind: 'line', id: 'atlantis' }],
    [along('route', 'network', pointAt(10, 70), pointAt(31, 60)), { code: 'not-joined' }],
    [
      { ...common, shape: 'buffer', of: { kind: 'line', id: 'trunk' }, radius: { value: 9001, unit: 'kilometre' } },
      { code: 'radius-out-of-range', limitMetres: 9_000_000 }
    ],
    [{ ...common, shape: 'nearest', from: cape, placeKind: 'canal', count: 3 }, { code: 'no-places' }]
  ];
  it.each(cases)('says why: %#', (measurement, problem) => {
    expect(measure(measurement, atlas)).toEqual({ shape: 'none', problem });
  });
});
