import type { WrittenFeature } from '../exchange/write/writer';
import { splitAtAntimeridian } from '../geodesy/longitude';
import type { Route } from './types';

/** Every column that a written route may have, in order. */
const ROUTE_COLUMNS = [
  'route',
  'leg',
  'mode',
  'from',
  'from_latitude',
  'from_longitude',
  'to',
  'to_latitude',
  'to_longitude',
  'metres',
  'nautical_miles',
  'hours',
  'co2_kilograms',
  'cargo_tonnes',
  'cost',
  'status',
  'line',
  'country',
  'passages',
  'doubts',
  'source',
  'edition'
] as const;

/** The columns of a written route, in order. Without tariffs there is no cost. */
export function routeColumns({ cost }: Route): string[] {
  return ROUTE_COLUMNS.filter((column) => column !== 'cost' || cost !== undefined);
}

/** International nautical mile. */
const METRES_PER_NAUTICAL_MILE = 1852;

/**
 * The legs of a route as features for files: lines of longitude and latitude, cut at the antimeridian after RFC 7946. Legs
 * without length, as the work of a port, are points. `nameOf` gives the words of a stop; the cargo is what the emissions are of.
 */
export function routeFeatures(
  title: string,
  route: Route,
  nameOf: (point: Route['legs'][number]['from']) => string,
  cargoTonnes: number
): WrittenFeature[] {
  return route.legs.map((leg, index) => ({
    type: 'Feature',
    geometry: geometryOf(leg.geometry),
    properties: {
      route: title,
      leg: index + 1,
      mode: leg.mode,
      from: nameOf(leg.from),
      from_latitude: degrees(leg.from.at[1]),
      from_longitude: degrees(leg.from.at[0]),
      to: nameOf(leg.to),
      to_latitude: degrees(leg.to.at[1]),
      to_longitude: degrees(leg.to.at[0]),
      metres: Math.round(leg.lengthMetres),
      nautical_miles: rounded(leg.lengthMetres / METRES_PER_NAUTICAL_MILE, 2),
      hours: rounded(leg.hours, 2),
      co2_kilograms: rounded(leg.co2Kilograms, 1),
      cargo_tonnes: cargoTonnes,
      // Its legs add up to the cost of the route.
      ...(route.cost !== undefined && { cost: Number((leg.cost ?? 0).toFixed(2)) }),
      status: leg.status,
      line: leg.line ?? '',
      country: leg.country ?? '',
      passages: leg.passages.join(' '),
      doubts: leg.doubts.join(' '),
      source: leg.source,
      edition: route.edition
    }
  }));
}

/** With so many decimals, or with as many more as what is little needs to be no nought. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) || Number(value.toPrecision(1));
}

/** A tenth of a metre: the network keeps its positions no finer. */
function degrees(value: number): number {
  return Number(value.toFixed(6));
}

function geometryOf(geometry: Route['geometry']): WrittenFeature['geometry'] {
  const [first] = geometry;
  if (!first) return null;
  const isPoint = geometry.every(([longitude, latitude]) => longitude === first[0] && latitude === first[1]);
  if (isPoint) return { type: 'Point', coordinates: [...first] };
  const pieces = splitAtAntimeridian(geometry).map((piece) => piece.map((at) => [...at]));
  return pieces.length === 1 ? { type: 'LineString', coordinates: pieces[0]! } : { type: 'MultiLineString', coordinates: pieces };
}
