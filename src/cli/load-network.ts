import { readFileSync } from 'node:fs';
import { loadNetwork as load } from '../core/network/load';
import type { NetworkNames } from '../core/network/names';
import type { Network } from '../core/network/types';

/** Beside the built files of the package. */
const BINARY = new URL('./data/network.bin', import.meta.url);
const NAMES = new URL('./data/network.json', import.meta.url);

/** The routing network that comes with the package: seas, rivers, rail and road of its data edition, ready to be asked. */
export function loadNetwork(): Network {
  return load(readFileSync(BINARY), JSON.parse(readFileSync(NAMES, 'utf8')) as NetworkNames);
}
