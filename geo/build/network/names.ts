import type { Atlas } from '#core/atlas/atlas';
import type { NetworkNames } from '#core/network/names';
import { MOST_PASSAGES } from '#core/network/passage-set';
import type { Passage } from '#core/network/types';
import { loadDefaults } from './defaults';
import { buildLand } from './land/index';

/** What stands in `network/network.json`: passages in the order of their bits, assumptions, and the land graph. */
export function buildNames(atlas: Atlas, passages: readonly Passage[]): NetworkNames {
  if (passages.length > MOST_PASSAGES) throw new Error(`${passages.length} passages; their sets hold ${MOST_PASSAGES}`);
  return { edition: atlas.edition, passages, defaults: loadDefaults(), land: buildLand(atlas) };
}
