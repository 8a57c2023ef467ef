import type { Selection } from '../view/view';
import type { Atlas } from './atlas';
import { SUBJECTS, type SubjectId } from './vocabulary';

/** The subjects that draw a record, the one it belongs to first; none for an unknown id and for what is only told of. */
export function subjectsOf(atlas: Atlas, { kind, id }: Selection): readonly SubjectId[] {
  if (kind === 'place') return atlas.places.find((place) => place.id === id)?.subjects ?? [];
  if (kind === 'line') {
    const users = atlas.routes.filter((route) => route.legs.some((leg) => leg.line === id));
    return [...new Set(users.map((route) => route.subject))];
  }
  if (kind === 'subject') return SUBJECTS.filter((subject) => subject === id);
  if (kind === 'actor' || kind === 'event') return [];
  const records = { route: atlas.routes, area: atlas.areas, set: atlas.sets }[kind];
  return records.filter((record) => record.id === id).map((record) => record.subject);
}
