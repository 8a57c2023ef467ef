import type { Line } from '../lines';
import type { Point } from '../winding';

/** How far a river's line may pass from the position kept for its label, and how much of it the label gets on each side. */
const REACH_DEGREES = 0.4;
const HALF_COURSE_DEGREES = 2.5;

/** The stretch of the nearest river around a position, turned so that it runs from west to east. */
export function riverCourse(near: Point, rivers: readonly Line[]): Line | undefined {
  let nearest = { line: rivers[0]!, index: 0, distance: Infinity };
  for (const line of rivers) {
    line.forEach((vertex, index) => {
      const distance = degreesBetween(vertex, near);
      if (distance < nearest.distance) nearest = { line, index, distance };
    });
  }
  if (nearest.distance > REACH_DEGREES) return undefined;
  const before = walk(nearest.line.slice(0, nearest.index + 1).reverse());
  const after = walk(nearest.line.slice(nearest.index));
  const course = [...before.reverse(), ...after.slice(1)];
  return course[0]![0] <= course.at(-1)![0] ? course : course.reverse();
}

/** The beginning of a line, up to the length a label gets. */
function walk(line: Line): Line {
  let left = HALF_COURSE_DEGREES;
  const end = line.findIndex((vertex, index) => index > 0 && (left -= degreesBetween(line[index - 1]!, vertex)) <= 0);
  return end === -1 ? line : line.slice(0, end + 1);
}

function degreesBetween([x0, y0]: Point, [x1, y1]: Point): number {
  return Math.hypot((x1 - x0) * Math.cos((y0 * Math.PI) / 180), y1 - y0);
}
