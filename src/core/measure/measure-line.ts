import { lengthAccuracyMetres } from '../format/precision';
import { polylineLengthMetres } from '../geodesy/geodesic';
import { isSamePlace, measureLegs } from './measure-legs';
import type { LineMeasurement } from './measurement';
import { unmeasured, type LineResult, type Unmeasured } from './result';

/** Length of a line, leg by leg. */
export function measureLine({ lineType, points }: LineMeasurement): LineResult | Unmeasured {
  if (points.length < 2) return unmeasured({ code: 'too-few-points', needed: 2 });
  const legs = measureLegs(lineType, points);
  // A place beside itself adds nothing to a length, nor to what it is uncertain by.
  const distinct = points.filter((point, index) => index === 0 || !isSamePlace(point, points[index - 1]!));
  const accuracies = distinct.length > 1 ? distinct.map((point) => point.accuracyMetres) : [];
  const totalMetres = legs.at(-1)!.runningMetres;
  return {
    shape: 'line',
    lineType,
    legs,
    totalMetres,
    uncertaintyMetres: lengthAccuracyMetres(accuracies),
    geodesicMetres: lineType === 'geodesic' ? totalMetres : polylineLengthMetres(points.map(({ at }) => at))
  };
}
