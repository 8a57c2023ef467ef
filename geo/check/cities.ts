import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import type { Sources } from '../build/sources';
import type { Finding } from './finding';

const NEAR_METRES = 15_000;
/** Beyond this a city of the same name is another city, not the one the vertex is named after. */
const NAMESAKE_METRES = 150_000;

interface City {
  name: string;
  at: LonLat;
}

let cities: Map<string, City[]> | undefined;

/** Cities by every spelling GeoNames knows, folded so that accents and case do not matter; read once a process. */
function loadCities(): Map<string, City[]> {
  cities ??= readCities();
  return cities;
}

function readCities(): Map<string, City[]> {
  const path = createRequire(import.meta.url).resolve('cities15000-json/cities.json');
  const rows = JSON.parse(readFileSync(path, 'utf8')) as {
    name: string;
    asciiname: string;
    alternativeNames: string[];
    lat: string;
    lon: string;
  }[];
  const byName = new Map<string, City[]>();
  for (const row of rows) {
    const city: City = { name: row.name, at: [Number(row.lon), Number(row.lat)] };
    for (const spelling of new Set([row.name, row.asciiname, ...row.alternativeNames].map(fold))) {
      if (!spelling) continue;
      const known = byName.get(spelling);
      if (known) known.push(city);
      else byName.set(spelling, [city]);
    }
  }
  return byName;
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A vertex that bears a city's name lies within 15 km of that city in GeoNames. */
export function checkCities(sources: Sources): Finding[] {
  const byName = loadCities();
  return sources.lines.flatMap((line) =>
    line.vertices.flatMap((vertex) => {
      const name = vertex[2];
      const offMetres = name ? nearestMetres(byName.get(fold(name)) ?? [], [vertex[0], vertex[1]]) : Infinity;
      if (offMetres <= NEAR_METRES || offMetres > NAMESAKE_METRES) return [];
      return [
        {
          file: line.from.file,
          record: line.id,
          reason: `vertex ${name} lies ${(offMetres / 1000).toFixed(1)} km from the city of that name`
        }
      ];
    })
  );
}

function nearestMetres(candidates: readonly City[], at: LonLat): number {
  return candidates.reduce((nearest, city) => Math.min(nearest, distanceMetres(at, city.at)), Infinity);
}
