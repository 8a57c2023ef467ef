import { lineString, simplify } from '@turf/turf';
import type { Line } from '../lines';
import type { Point } from '../winding';

/** How far a river's line may pass from the position kept for its label, and how much of it the label gets on each side. */
const REACH_DEGREES = 0.4;
const HALF_COURSE_DEGREES = 2.5;
/** How far the line of a label may lie from the river's own: less than a pixel where rivers are named. */
const TOLERANCE_DEGREES = 0.015;

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

/** A course with the bends left out that a name set along it would not follow. */
export function plainCourse(course: Line): Line {
  return simplify(lineString(course), { tolerance: TOLERANCE_DEGREES, highQuality: true }).geometry.coordinates as Line;
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
