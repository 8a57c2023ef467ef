import { editionFile } from '../edition.svelte';
import type { NetworkSource } from './network-source';

/** The network of the edition in force, in a worker of its own. */
export function editionNetwork(): NetworkSource {
  return {
    open: () => new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' }),
    binary: editionFile('network/network.bin'),
    names: editionFile('network/network.json')
  };
}
