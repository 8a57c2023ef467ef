import { ofThisBuild } from '../build-query';
import { editionFile } from '../edition.svelte';
import { OF_BUILD } from '../of-build';
import { ForeignWorker, isForeign } from './foreign-worker';
import type { NetworkSource } from './network-source';
import script from './network.worker.ts?worker&url';

/** The network of the edition in force, in a worker of its own. */
export function editionNetwork(): NetworkSource {
  const [binary, names] = OF_BUILD;
  return {
    open: () => (isForeign() ? new ForeignWorker(script) : new Worker(script, { type: 'module' })),
    binary: ofThisBuild(editionFile(binary)),
    names: ofThisBuild(editionFile(names))
  };
}
