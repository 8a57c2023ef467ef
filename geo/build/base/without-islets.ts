import type { Boundaries } from './boundaries';
import { doubleSignedArea, type Ring, type Rings } from './winding';

/** Leaves out the islands of less than an area, in square degrees, with their coasts; a country of such islands goes whole. */
export function withoutIslets(boundaries: Boundaries, leastSquareDegrees: number): Boundaries {
  const isLarge = (ring: Ring): boolean => Math.abs(doubleSignedArea(ring)) >= 2 * leastSquareDegrees;
  const largeOf = (polygons: Rings[]): Rings[] => polygons.filter(([outer]) => isLarge(outer!));
  const features = boundaries.countries.features.flatMap((country) => {
    const coordinates = largeOf(country.geometry.coordinates as Rings[]);
    return coordinates.length > 0 ? [{ ...country, geometry: { ...country.geometry, coordinates } }] : [];
  });
  return {
    ...boundaries,
    land: largeOf(boundaries.land),
    coast: boundaries.coast.filter((line) => !isClosed(line) || isLarge(line)),
    countries: { ...boundaries.countries, features }
  };
}

function isClosed(line: Ring): boolean {
  const [first] = line;
  const last = line.at(-1);
  return first![0] === last![0] && first![1] === last![1];
}
