import type { RecordKind } from '#core/view/view';

/** What the list may be narrowed to. */
export const LISTED_KINDS = ['all', 'places', 'lines', 'areas'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

const HOLDS: Readonly<Record<ListedKind, readonly RecordKind[]>> = {
  all: ['place', 'line', 'route', 'area', 'set'],
  places: ['place'],
  lines: ['line', 'route'],
  areas: ['area', 'set']
};

export function isListedAs(listed: ListedKind, { kind }: { kind: RecordKind }): boolean {
  return HOLDS[listed].includes(kind);
}
