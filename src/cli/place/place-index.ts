import type { Atlas, Names, Place } from '../../core/atlas/atlas';
import type { LonLat } from '../../core/geodesy/longitude';
import { spellingOf } from '../../core/search/spelling';

/** A place of the atlas, or a part of one (`bandar-abbas-port/shahid-rajaee`), that can be measured from. */
export interface NamedSpot {
  id: string;
  names: Names;
  at: LonLat;
  accuracyMetres: number;
}

/** Places by everything they are called; a name of one's own goes before another spelling. */
export interface PlaceIndex {
  byId: ReadonlyMap<string, NamedSpot>;
  byCode: ReadonlyMap<string, NamedSpot>;
  named(text: string): readonly NamedSpot[];
}

/** A place's own names come before other spellings: who writes Chabahar does not mean the city beside the port of that name. */
interface Called {
  own: Set<NamedSpot>;
  also: Set<NamedSpot>;
}

export function indexPlaces(atlas: Atlas): PlaceIndex {
  const spots = atlas.places.flatMap((place) => [place, ...partsOf(place)]);
  let called: ReadonlyMap<string, Called> | undefined;
  return {
    byId: new Map(spots.map((spot) => [spot.id, spot])),
    byCode: new Map(atlas.places.flatMap((place) => (place.unlocode ? [[place.unlocode, place]] : []))),
    named(text) {
      // Made when the first name is asked for: ids and positions need not wait.
      called ??= indexNames(atlas);
      const found = called.get(nameKey(text));
      return found ? [...(found.own.size > 0 ? found.own : found.also)] : [];
    }
  };
}

function partsOf({ id, parts }: Place): NamedSpot[] {
  return parts.map((part) => ({ ...part, id: `${id}/${part.id}` }));
}

function indexNames(atlas: Atlas): Map<string, Called> {
  const called = new Map<string, Called>();
  for (const place of atlas.places) {
    for (const name of Object.values(place.names)) add(called, name, 'own', place);
    for (const name of place.also) add(called, name, 'also', place);
    for (const part of partsOf(place)) for (const name of Object.values(part.names)) add(called, name, 'own', part);
  }
  return called;
}

function add(called: Map<string, Called>, name: string, as: keyof Called, spot: NamedSpot): void {
  const key = nameKey(name);
  if (key === '') return;
  const known = called.get(key) ?? { own: new Set(), also: new Set() };
  known[as].add(spot);
  called.set(key, known);
}

/** What spellings of one name have in common: the search compares by it too. */
function nameKey(text: string): string {
  return spellingOf(text).join('');
}
