import { lengthAccuracyMetres } from '../format/precision';
import { polylineLengthMetres } from '../geodesy/geodesic';
import { measureLegs } from './measure-legs';
import type { LineMeasurement } from './measurement';
import { unmeasured, type LineResult, type Unmeasured } from './result';

/** Length of a line, leg by leg. */
export function measureLine({ lineType, points }: LineMeasurement): LineResult | Unmeasured {
  if (points.length < 2) return unmeasured({ code: 'too-few-points', needed: 2 });
  const legs = measureLegs(lineType, points);
  const totalMetres = legs.at(-1)!.runningMetres;
  return {
    shape: 'line',
    lineType,
    legs,
    totalMetres,
    uncertaintyMetres: lengthAccuracyMetres(points.map((point) => point.accuracyMetres)),
    geodesicMetres: lineType === 'geodesic' ? totalMetres : polylineLengthMetres(points.map(({ at }) => at))
  };
}
