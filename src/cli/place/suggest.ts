import type { Atlas, Place } from '../../core/atlas/atlas';
import type { FormatLanguage } from '../../core/format/locale';
import { buildSearchIndex } from '../../core/search/search-index';
import type { Candidate } from '../failure';

const MOST = 5;

/** The places whose names come nearest to a text. Loaded when needed only: it builds the search's index. */
export function suggest(atlas: Atlas, text: string, language: FormatLanguage): Candidate[] {
  const found = searchPlaces(atlas, text).slice(0, MOST);
  return found.map(({ id, names, at: [longitude, latitude] }) => ({ id, name: names[language], latitude, longitude }));
}

/** The places that answer a query, the closest first, as the search of the page finds them. */
export function searchPlaces(atlas: Atlas, query: string): Place[] {
  const places = new Map(atlas.places.map((place) => [place.id, place]));
  const index = buildSearchIndex({ ...atlas, lines: [], routes: [], areas: [], sets: [] }, []);
  return index.find(query, Infinity).flatMap(({ choice }) => {
    const place = choice.kind === 'selection' ? places.get(choice.selection.id) : undefined;
    return place ? [place] : [];
  });
}
