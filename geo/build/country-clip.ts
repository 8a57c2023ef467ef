import { featureCollection, intersect, polygon, simplify } from '@turf/turf';
import type { GeometryCollection, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection as TopoCollection, MultiPolygon as TopoMultiPolygon } from 'topojson-specification';
import { loadCountryPieces, type CountryPiece } from './base/country-pieces';
import { doubleSignedArea, type Ring } from './base/winding';

/** How far a simplified border may lie from the base map's: about a pixel at the zooms at which a region is looked at. */
const TOLERANCE_DEGREES = 0.08;
/** Islands smaller than this are left out of a region. */
const LEAST_SQUARE_DEGREES = 0.03;
/** Steps of a degree that are kept: 1 km, a tenth of the tolerance. */
const GRID_STEPS = 100;

let loaded: CountryPiece[] | undefined;

/** The countries a region may be made of, decoded once a process. */
function loadPieces(): CountryPiece[] {
  return (loaded ??= loadCountryPieces('world-atlas/countries-10m.json'));
}

/** The codes for which the base map has no country. */
export function unknownCountries(codes: readonly string[]): string[] {
  return codes.filter((code) => !loadPieces().some(({ isoUn }) => isoUn === code));
}

/**
 * What of the outlines lies inside countries, or all of the countries where no outline is given. The countries are those of
 * the UN-like view, merged, and simplified before they meet the outlines: two regions that share a hand-drawn edge then
 * share its vertices.
 */
export function insideCountries(outlines: readonly Position[][][], codes: readonly string[]): Position[][][] {
  const countries = mergedCountries(codes).map(simplified);
  const inside = outlines.flatMap((outline) => countries.flatMap((country) => shared(outline, country)));
  return (outlines.length === 0 ? countries : inside).filter(isWide).map(onGrid);
}

/** Countries become one shape: borders between them, and what the base map draws apart inside them, are dissolved. */
function mergedCountries(codes: readonly string[]): Position[][][] {
  const wanted = loadPieces().filter(({ isoUn }) => isoUn !== null && codes.includes(isoUn));
  const land: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: wanted.map(({ polygons }) => ({ type: 'MultiPolygon', coordinates: polygons }))
  };
  const joined = topology({ land });
  const { geometries } = joined.objects['land'] as TopoCollection;
  return merge(joined, geometries as TopoMultiPolygon[]).coordinates;
}

function simplified(rings: Position[][]): Position[][] {
  return simplify(polygon(rings), { tolerance: TOLERANCE_DEGREES, highQuality: true }).geometry.coordinates;
}

function shared(outline: Position[][], country: Position[][]): Position[][][] {
  const both = intersect(featureCollection([polygon(outline), polygon(country)]));
  if (!both) return [];
  return both.geometry.type === 'Polygon' ? [both.geometry.coordinates] : both.geometry.coordinates;
}

function isWide([outer]: Position[][]): boolean {
  return Math.abs(doubleSignedArea(outer as Ring)) >= 2 * LEAST_SQUARE_DEGREES;
}

function onGrid(rings: Position[][]): Position[][] {
  return rings.map((ring) => ring.map((position) => position.map((degrees) => Math.round(degrees * GRID_STEPS) / GRID_STEPS)));
}
