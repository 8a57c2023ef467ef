import type { GeoJsonObject } from 'geojson';
import type { Boundaries } from './boundaries';
import { loadLakes, loadRivers } from './inland-water';
import { multiLine, multiPolygon } from './topo-file';

/** What is too small to be drawn: lakes under an area, rivers under a length. */
interface InlandLimits {
  lakeSquareDegrees: number;
  riverDegrees: number;
}

/** The layers of a base file under the names the map knows them by. */
export function baseLayers(boundaries: Boundaries, { lakeSquareDegrees, riverDegrees }: InlandLimits): Record<string, GeoJsonObject> {
  return {
    land: multiPolygon(boundaries.land),
    countries: boundaries.countries,
    coast: multiLine(boundaries.coast),
    borders: multiLine(boundaries.borders),
    disputed: multiLine(boundaries.disputed),
    bordersUn: multiLine(boundaries.bordersUn),
    disputedUn: multiLine(boundaries.disputedUn),
    lakes: multiPolygon(loadLakes(lakeSquareDegrees)),
    rivers: multiLine(loadRivers(riverDegrees))
  };
}
