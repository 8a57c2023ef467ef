/** Steps a reader counts in without thinking. */
const STEPS = [1, 2, 2.5, 5, 10];
const YEAR_STEPS = [1, 2, 5, 10, 20, 25, 50, 100];

/** Marks of a value axis from zero to just past the largest value, at most `most` steps apart. */
export function valueTicks(largest: number, most = 5.5): number[] {
  if (!(largest > 0)) return [0, 1];
  const size = 10 ** Math.floor(Math.log10(largest / most));
  const step = size * (STEPS.find((each) => largest / (each * size) <= most) ?? 10);
  const count = Math.ceil(largest / step - 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}

/** Round years from one to another, both included where they are round, and no more than `most` of them. */
export function yearTicks(from: number, to: number, most: number): number[] {
  const step = YEAR_STEPS.find((each) => Math.floor((to - from) / each) + 1 <= most) ?? 200;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / step) + 1) }, (_, index) => first + index * step);
}

/** The years a drawing spans, from the first day of the first to the first day after the last. */
export function yearSpan(years: readonly number[]): [number, number] {
  if (years.length === 0) return [0, 1];
  return [Math.floor(Math.min(...years)), Math.floor(Math.max(...years)) + 1];
}
