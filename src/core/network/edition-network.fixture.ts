import { readFileSync } from 'node:fs';
import type { Atlas } from '../atlas/atlas';
import { loadParts } from './load';
import type { NetworkNames } from './names';
import type { NetworkParts } from './parts';
import type { RoutePoint } from './types';

const FOLDER = new URL('../../../static/data/2026.11/', import.meta.url);

function readText(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** The network of the edition, as its parts. Throws where `npm run geo` has not built it. */
export function readEditionNetwork(): NetworkParts {
  const binary = new Uint8Array(readFileSync(new URL('network/network.bin', FOLDER)));
  return loadParts(binary, JSON.parse(readText('network/network.json')) as NetworkNames);
}

/** The ports of the edition's atlas. */
export function readEditionPorts(): (RoutePoint & { place: string })[] {
  const { places } = JSON.parse(readText('atlas.json')) as Atlas;
  return places.filter(({ kind }) => kind === 'port').map(({ id, at }) => ({ at, place: id }));
}
