import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densifyGeodesic, distanceMetres, inverse, type LonLat } from '../geodesy/geodesic';
import type { Area, Atlas, CountrySet, Line, Place, Route } from './atlas';
import { orderByDistance, type Nearby, type Sighted } from './nearby';
import type { NamedVertex } from './stretch';
import { SUBJECTS } from './vocabulary';

const place = (id: string, at: LonLat) => ({ id, at }) as unknown as Place;
const line = (id: string, vertices: readonly NamedVertex[]) =>
  ({ id, vertices, mode: 'rail', status: 'operating' }) as unknown as Line;
const route = (id: string, subject: string, legs: Pick<Route['legs'][number], 'line' | 'first' | 'last'>[]) =>
  ({ id, subject, legs: legs.map((leg) => ({ ...leg, status: 'operating' })) }) as unknown as Route;
const square = (id: string, [east, north]: LonLat, half: number, more: Partial<Area> = {}) => {
  const ring: LonLat[] = [
    [east - half, north - half],
    [east + half, north - half],
    [east + half, north + half],
    [east - half, north + half],
    [east - half, north - half]
  ];
  return { id, polygons: [[ring]], labelAt: [east, north], waterOnly: false, ...more } as unknown as Area;
};

const trunk: NamedVertex[] = [
  [60, 20],
  [60, 30],
  [60, 40]
];
const atlas = {
  places: [place('chabahar', [60.61, 25.3]), place('zahedan', [60.86, 29.5]), place('fiji', [-179, -17])],
  lines: [line('trunk', trunk)],
  routes: [
    route('south', 'chabahar', [{ line: 'trunk', first: 1, last: 0 }]),
    route('all', 'north-south', [{ line: 'trunk', first: 0, last: 2 }])
  ],
  areas: [
    square('ocean', [60, 10], 20, { waterOnly: true }),
    square('region', [60, 25], 8),
    square('zone', [60.6, 25.3], 0.5),
    square('circle', [0, 0], 0, { polygons: [], parallel: 66.5642 })
  ],
  sets: [{ id: 'sco' } as unknown as CountrySet]
} as unknown as Atlas;

const see = (kind: Sighted['kind'], ...ids: string[]): Sighted[] => ids.map((id) => ({ kind, id }));
const ids = (things: readonly Nearby[]) => things.map(({ record }) => record.id);
const AT: LonLat = [60.6, 25.2];

/** The distance told of the one thing in sight. */
function farOf(sighted: Sighted, centre: LonLat, subjects = SUBJECTS as readonly (typeof SUBJECTS)[number][]): number {
  const [thing] = orderByDistance(atlas, [sighted], centre, subjects);
  return thing?.where.is === 'away' ? thing.where.distanceMetres : NaN;
}

describe('orderByDistance', () => {
  it('puts places by their geodesic distance, whatever order they came in', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        (east, north) => {
          const things = orderByDistance(atlas, see('place', 'fiji', 'zahedan', 'chabahar'), [east, north], SUBJECTS);
          const far = atlas.places.map(({ at }) => distanceMetres([east, north], at)).sort((a, b) => a - b);
          expect(things.map(({ where }) => (where.is === 'away' ? where.distanceMetres : NaN))).toEqual(far);
        }
      )
    );
  });

  it('tells the direction that a traveller would set out in', () => {
    const [thing] = orderByDistance(atlas, see('place', 'fiji'), [179, -17], SUBJECTS);
    expect(thing!.where).toMatchObject({ is: 'away', azimuth: inverse([179, -17], [-179, -17]).initialAzimuth });
    expect((thing!.where as { azimuth: number }).azimuth).toBeCloseTo(90.3, 1);
    expect(orderByDistance(atlas, see('place', 'fiji'), [68, 90], SUBJECTS)[0]!.where).toMatchObject({ azimuth: 180 });
    expect(orderByDistance(atlas, see('place', 'fiji'), [68, -90], SUBJECTS)[0]!.where).toMatchObject({ azimuth: 0 });
  });

  it('measures a line and a route to their nearest point, not to a vertex', () => {
    const dense = densifyGeodesic(trunk as unknown as LonLat[], 500);
    const searched = Math.min(...dense.map((point) => distanceMetres(AT, point)));
    for (const sighted of [...see('line', 'trunk'), ...see('route', 'south', 'all')]) {
      expect(farOf(sighted, AT)).toBeLessThanOrEqual(searched);
      expect(farOf(sighted, AT)).toBeGreaterThan(searched - 1);
    }
  });

  it('measures a line to where the shown subjects draw it, and all of it where none does', () => {
    const north: LonLat = [60, 35];
    const [seen] = see('line', 'trunk');
    expect(farOf(seen!, north, ['north-south'])).toBeLessThan(1e-3);
    expect(farOf(seen!, north, ['chabahar'])).toBeCloseTo(distanceMetres(north, [60, 30]), 3);
    expect(farOf(seen!, north, [])).toBeLessThan(1e-3);
  });

  it('says that an area lies all round, the smaller first, and how far it is from outside', () => {
    const things = orderByDistance(atlas, [...see('place', 'chabahar'), ...see('area', 'region', 'zone')], AT, SUBJECTS);
    expect(ids(things)).toEqual(['zone', 'region', 'chabahar']);
    expect(things[0]!.where).toEqual({ is: 'around' });
    expect(Math.abs(farOf({ kind: 'area', id: 'zone' }, [60.6, 27]) - distanceMetres([60.6, 27], [60.6, 25.8]))).toBeLessThan(
      110
    );
    expect(farOf({ kind: 'area', id: 'circle' }, [60, 70])).toBeCloseTo(distanceMetres([60, 70], [60, 66.5642]), 3);
  });

  it('trusts the map, not the outline, on whether the middle is water, and tells no distance to a shore it does not know', () => {
    const inland: LonLat = [60, 28];
    const at = (around: boolean) => orderByDistance(atlas, [{ kind: 'area', id: 'ocean', around }], inland, SUBJECTS)[0]!.where;
    expect(at(true)).toEqual({ is: 'around' });
    expect(at(false)).toEqual({ is: 'toward', azimuth: 180 });
  });

  it('takes from the map whether a country set is all round, and leaves out what the atlas does not hold', () => {
    const around = orderByDistance(
      atlas,
      [{ kind: 'set', id: 'sco', around: true }, ...see('area', 'zone', 'ghost')],
      AT,
      SUBJECTS
    );
    expect(ids(around)).toEqual(['zone', 'sco']);
    const aside = orderByDistance(atlas, [...see('set', 'sco'), ...see('actor', 'kanani'), ...see('area', 'zone')], AT, SUBJECTS);
    expect(aside.map(({ where }) => where.is)).toEqual(['around', 'in-sight']);
  });
});
