import { describe, expect, it } from 'vitest';
import { densifyGeodesic, distanceMetres, polylineLengthMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { LegMode, Route, RouteLeg } from '#core/network/types';
import { courseOf, partOf } from './course';

function leg(mode: LegMode, geometry: LonLat[], lengthMetres: number): RouteLeg {
  const ends = { from: { at: geometry[0]! }, to: { at: geometry.at(-1)! } };
  const rest = { hours: 0, co2Kilograms: 0, status: 'operating', source: '', passages: [], doubts: [] } as const;
  return { mode, ...ends, lengthMetres, ...rest, geometry };
}

/** From Mumbai over the sea to Chabahar, a port's work, then by land; the last leg is longer than it is drawn. */
const sea = densifyGeodesic(
  [
    [72.84, 18.94],
    [60.62, 25.3]
  ],
  50_000
);
const land = densifyGeodesic(
  [
    [60.62, 25.3],
    [60.86, 29.49]
  ],
  50_000
);
const legs = [
  leg('sea', sea, polylineLengthMetres(sea)),
  leg('transfer', [[60.62, 25.3]], 0),
  leg('rail', land, polylineLengthMetres(land) * 1.3)
];
const route: Route = {
  lengthMetres: legs.reduce((sum, { lengthMetres }) => sum + lengthMetres, 0),
  hours: 0,
  co2Kilograms: 0,
  legs,
  passages: [],
  borders: [],
  snaps: { origin: { metres: 0, at: sea[0]!, far: false }, destination: { metres: 0, at: land.at(-1)!, far: false } },
  edition: '',
  warnings: [],
  geometry: [...sea, ...land]
};

describe('partOf', () => {
  const course = courseOf(route);

  it('cuts a leg where its metres end', () => {
    const part = partOf(course, 400_000);
    expect(part.route.legs).toHaveLength(1);
    expect(polylineLengthMetres(part.route.legs[0]!.geometry)).toBeCloseTo(400_000, -2);
    expect(distanceMetres(sea[0]!, part.at)).toBeCloseTo(400_000, -3);
  });

  it('counts by the lengths of the legs, not by those drawn', () => {
    const half = partOf(course, legs[0]!.lengthMetres + legs[2]!.lengthMetres / 2);
    expect(half.route.legs.map(({ mode }) => mode)).toEqual(['sea', 'transfer', 'rail']);
    expect(polylineLengthMetres(half.route.legs[2]!.geometry)).toBeCloseTo(polylineLengthMetres(land) / 2, -2);
  });

  it('is nothing at first and the route itself at the end', () => {
    expect(partOf(course, 0).route.legs[0]!.geometry).toEqual([sea[0]!, sea[0]!]);
    expect(partOf(course, route.lengthMetres).route).toBe(route);
    expect(partOf(course, Infinity).at).toEqual(land.at(-1));
    expect(partOf(course, 500_000).route.lengthMetres).toBe(route.lengthMetres);
  });
});
