import type { Area, Atlas, CountrySet, Line, Place, Route } from '#core/atlas/atlas';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { Reading } from '#core/reading/reading';
import { isRecordKind, type Selection } from '#core/view/view';

/** What a selection stands for. */
export type Found =
  | { kind: 'place'; record: Place }
  | { kind: 'line'; record: Line }
  | { kind: 'route'; record: Route }
  | { kind: 'area'; record: Area }
  | { kind: 'set'; record: CountrySet };

/** Finds the record of a selection, or nothing when the edition does not hold it. */
export function findRecord(atlas: Atlas, { kind, id }: Selection): Found | undefined {
  const named = <T extends { id: string }>(records: readonly T[]): T | undefined => records.find((record) => record.id === id);
  const records = {
    place: () => found('place', named(atlas.places)),
    line: () => found('line', named(atlas.lines)),
    route: () => found('route', named(atlas.routes)),
    area: () => found('area', named(atlas.areas)),
    set: () => found('set', named(atlas.sets))
  };
  return isRecordKind(kind) ? records[kind]() : undefined;
}

function found<Kind extends Found['kind']>(
  kind: Kind,
  record: Extract<Found, { kind: Kind }>['record'] | undefined
): Found | undefined {
  return record && ({ kind, record } as Found);
}

/** Whether there is anything to tell of a selection; not yet, where the texts it stands in are still to come. */
export function isKnown({ atlas, reading }: { atlas: Atlas; reading: Reading | null }, { kind, id }: Selection): boolean {
  if (kind === 'subject') return SUBJECTS.some((subject) => subject === id);
  if (kind === 'actor') return reading?.actors.some((actor) => actor.id === id) ?? false;
  if (kind === 'event') return reading?.events.some((event) => event.id === id) ?? false;
  return findRecord(atlas, { kind, id }) !== undefined;
}

/** The routes that run over a line, in the order of the atlas. */
export function routesUsing(atlas: Atlas, lineId: string): Route[] {
  return atlas.routes.filter((route) => route.legs.some((leg) => leg.line === lineId));
}
