import { editionFile } from '../edition.svelte';
import { ForeignWorker, isForeign } from './foreign-worker';
import type { NetworkSource } from './network-source';
import script from './network.worker.ts?worker&url';

/** The network of the edition in force, in a worker of its own. */
export function editionNetwork(): NetworkSource {
  return {
    open: () => (isForeign() ? new ForeignWorker(script) : new Worker(script, { type: 'module' })),
    binary: editionFile('network/network.bin'),
    names: editionFile('network/network.json')
  };
}
