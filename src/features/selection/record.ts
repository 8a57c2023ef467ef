import type { Area, Atlas, CountrySet, Line, Place, Route } from '#core/atlas/atlas';
import type { Selection } from '#core/view/view';

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
  return records[kind]();
}

function found<Kind extends Found['kind']>(
  kind: Kind,
  record: Extract<Found, { kind: Kind }>['record'] | undefined
): Found | undefined {
  return record && ({ kind, record } as Found);
}

/** The routes that run over a line, in the order of the atlas. */
export function routesUsing(atlas: Atlas, lineId: string): Route[] {
  return atlas.routes.filter((route) => route.legs.some((leg) => leg.line === lineId));
}
