import { asset } from '$app/paths';
import { EDITION } from '#core/atlas/edition';
import { loadNetwork, type NetworkNames } from '#core/network/load';
import type { Network } from '#core/network/types';
import { readFile } from '../read-edition';

let asked: Promise<Network> | undefined;

/** The edition's network, for pages made while the site is built: it is made ready once for all of them. */
export function readNetwork(fetch: typeof globalThis.fetch): Promise<Network> {
  asked ??= load(fetch);
  return asked;
}

async function load(fetch: typeof globalThis.fetch): Promise<Network> {
  const [binary, names] = await Promise.all([
    fetch(asset(`/data/${EDITION}/network/network.bin`)),
    readFile('network/network.json', fetch)
  ]);
  if (!binary.ok) throw new Error(`network/network.bin: status ${binary.status}`);
  return loadNetwork(new Uint8Array(await binary.arrayBuffer()), names as NetworkNames);
}
