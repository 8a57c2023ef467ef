import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas, Names, Place } from '#core/atlas/atlas';
import { LANGUAGES } from '#core/atlas/vocabulary';
import type { NamedLabel } from '#core/search/found';

/** A place of the atlas so near to a city of the same name is that city, in degrees. */
const SAME_DEGREES = 1;
/** Closer by than a country's rank, which is the lower the larger it is, most of it stands in a window; but no closer than this. */
const ZOOM_ABOVE_RANK = 2;
const MOST_ZOOM = 6;

/**
 * The countries, and the cities which are no places of the atlas, whose names stand on the map. Labels as
 * `base/labels.json` has them.
 */
export function namedLabels(labels: FeatureCollection, atlas: Pick<Atlas, 'places'>): NamedLabel[] {
  return labels.features.filter(isPoint).flatMap(({ properties, geometry }): NamedLabel[] => {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const label = { names: namesOf(properties), at: [longitude, latitude] } as const;
    if (properties.what === 'country') return [{ ...label, kind: 'country', zoom: zoomOf(properties) }];
    if (properties.what !== 'city') return [];
    const isKnown = atlas.places.some((place) => place.names.en === label.names.en && isNear(place, label));
    return isKnown ? [] : [{ ...label, kind: 'city' }];
  });
}

function isPoint(feature: Feature): feature is Feature<Point, Record<string, string | number>> {
  return feature.properties !== null && feature.geometry.type === 'Point';
}

function zoomOf({ rank }: Readonly<Record<string, string | number>>): number {
  return Math.min(MOST_ZOOM, Number(rank) + ZOOM_ABOVE_RANK);
}

function namesOf(properties: Readonly<Record<string, string | number>>): Names {
  const named = LANGUAGES.flatMap((language) => {
    const name = properties[`name:${language}`];
    return name ? [[language, name] as const] : [];
  });
  return { ar: '', en: '', ...Object.fromEntries(named) };
}

function isNear({ at }: Pick<Place, 'at'>, city: Pick<NamedLabel, 'at'>): boolean {
  return Math.abs(at[0] - city.at[0]) < SAME_DEGREES && Math.abs(at[1] - city.at[1]) < SAME_DEGREES;
}
