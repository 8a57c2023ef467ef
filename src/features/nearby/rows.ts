import type { Nearby } from '#core/atlas/nearby';
import type { DisputedNames, Selection } from '#core/view/view';
import { phraseOf, type Phrase } from './phrase';

/** A row of the list. */
export interface Row {
  key: string;
  selection: Selection;
  phrase: Phrase;
}

export function rowOf(thing: Nearby, names: DisputedNames): Row {
  const selection = { kind: thing.kind, id: thing.record.id };
  return { key: keyOf(selection), selection, phrase: phraseOf(thing, names) };
}

export function keyOf({ kind, id }: Selection): string {
  return `${kind}:${id}`;
}
