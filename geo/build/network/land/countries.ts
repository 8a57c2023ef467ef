import type { LonLat } from '#core/geodesy/longitude';
import { loadCountryPieces, type CountryPiece } from '../../base/country-pieces';
import { polygonContains, type Rings } from '../../base/winding';

interface Boxed {
  iso: string;
  west: number;
  south: number;
  east: number;
  north: number;
  rings: Rings;
}

let boxes: Boxed[] | undefined;

/** The country a position lies in as the base map's default view has it; nothing at sea and where none is recognised. */
export function countryAt([longitude, latitude]: LonLat): string | undefined {
  boxes ??= loadCountryPieces('world-atlas/countries-10m.json').flatMap(boxed);
  return boxes.find(
    ({ west, east, south, north, rings }) =>
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north &&
      polygonContains(rings, [longitude, latitude])
  )?.iso;
}

function boxed({ iso, polygons }: CountryPiece): Boxed[] {
  if (iso === null) return [];
  return polygons.map((rings) => {
    const longitudes = rings[0]!.map(([longitude]) => longitude);
    const latitudes = rings[0]!.map(([, latitude]) => latitude);
    return {
      iso,
      west: least(longitudes),
      south: least(latitudes),
      east: -least(longitudes.map((value) => -value)),
      north: -least(latitudes.map((value) => -value)),
      rings
    };
  });
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Infinity);
}
