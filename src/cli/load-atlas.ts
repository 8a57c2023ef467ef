import type { Atlas } from '../core/atlas/atlas';
import { readOwnJson } from './read-own-json';

/** Beside the built files of the package. */
const FILE = new URL('./data/atlas.json', import.meta.url);

/** The atlas that comes with the package: its data edition, places, lines, routes, areas and sets. */
export function loadAtlas(): Atlas {
  return readOwnJson(FILE) as Atlas;
}
