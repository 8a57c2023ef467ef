import type { SourceCityLabel } from '#core/atlas/label-schema';
import { SourceError } from '../../step';
import { readPackageJson } from '../source-files';
import { pointLabel, type LabelFeature } from './label-feature';

/** A record of GeoNames as `cities15000-json` ships it; all values are text. */
interface GeoNamesCity {
  id: string;
  name: string;
  asciiname: string;
  alternativeNames: string[];
  lat: string;
  lon: string;
  country: string;
  population: string;
}

export function loadGeoNames(): GeoNamesCity[] {
  return readPackageJson<GeoNamesCity[]>('cities15000-json/cities.json');
}

/** Labels of the hand-picked cities, standing where GeoNames has them. */
export function cityLabels(cities: readonly SourceCityLabel[], geoNames: readonly GeoNamesCity[]): LabelFeature[] {
  const known = new Map(geoNames.map((city) => [Number(city.id), city]));
  return cities.map((city) => {
    const found = known.get(city.geonames);
    if (!found) throw new SourceError('geo/sources/labels/cities.yaml', String(city.geonames), `GeoNames has no city of this number (${city.names.en})`);
    return pointLabel(
      {
        id: `city-${found.id}`,
        what: 'city',
        rank: city.rank,
        names: city.names,
        extra: { iso: found.country, population: Number(found.population), ...(city.capital ? { capital: true } : {}) }
      },
      [Number(found.lon), Number(found.lat)]
    );
  });
}
