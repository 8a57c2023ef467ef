import type { Atlas } from '../atlas/atlas';
import { SUBJECTS } from '../atlas/vocabulary';
import type { Reading } from './reading';
import type { Ref } from './ref';
import type { RefKind } from './vocabulary';

type Lists = Readonly<Record<Exclude<RefKind, 'subject'>, readonly { id: string }[]>>;

/** Whether there is a thing that a text points to. */
export function hasThing({ kind, id }: Ref, atlas: Atlas, reading: Reading): boolean {
  if (kind === 'subject') return SUBJECTS.some((each) => each === id);
  const lists: Lists = {
    place: atlas.places,
    line: atlas.lines,
    route: atlas.routes,
    area: atlas.areas,
    set: atlas.sets,
    actor: reading.actors,
    claim: reading.claims,
    event: reading.events,
    series: reading.series,
    term: reading.terms
  };
  return lists[kind].some((each) => each.id === id);
}
