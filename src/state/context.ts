import { createContext } from 'svelte';
import type { MapSurface } from '#map/surface';
import type { Address } from './address.svelte';
import type { Edition } from './edition.svelte';

/** What the rooms of a page share: the address, the edition, and the map once it stands. */
export interface Shared {
  readonly address: Address;
  readonly edition: Edition;
  /** The map, or `null` before it stands and where there is no WebGL. */
  readonly surface: MapSurface | null;
}

export const [getShared, setShared] = createContext<Shared>();
