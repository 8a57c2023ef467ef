import { readFileSync } from 'node:fs';
import type { Atlas } from '../core/atlas/atlas';

/** Beside the built files of the package. */
const FILE = new URL('./data/atlas.json', import.meta.url);

/** The atlas that comes with the package: its data edition, places, lines, routes, areas and sets. */
export function loadAtlas(): Atlas {
  return JSON.parse(readFileSync(FILE, 'utf8')) as Atlas;
}
