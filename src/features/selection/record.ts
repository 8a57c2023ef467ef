import type { Atlas, Route } from '#core/atlas/atlas';
import { recordOf } from '#core/atlas/record';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { Reading } from '#core/reading/reading';
import type { Selection } from '#core/view/view';

/** Whether there is anything to tell of a selection; not yet, where the texts it stands in are still to come. */
export function isKnown({ atlas, reading }: { atlas: Atlas; reading: Reading | null }, { kind, id }: Selection): boolean {
  if (kind === 'subject') return SUBJECTS.some((subject) => subject === id);
  if (kind === 'actor') return reading?.actors.some((actor) => actor.id === id) ?? false;
  if (kind === 'event') return reading?.events.some((event) => event.id === id) ?? false;
  return recordOf(atlas, { kind, id }) !== undefined;
}

/** The routes that run over a line, in the order of the atlas. */
export function routesUsing(atlas: Atlas, lineId: string): Route[] {
  return atlas.routes.filter((route) => route.legs.some((leg) => leg.line === lineId));
}
