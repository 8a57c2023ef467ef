import { readFileSync } from 'node:fs';
import { loadNetwork as load } from '../core/network/load';
import type { NetworkNames } from '../core/network/names';
import type { Network } from '../core/network/types';
import { readOwnJson } from './read-own-json';

/** Beside the built files of the package. */
const BINARY = new URL('./data/network.bin', import.meta.url);
const NAMES = new URL('./data/network.json', import.meta.url);

/** The routing network that comes with the package: seas, rivers, rail and road of its data edition, ready to be asked. */
export function loadNetwork(): Network {
  return loadBinary(readNames());
}

/** The same, with its names at once and its ways made ready by the first question for one: who asks for none does not wait. */
export function openNetwork(): Network {
  const names = readNames();
  let made: Network | undefined;
  const whole = (): Network => (made ??= loadBinary(names));
  const { edition, passages, shoals, defaults } = names;
  return {
    ...{ edition, passages, shoals, defaults },
    get plannedLines() {
      return whole().plannedLines;
    },
    route: (...asked) => whole().route(...asked),
    alternatives: (...asked) => whole().alternatives(...asked),
    impact: (...asked) => whole().impact(...asked),
    reach: (...asked) => whole().reach(...asked),
    matrix: (...asked) => whole().matrix(...asked)
  };
}

function loadBinary(names: NetworkNames): Network {
  return load(readFileSync(BINARY), names);
}

function readNames(): NetworkNames {
  return readOwnJson(NAMES) as NetworkNames;
}
