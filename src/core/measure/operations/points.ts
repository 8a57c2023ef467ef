import type { Measurement, MeasurePoint } from '../measurement';
import { tidyPoint } from '../tidy';
import { changeMeasurement, type Workbench } from '../workbench';

/** The points of a measurement that a person sets, in order: the centre of rings, the two of a stretch, none of a buffer. */
export function pointsOf(measurement: Measurement): readonly MeasurePoint[] {
  switch (measurement.shape) {
    case 'line':
    case 'polygon':
      return measurement.points;
    case 'rings':
      return [measurement.centre];
    case 'along':
      return [measurement.from, measurement.to];
    case 'nearest':
      return [measurement.from];
    case 'buffer':
      return [];
  }
}

/** Adds a point at the end of a line or polygon. */
export function addPoint(workbench: Workbench, id: string, point: MeasurePoint): Workbench {
  return changePoints(workbench, id, (points) => [...points, tidyPoint(point)]);
}

/** Puts a point into the leg that begins at the point of index `after`; −1 puts it before the first. */
export function insertPoint(workbench: Workbench, id: string, after: number, point: MeasurePoint): Workbench {
  return changePoints(workbench, id, (points) => {
    if (!Number.isInteger(after) || after < -1 || after >= points.length) return points;
    return [...points.slice(0, after + 1), tidyPoint(point), ...points.slice(after + 1)];
  });
}

/** Puts another point in the place of one; index as in {@link pointsOf}. */
export function movePoint(workbench: Workbench, id: string, index: number, point: MeasurePoint): Workbench {
  return changeMeasurement(workbench, id, (measurement) => {
    const points = pointsOf(measurement);
    if (!(index in points)) return measurement;
    const moved = points.map((each, position) => (position === index ? tidyPoint(point) : each));
    return withPoints(measurement, moved);
  });
}

/** Takes a point out of a line or polygon. */
export function deletePoint(workbench: Workbench, id: string, index: number): Workbench {
  return changePoints(workbench, id, (points) => (index in points ? points.filter((_, each) => each !== index) : points));
}

/** Moves a point of a line or polygon to another place in the order. */
export function reorderPoint(workbench: Workbench, id: string, from: number, to: number): Workbench {
  return changePoints(workbench, id, (points) => {
    const point = points[from];
    if (!point || !(to in points) || from === to) return points;
    const others = points.filter((_, each) => each !== from);
    return [...others.slice(0, to), point, ...others.slice(to)];
  });
}

/** Turns the order of the points round. */
export function reverse(workbench: Workbench, id: string): Workbench {
  return changeMeasurement(workbench, id, (measurement) => {
    const points = pointsOf(measurement);
    return points.length < 2 ? measurement : withPoints(measurement, [...points].reverse());
  });
}

function changePoints(
  workbench: Workbench,
  id: string,
  change: (points: readonly MeasurePoint[]) => readonly MeasurePoint[]
): Workbench {
  return changeMeasurement(workbench, id, (measurement) => {
    if (measurement.shape !== 'line' && measurement.shape !== 'polygon') return measurement;
    const points = change(measurement.points);
    return points === measurement.points ? measurement : { ...measurement, points };
  });
}

/** A measurement with other points in the places of its own, as many as it has. */
function withPoints(measurement: Measurement, points: readonly MeasurePoint[]): Measurement {
  const [first, second] = points;
  switch (measurement.shape) {
    case 'line':
    case 'polygon':
      return { ...measurement, points };
    case 'rings':
      return first ? { ...measurement, centre: first } : measurement;
    case 'along':
      return first && second ? { ...measurement, from: first, to: second } : measurement;
    case 'nearest':
      return first ? { ...measurement, from: first } : measurement;
    case 'buffer':
      return measurement;
  }
}
