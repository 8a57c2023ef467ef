import { createContext } from 'svelte';
import type { Atlas } from '#core/atlas/atlas';
import type { Reading } from '#core/reading/reading';

/** What the texts of a page are read from. */
export interface Library {
  readonly atlas: Atlas;
  readonly reading: Reading;
}

export const [getLibrary, setLibrary] = createContext<Library>();
