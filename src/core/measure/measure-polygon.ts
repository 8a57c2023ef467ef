import { areaAccuracySquareMetres, lengthAccuracyMetres } from '../format/precision';
import { polygonArea } from '../geodesy/area';
import { enclosedByCrossing } from '../geodesy/rings-area';
import { measureLegs } from './measure-legs';
import type { PolygonMeasurement } from './measurement';
import { unmeasured, type PolygonResult, type Unmeasured } from './result';

/** Area and perimeter of a polygon, edge by edge. */
export function measurePolygon({ lineType, points }: PolygonMeasurement): PolygonResult | Unmeasured {
  const [first] = points;
  if (!first || points.length < 3) return unmeasured({ code: 'too-few-points', needed: 3 });
  const legs = measureLegs(lineType, [...points, first]);
  const accuracies = points.map((point) => point.accuracyMetres);
  const ring = points.map(({ at }) => at);
  const enclosed = enclosedByCrossing(ring, lineType);
  return {
    shape: 'polygon',
    lineType,
    legs,
    areaSquareMetres: enclosed ?? polygonArea(ring, lineType).areaSquareMetres,
    areaUncertaintySquareMetres: areaAccuracySquareMetres(
      accuracies,
      legs.map((leg) => leg.lengthMetres)
    ),
    perimeterMetres: legs.at(-1)!.runningMetres,
    uncertaintyMetres: lengthAccuracyMetres([...accuracies, first.accuracyMetres]),
    crossesItself: enclosed !== undefined
  };
}
