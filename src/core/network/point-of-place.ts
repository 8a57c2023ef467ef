import type { Place } from '../atlas/atlas';
import type { RoutePoint } from './types';

/** Gives places of the atlas as points of routes, named in a language; nothing for an id the atlas lacks. */
export function pointsOf(
  places: readonly Pick<Place, 'id' | 'at' | 'names'>[],
  language: 'ar' | 'en'
): (id: string) => RoutePoint | undefined {
  const byId = new Map(places.map((place) => [place.id, place]));
  return (id) => {
    const place = byId.get(id);
    return place && { at: place.at, name: place.names[language], place: id };
  };
}
