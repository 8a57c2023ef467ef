import { ofThisBuild } from '../build-query';
import { editionFile } from '../edition.svelte';
import { ForeignWorker, isForeign } from './foreign-worker';
import type { NetworkSource } from './network-source';
import script from './network.worker.ts?worker&url';

/** The network of the edition in force, in a worker of its own. */
export function editionNetwork(): NetworkSource {
  return {
    open: () => (isForeign() ? new ForeignWorker(script) : new Worker(script, { type: 'module' })),
    binary: ofThisBuild(editionFile('network/network.bin')),
    names: ofThisBuild(editionFile('network/network.json'))
  };
}
