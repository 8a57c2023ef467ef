import { firstDay } from '#core/reading/day';
import type { Series } from '#core/reading/reading';
import type { Point, SeriesSet } from './sets';

/** A row of the table behind a chart: a time or a name, and for each set the points that fall on it. */
export interface Row {
  key: string;
  at?: string;
  label?: string;
  /** One entry for each set of the series, in its order. */
  cells: readonly (readonly Point[])[];
}

/** Every point of the series, one row a year or a name, in the order of time or as they are given. */
export function tableRows(series: Series): Row[] {
  const rows = new Map<string, Row & { cells: Point[][] }>();
  series.sets.forEach((set, index) => {
    for (const point of set.points) {
      const key = `${point.at ?? ''} ${point.label ?? ''}`;
      const row = rows.get(key) ?? { key, at: point.at, label: point.label, cells: series.sets.map(() => []) };
      row.cells[index]!.push(point);
      rows.set(key, row);
    }
  });
  return [...rows.values()].sort((a, b) => order(a).localeCompare(order(b)) || (a.at?.length ?? 0) - (b.at?.length ?? 0));
}

/** Rows without a time keep their order: sorting is stable. */
const order = ({ at }: Row): string => (at === undefined ? '' : firstDay(at));

/** Sets that rest on the same sources, with these. */
export interface Sourced {
  sets: readonly SeriesSet[];
  sources: SeriesSet['sources'];
}

/** The sources of a series by set; sets that share theirs are named together. */
export function sourcesOf(series: Series): Sourced[] {
  const groups = new Map<string, { sets: SeriesSet[]; sources: SeriesSet['sources'] }>();
  for (const set of series.sets) {
    const key = JSON.stringify(set.sources);
    const group = groups.get(key);
    if (group) group.sets.push(set);
    else groups.set(key, { sets: [set], sources: set.sources });
  }
  return [...groups.values()];
}
