import type { Atlas } from '#core/atlas/atlas';
import type { NetworkNames } from '#core/network/names';
import { MOST_PASSAGES } from '#core/network/passage-set';
import { loadDefaults } from './defaults';
import { buildLand } from './land/index';
import type { FreezingSea, SeaSources } from './sources';

/** What stands in `network/network.json`: passages in the order of their bits, shoals, seas that freeze, assumptions, and the land graph. */
export function buildNames(atlas: Atlas, { passages, shoals }: SeaSources, freezing: FreezingSea[]): NetworkNames {
  if (passages.length > MOST_PASSAGES) throw new Error(`${passages.length} passages; their sets hold ${MOST_PASSAGES}`);
  return { edition: atlas.edition, passages, shoals, freezing, defaults: loadDefaults(), land: buildLand(atlas) };
}
