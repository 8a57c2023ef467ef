import type { LonLat } from '#core/geodesy/longitude';
import type { MaskTable } from '#core/network/sea/masks';
import { DetourSearch } from './detour-search';
import type { Ways } from './ways';

/**
 * Marks the ways to keep. Left out is every way that others, none of them longer, replace with a detour of no more than a share of its length and over no
 * passage that it does not cross: the greedy spanner of Althöfer and others (1993). So no route over the rest is longer than
 * over all by more than that share.
 */
export function thinWays(points: readonly LonLat[], ways: Ways, masks: MaskTable, share: number): Uint8Array {
  const search = new DetourSearch(points, ways, masks);
  const isKept = new Uint8Array(ways.from.length).fill(1);
  const order = Int32Array.from(isKept.keys()).sort((a, b) => ways.metres[a]! - ways.metres[b]! || a - b);
  for (const way of order) {
    const [from, to] = [ways.from[way]!, ways.to[way]!];
    if (search.hasDetour(from, to, (1 + share) * ways.metres[way]!, ways.mask[way]!)) isKept[way] = 0;
    else search.add(way);
  }
  return isKept;
}
