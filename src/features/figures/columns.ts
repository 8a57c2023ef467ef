import type { Series } from '#core/reading/reading';
import { runsOf, timedOf, type Timed } from './timed';
import { voicedSets, type VoicedSet } from './sets';

/** More years than these are drawn as a line. */
const MOST_COLUMNS = 8;

/** A figure beside the columns, drawn as a bar across the years it holds for. */
export interface Target {
  voiced: VoicedSet;
  value: number;
  points: readonly Timed[];
}

export interface Columns {
  voiced: VoicedSet;
  points: readonly Timed[];
  targets: readonly Target[];
}

/**
 * Whether a series over years is few enough to stand as columns: one set of yearly figures without a gap, and figures of
 * other sets to measure it by.
 */
export function columnsOf(series: Series): Columns | undefined {
  const all = voicedSets(series).map((voiced) => ({ voiced, points: timedOf(voiced.set) }));
  const years = all.flatMap(({ points }) => points);
  if (years.length === 0 || years.some(({ at }) => at.length !== 4)) return undefined;
  const span = Math.max(...years.map((each) => each.years)) - Math.min(...years.map((each) => each.years)) + 1;
  const standing = all.filter(({ voiced, points }) => !voiced.isArticle && points.length > 2);
  const [columns] = standing;
  if (span > MOST_COLUMNS || standing.length !== 1 || !columns || runsOf(columns.points).length > 1) return undefined;
  const targets = all.filter((each) => each !== columns).flatMap(({ voiced, points }) => targetsOf(voiced, points));
  return { ...columns, targets };
}

/** Equal figures of years that follow one another are one target. */
function targetsOf(voiced: VoicedSet, points: readonly Timed[]): Target[] {
  const targets: { voiced: VoicedSet; value: number; points: Timed[] }[] = [];
  for (const run of runsOf(points)) {
    run.forEach((point, index) => {
      const before = targets.at(-1);
      if (index > 0 && before?.value === point.value) before.points.push(point);
      else targets.push({ voiced, value: point.value, points: [point] });
    });
  }
  return targets;
}
