import { createContext } from 'svelte';
import type { Atlas } from '#core/atlas/atlas';
import { TermFinder } from '#core/reading/inline';
import type { Reading } from '#core/reading/reading';

/** What the texts of a page are read from. */
export interface Library {
  readonly atlas: Atlas;
  readonly reading: Reading;
}

export const [getLibrary, setLibrary] = createContext<Library>();

const finders = new WeakMap<Reading, TermFinder>();

/** The finder of glossary terms for a language, made once. */
export function termFinder(reading: Reading): TermFinder {
  const known = finders.get(reading);
  if (known) return known;
  const made = new TermFinder(reading.terms, reading.language);
  finders.set(reading, made);
  return made;
}
