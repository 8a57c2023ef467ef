import type { Atlas } from '#core/atlas/atlas';
import type { LegendEntry } from '../legend';
import { legendEntries } from '../legend-entries';

const known = new WeakMap<Atlas, readonly LegendEntry[]>();

/** The rows of the legend that speak of a drawing, made once for an atlas: hundreds of pages ask. */
export function drawnLegend(atlas: Atlas, keys: ReadonlySet<string>): LegendEntry[] {
  const entries = known.get(atlas) ?? legendEntries(atlas);
  known.set(atlas, entries);
  return entries.filter(({ key }) => keys.has(key));
}
