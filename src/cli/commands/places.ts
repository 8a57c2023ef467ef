import type { Atlas, Place } from '../../core/atlas/atlas';
import { LANGUAGES } from '../../core/atlas/vocabulary';
import type { Answer, World } from '../answer';
import { failure } from '../failure';
import { csv } from '../output/csv';
import { feature, featureCollection, pointGeometry } from '../output/geojson';
import { json } from '../output/json';
import { position } from '../output/texts';
import { searchPlaces } from '../place/suggest';
import { readCount, type Request } from '../request';
import { KIND_WORDS } from '../words/phrases';

/** Places that answer a query, the closest first, as the search of the page finds them. */
export function run(request: Request, world: World): Answer {
  const [query = ''] = request.arguments;
  const atlas = world.atlas();
  const limit = readCount(request, 'limit', 10, atlas.places.length);
  if (typeof limit !== 'number') return limit;
  const places = findPlaces(query, atlas).slice(0, limit);
  return places.length === 0 ? failure('no-places', { given: query }) : { ok: true, text: write(places, request) };
}

function findPlaces(query: string, atlas: Atlas): Place[] {
  const named = atlas.places.find(({ id }) => id === query.trim());
  return named ? [named] : searchPlaces(atlas, query);
}

function write(places: readonly Place[], request: Request): string {
  switch (request.format) {
    case 'json':
      return json(places.map(record));
    case 'csv':
      return csv(COLUMNS, places.map(row));
    case 'geojson':
      return featureCollection(places.map((place) => feature(pointGeometry(place.at), record(place))));
    case 'text':
      return `${places.map((place) => line(place, request)).join('\n')}\n`;
  }
}

function line(place: Place, request: Request): string {
  const { language } = request;
  const facts = [
    place.id,
    place.names[language],
    KIND_WORDS[place.kind][language],
    ...(place.country ? [place.country] : []),
    ...(place.unlocode ? [place.unlocode] : []),
    position(place.at, place.accuracyMetres, request)
  ];
  return facts.join('  ');
}

function record({ id, kind, names, country, unlocode, at: [longitude, latitude], accuracyMetres, source }: Place) {
  return { id, kind, names, country, unlocode, latitude, longitude, accuracyMetres, source };
}

const COLUMNS = ['id', 'kind', ...LANGUAGES, 'country', 'unlocode', 'latitude', 'longitude', 'accuracyMetres', 'source'];

function row(place: Place): (string | number | undefined)[] {
  const { id, kind, names, country, unlocode, latitude, longitude, accuracyMetres, source } = record(place);
  const named = LANGUAGES.map((language) => names[language]);
  return [id, kind, ...named, country, unlocode, latitude, longitude, accuracyMetres, source];
}
