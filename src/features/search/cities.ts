import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas, Names, Place } from '#core/atlas/atlas';
import { LANGUAGES } from '#core/atlas/vocabulary';
import type { NamedCity } from '#core/search/found';

/** A place of the atlas so near to a city of the same name is that city, in degrees. */
const SAME_DEGREES = 1;

/** The cities whose names stand on the map but which are no places of the atlas. Labels as `base/labels.json` has them. */
export function namedCities(labels: FeatureCollection, atlas: Pick<Atlas, 'places'>): NamedCity[] {
  return labels.features.filter(isCity).flatMap(({ properties, geometry }) => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const city: NamedCity = { names: namesOf(properties), at: [longitude, latitude] };
    const isKnown = atlas.places.some((place) => place.names.en === city.names.en && isNear(place, city));
    return isKnown ? [] : [city];
  });
}

function isCity(feature: Feature): feature is Feature<Point, Record<string, string>> {
  return feature.properties?.what === 'city' && feature.geometry.type === 'Point';
}

function namesOf(properties: Readonly<Record<string, string>>): Names {
  const named = LANGUAGES.flatMap((language) => {
    const name = properties[`name:${language}`];
    return name ? [[language, name] as const] : [];
  });
  return { ar: '', en: '', ...Object.fromEntries(named) };
}

function isNear({ at }: Pick<Place, 'at'>, city: NamedCity): boolean {
  return Math.abs(at[0] - city.at[0]) < SAME_DEGREES && Math.abs(at[1] - city.at[1]) < SAME_DEGREES;
}
