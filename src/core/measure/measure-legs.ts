import { azimuthAccuracyDegrees, lengthAccuracyMetres } from '../format/precision';
import { pointBetween, solve } from '../geodesy/line-type';
import type { LineType, MeasurePoint } from './measurement';
import type { MeasuredLeg } from './result';

/** Measures the legs of a line through points, each by the line type's own solution. */
export function measureLegs(lineType: LineType, points: readonly MeasurePoint[]): MeasuredLeg[] {
  const legs: MeasuredLeg[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1]!;
    const to = points[index]!;
    const solved = solve(lineType, from.at, to.at);
    const accuracies = isSamePlace(from, to) ? [] : [from.accuracyMetres, to.accuracyMetres];
    legs.push({
      from,
      to,
      ...solved,
      runningMetres: (legs.at(-1)?.runningMetres ?? 0) + solved.lengthMetres,
      runningUncertaintyMetres: Math.hypot(legs.at(-1)?.runningUncertaintyMetres ?? 0, ...accuracies),
      midpoint: pointBetween(lineType, from.at, to.at, 0.5),
      uncertaintyMetres: lengthAccuracyMetres(accuracies),
      azimuthUncertaintyDegrees: azimuthUncertainty(from, to, solved.lengthMetres)
    });
  }
  return legs;
}

/** Whether two points are one place of the atlas: wherever it lies exactly, from it to itself there is no way. */
export function isSamePlace(one: MeasurePoint, other: MeasurePoint): boolean {
  const isPlace = one.of?.kind === 'place' && other.of?.kind === 'place' && one.of.id === other.of.id;
  return isPlace && one.at[0] === other.at[0] && one.at[1] === other.at[1];
}

/** A leg of no length leads anywhere. */
function azimuthUncertainty(from: MeasurePoint, to: MeasurePoint, lengthMetres: number): number {
  if (lengthMetres === 0) return 180;
  return azimuthAccuracyDegrees([from.accuracyMetres, to.accuracyMetres], lengthMetres);
}
