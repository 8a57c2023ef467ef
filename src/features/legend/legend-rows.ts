import type { LegendEntry, Swatch } from '#map/legend';

/** One row of a drawn legend: a sample, and everything that is drawn like it. */
export interface LegendRow {
  key: string;
  /** The first is the sample. */
  swatches: readonly Swatch[];
}

/**
 * The rows of one subject. A mode of line stands once, in its foremost status, because what the rhythms of the statuses
 * say stands once below for all subjects; kinds of area that are drawn alike share a row.
 */
export function legendRows(entries: readonly LegendEntry[]): LegendRow[] {
  const rows = new Map<string, LegendEntry[]>();
  for (const entry of entries) rows.set(lookOf(entry), [...(rows.get(lookOf(entry)) ?? []), entry]);
  return [...rows.values()].map(([first, ...others]) => ({
    key: first!.key,
    swatches: first!.swatch.form === 'line' ? [first!.swatch] : [first!, ...others].map(({ swatch }) => swatch)
  }));
}

/** Entries of one subject with the same look are drawn alike but for the rhythm. */
function lookOf({ key, swatch }: LegendEntry): string {
  if (swatch.form === 'line') return `line/${swatch.mode}`;
  return swatch.form === 'area' && swatch.kind !== 'circle' ? 'area' : key;
}
