import { yearsOf } from '#core/reading/day';
import type { Series } from '#core/reading/reading';
import { voicedSets, type VoicedSet } from './sets';
import { textWidth, wrapText } from './text-size';

/** A stretch of time with its name above it, from the top of its drawing downwards. */
export interface SpanRow {
  key: string;
  voiced: VoicedSet;
  lines: readonly string[];
  /** Baseline of the first line of its name. */
  y: number;
  bar: number;
  from: number;
  to: number;
  /** Its years, as they are written beside it. */
  years: string;
}

interface SpanGroup {
  voiced: VoicedSet;
  /** Baseline of the group's name; without one there is but one group. */
  y: number | undefined;
  rows: readonly SpanRow[];
}

interface SpanLayout {
  groups: readonly SpanGroup[];
  height: number;
  span: [number, number];
}

export const BAR = 10;
const LINE = 17;
const GROUP = 30;
const ROW_GAP = 13;

/** Lays the spans of a series out from the top, group by group, their names broken where the drawing is narrow. */
export function spanLayout(series: Series, width: number, size: number, top: number): SpanLayout {
  const sets = voicedSets(series);
  let y = top;
  const groups = sets.map((voiced) => {
    const named = sets.length > 1;
    if (named) y += GROUP;
    const heading = named ? y - 8 : undefined;
    const rows = voiced.set.points.flatMap((point, index) => {
      if (point.at === undefined || point.until === undefined) return [];
      const lines = wrapText(point.label ?? '', size, width);
      const row = {
        key: `${voiced.set.id} ${index}`,
        voiced,
        lines,
        y: y + LINE - 4,
        bar: y + lines.length * LINE + 4,
        from: yearsOf(point.at),
        to: yearsOf(point.until),
        years: `${point.at.slice(0, 4)}–${point.until.slice(0, 4)}`
      };
      y = row.bar + BAR + ROW_GAP;
      return [row];
    });
    return { voiced, y: heading, rows };
  });
  const all = groups.flatMap(({ rows }) => rows);
  const span: [number, number] = [
    Math.floor(Math.min(...all.map(({ from }) => from))),
    Math.ceil(Math.max(...all.map(({ to }) => to)))
  ];
  return { groups, height: y, span: all.length > 0 ? span : [0, 1] };
}

/** On which side of its bar the years of a span have room: behind it if they can, else before it. */
export function yearsSide(row: SpanRow, [first, last]: readonly [number, number], width: number, size: number): 'end' | 'start' {
  const room = ((last - row.to) / (last - first)) * width;
  return room > textWidth(row.years, size) + 8 ? 'end' : 'start';
}
