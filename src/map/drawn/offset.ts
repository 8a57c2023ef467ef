import type { Point } from './simplify';

/** A stroke set aside by some pixels, to the right of its direction where positive; corners are mitred, sharp ones cut short. */
export function alongside(stroke: readonly Point[], pixels: number): Point[] {
  if (pixels === 0 || stroke.length < 2) return [...stroke];
  return stroke.map((point, index) => {
    const before = normalOf(stroke[index - 1], point);
    const after = normalOf(point, stroke[index + 1]);
    const [one, other] = [before ?? after ?? [0, 0], after ?? before ?? [0, 0]];
    const sum: Point = [one[0] + other[0], one[1] + other[1]];
    const squared = Math.max(0.5, sum[0] ** 2 + sum[1] ** 2);
    return [point[0] + (2 * pixels * sum[0]) / squared, point[1] + (2 * pixels * sum[1]) / squared];
  });
}

/** The unit normal on the right of a step; on a picture y grows downwards. */
function normalOf(from: Point | undefined, to: Point | undefined): Point | undefined {
  if (!from || !to) return undefined;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return length === 0 ? undefined : [-dy / length, dx / length];
}

/** Points at equal steps along a stroke, the first half a step from its start, with the direction there in degrees. */
export function marksAlong(stroke: readonly Point[], spacing: number): { at: Point; angle: number }[] {
  const marks: { at: Point; angle: number }[] = [];
  let next = Math.min(spacing, lengthOf(stroke)) / 2;
  for (let index = 1; index < stroke.length; index += 1) {
    const [x0, y0] = stroke[index - 1]!;
    const [dx, dy] = [stroke[index]![0] - x0, stroke[index]![1] - y0];
    const length = Math.hypot(dx, dy);
    for (; next <= length; next += spacing) {
      const t = next / length;
      marks.push({ at: [x0 + t * dx, y0 + t * dy], angle: (Math.atan2(dy, dx) * 180) / Math.PI });
    }
    next -= length;
  }
  return marks;
}

export function lengthOf(stroke: readonly Point[]): number {
  return stroke
    .slice(1)
    .reduce((sum, point, index) => sum + Math.hypot(point[0] - stroke[index]![0], point[1] - stroke[index]![1]), 0);
}
