import { readFileSync } from 'node:fs';
import type { Atlas } from '../atlas/atlas';
import { loadParts } from './load';
import type { NetworkNames } from './names';
import type { NetworkParts } from './parts';
import { decodeGraph, type SeaGraph } from './sea/graph';
import { readSections } from './sections';
import type { RoutePoint } from './types';

const FOLDER = new URL('../../../static/data/2026.11/', import.meta.url);

function readText(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

function readBinary(): Uint8Array {
  return new Uint8Array(readFileSync(new URL('network/network.bin', FOLDER)));
}

/** The network of the edition, as its parts. Throws where `npm run geo` has not built it. */
export function readEditionNetwork(): NetworkParts {
  return loadParts(readBinary(), JSON.parse(readText('network/network.json')) as NetworkNames);
}

/** The graph of the edition's seas. */
export function readEditionGraph(): SeaGraph {
  const read = readSections(readBinary());
  if (!read.ok) throw new Error(read.code);
  return decodeGraph(read.sections.sea);
}

/** The ports of the edition's atlas. */
export function readEditionPorts(): (RoutePoint & { place: string })[] {
  const { places } = JSON.parse(readText('atlas.json')) as Atlas;
  return places.filter(({ kind }) => kind === 'port').map(({ id, at }) => ({ at, place: id }));
}
