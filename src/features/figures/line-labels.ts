import { axisBoxes, LETTERS, type Measure, type Plot } from './frame';
import { placeLabels, type Label, type PlacedLabel } from './place-labels';
import type { VoicedSet } from './sets';
import { textWidth } from './text-size';
import { landmarksOf, type Timed } from './timed';

/** A set with its values, as a line chart draws it. */
export interface Drawn {
  voiced: VoicedSet;
  points: readonly Timed[];
  runs: readonly (readonly Timed[])[];
}

interface Labelled {
  drawn: Drawn;
  point: Timed;
}

/** Writes a value for a chart. */
type Write = (value: number) => string;

/** Up to so many points of a chart are all labelled. */
const FEW_IN_ALL = 8;
const FEW_OF_SET = 2;

/** The points whose values are written beside them: all of a few, else the last, the highest and the first of each set. */
function labelledPoints(sets: readonly Drawn[]): Labelled[] {
  return [...sets]
    .sort((a, b) => Number(b.voiced.isArticle) - Number(a.voiced.isArticle))
    .flatMap((drawn) => (areFew(drawn, sets) ? drawn.points : landmarks(drawn.points)).map((point) => ({ drawn, point })));
}

function areFew({ points }: Drawn, sets: readonly Drawn[]): boolean {
  return points.length <= FEW_OF_SET || sets.reduce((count, each) => count + each.points.length, 0) <= FEW_IN_ALL;
}

function landmarks(points: readonly Timed[]): Timed[] {
  const marks = landmarksOf(points);
  return marks ? [...new Set([marks.last, marks.peak, marks.first])] : [];
}

/** The room behind the plot for the values at the ends of its lines. */
export function endRoom(sets: readonly Drawn[], write: Write): number {
  const ends = sets.flatMap((drawn) => (areFew(drawn, sets) ? [] : [write(drawn.points.at(-1)!.value)]));
  return Math.max(16, ...ends.map((text) => textWidth(text, LETTERS) + 6));
}

/** The labels of a line chart, each in its place. */
export function lineLabels(
  sets: readonly Drawn[],
  plot: Plot,
  { width, inset }: Measure,
  ticks: readonly number[],
  write: Write
): PlacedLabel[] {
  const { x, y, box, direction } = plot;
  const at = ({ years, value }: Timed): [number, number] => [x(years), y(value)];
  const labels = labelledPoints(sets).map(({ drawn, point }): Label => ({
    key: `${drawn.voiced.set.id} ${point.at}`,
    x: x(point.years),
    y: y(point.value),
    text: write(point.value),
    strong: drawn.voiced.isArticle,
    prefer: !areFew(drawn, sets) && point === drawn.points.at(-1) ? 'end' : undefined
  }));
  const steps = sets.flatMap(({ runs }) =>
    runs.flatMap((run) => run.slice(1).map((point, index) => [run[index]!, point] as const))
  );
  const marks = sets.flatMap(({ points }) => points.map(at));
  return placeLabels(labels, {
    frame: { left: 0, right: width, top: 0, bottom: box.bottom - 1 },
    lines: steps.map(([from, to]) => [...at(from), ...at(to)]),
    boxes: [
      ...marks.map(([left, top]) => ({ left: left - 5, right: left + 5, top: top - 5, bottom: top + 5 })),
      ...axisBoxes(plot, ticks, inset.start)
    ],
    size: LETTERS,
    direction
  });
}
