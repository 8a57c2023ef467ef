import type { Atlas } from '#core/atlas/atlas';
import type { NetworkNames } from '#core/network/names';
import { MOST_PASSAGES } from '#core/network/passage-set';
import { loadDefaults } from './defaults';
import { buildLand } from './land/index';
import type { SeaSources } from './sources';

/** What stands in `network/network.json`: passages in the order of their bits, shoals, assumptions, and the land graph. */
export function buildNames(atlas: Atlas, { passages, shoals }: Pick<SeaSources, 'passages' | 'shoals'>): NetworkNames {
  if (passages.length > MOST_PASSAGES) throw new Error(`${passages.length} passages; their sets hold ${MOST_PASSAGES}`);
  return { edition: atlas.edition, passages, shoals, defaults: loadDefaults(), land: buildLand(atlas) };
}
