import type { Selection } from '../view/view';
import type { Area, Atlas, CountrySet, Line, Place, Route } from './atlas';

/** A record of the atlas with its kind. */
export type AtlasRecord =
  | { kind: 'place'; record: Place }
  | { kind: 'line'; record: Line }
  | { kind: 'route'; record: Route }
  | { kind: 'area'; record: Area }
  | { kind: 'set'; record: CountrySet };

/** The record a selection stands for; nothing for an unknown id and for what the atlas holds no record of. */
export function recordOf(atlas: Atlas, { kind, id }: Selection): AtlasRecord | undefined {
  switch (kind) {
    case 'place':
      return named(atlas.places, id, (record) => ({ kind, record }));
    case 'line':
      return named(atlas.lines, id, (record) => ({ kind, record }));
    case 'route':
      return named(atlas.routes, id, (record) => ({ kind, record }));
    case 'area':
      return named(atlas.areas, id, (record) => ({ kind, record }));
    case 'set':
      return named(atlas.sets, id, (record) => ({ kind, record }));
    default:
      return undefined;
  }
}

function named<T extends { id: string }>(
  records: readonly T[],
  id: string,
  withKind: (record: T) => AtlasRecord
): AtlasRecord | undefined {
  const record = records.find((each) => each.id === id);
  return record && withKind(record);
}
