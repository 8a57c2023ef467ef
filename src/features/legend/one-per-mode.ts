import type { LegendEntry } from '#map/legend';

/**
 * The rows of a subject with each mode of line once, in its foremost status: what the rhythms of the statuses say stands
 * once below, for all subjects.
 */
export function onePerMode(rows: readonly LegendEntry[]): LegendEntry[] {
  return rows.filter((row, index) => index === rows.findIndex((other) => saysTheSame(row, other)));
}

function saysTheSame(one: LegendEntry, other: LegendEntry): boolean {
  if (one.swatch.form !== 'line' || other.swatch.form !== 'line') return one === other;
  return one.swatch.mode === other.swatch.mode;
}
