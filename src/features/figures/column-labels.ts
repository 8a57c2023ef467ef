import type { Columns, Target } from './columns';
import { LETTERS, type Measure, type Plot } from './frame';
import { placeLabels, type Label, type PlacedLabel } from './place-labels';

/** A target stands across the whole of the years it holds for. */
export function targetEdges({ points }: Target): [number, number] {
  return [points[0]!.years - 0.46, points.at(-1)!.years + 0.46];
}

/** The labels of columns and of the targets across them: those of the targets first, the columns' own where room is left. */
export function columnLabels(
  { points, targets }: Columns,
  plot: Plot,
  { width }: Measure,
  write: (value: number) => string
): PlacedLabel[] {
  const { x, y, box, direction } = plot;
  const label = (key: string, years: number, value: number, strong = false): Label => ({
    key,
    x: x(years),
    y: y(value),
    text: write(value),
    strong
  });
  const labels = [
    ...targets.map(({ voiced, value, points: [first] }) =>
      label(`${voiced.set.id} ${first!.at}`, first!.years, value, voiced.isArticle)
    ),
    ...points.map(({ at, years, value }) => label(at, years, value))
  ];
  return placeLabels(labels, {
    frame: { left: 0, right: width, top: 0, bottom: box.bottom - 1 },
    lines: targets.map((target) => {
      const [from, to] = targetEdges(target);
      return [x(from), y(target.value), x(to), y(target.value)];
    }),
    boxes: targets.map(({ points: [first], value }) => {
      const [left, top] = [x(first!.years), y(value)];
      return { left: left - 6, right: left + 6, top: top - 6, bottom: top + 6 };
    }),
    size: LETTERS,
    direction
  });
}
