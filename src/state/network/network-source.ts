import type { NetworkPort } from './network-client';

/** Where the network comes from: a worker, and the two files it is to load. */
export interface NetworkSource {
  open: () => NetworkPort;
  binary: string;
  names: string;
}

/** Why nothing can be asked: the files did not come, or the worker died. */
export type RoutingFailure = 'unavailable' | 'broke-off';
