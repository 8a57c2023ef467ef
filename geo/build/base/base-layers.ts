import type { FeatureCollection, GeoJsonObject } from 'geojson';
import { deriveBoundaries, type Boundaries } from './boundaries';
import { loadCountryPieces } from './country-pieces';
import { loadLakes, loadRivers } from './inland-water';
import { multiLine, multiPolygon } from './topo-file';
import { weldPieces } from './weld';

/** Boundaries of a `world-atlas` scale, its gaps welded. */
export function loadBoundaries(scale: '10m' | '50m'): Boundaries {
  return deriveBoundaries(weldPieces(loadCountryPieces(`world-atlas/countries-${scale}.json`)));
}

/** The layers of a base file under the names the map knows them by. */
export function baseLayers(boundaries: Boundaries, lakeSquareDegrees: number, riverDegrees: number): Record<string, GeoJsonObject> {
  const countries: FeatureCollection = boundaries.countries;
  return {
    land: multiPolygon(boundaries.land),
    countries,
    coast: multiLine(boundaries.coast),
    borders: multiLine(boundaries.borders),
    disputed: multiLine(boundaries.disputed),
    bordersUn: multiLine(boundaries.bordersUn),
    disputedUn: multiLine(boundaries.disputedUn),
    lakes: multiPolygon(loadLakes(lakeSquareDegrees)),
    rivers: multiLine(loadRivers(riverDegrees))
  };
}
