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
    legs.push({
      from,
      to,
      ...solved,
      runningMetres: (legs.at(-1)?.runningMetres ?? 0) + solved.lengthMetres,
      runningUncertaintyMetres: Math.hypot(legs.at(-1)?.runningUncertaintyMetres ?? 0, from.accuracyMetres, to.accuracyMetres),
      midpoint: pointBetween(lineType, from.at, to.at, 0.5),
      uncertaintyMetres: lengthAccuracyMetres([from.accuracyMetres, to.accuracyMetres]),
      azimuthUncertaintyDegrees: azimuthUncertainty(from, to, solved.lengthMetres)
    });
  }
  return legs;
}

/** A leg of no length leads anywhere. */
function azimuthUncertainty(from: MeasurePoint, to: MeasurePoint, lengthMetres: number): number {
  if (lengthMetres === 0) return 180;
  return azimuthAccuracyDegrees([from.accuracyMetres, to.accuracyMetres], lengthMetres);
}
