import type { LayerFeature, ReadSuccess } from '../../core/exchange/layer';
import { measureFeature } from '../../core/exchange/measure-feature';
import type { LineType } from '../../core/measure/measurement';

/** What the polygons of a feature, or of several, measure together. */
export interface MeasuredPolygons {
  areaSquareMetres: number;
  areaUncertaintySquareMetres: number;
  perimeterMetres: number;
  perimeterUncertaintyMetres: number;
}

export interface MeasuredFeature extends MeasuredPolygons {
  feature: LayerFeature;
  /** How many of its edges could run on either side of the Earth. */
  turnedEdgeCount: number;
  /** How many of its polygons have holes that overlap. */
  overlapCount: number;
  /** How many of its polygons have a ring whose edges cross one another. */
  crossingCount: number;
  /** Its place in the file, from 1, as the messages about what was left out count. */
  number: number;
}

/** The features of a file that have an area, measured by the same code as on the map. */
export function measureFeatures(read: ReadSuccess, lineType: LineType): MeasuredFeature[] {
  const numbers = numbersOf(read);
  return read.features.flatMap((feature, index) => {
    const figures = measureFeature(feature.geometry, lineType);
    const { areaSquareMetres, areaUncertaintySquareMetres, perimeterMetres, uncertaintyMetres } = figures;
    const { turnedEdgeCount, overlapCount, crossingCount } = figures;
    if (areaSquareMetres === undefined || perimeterMetres === undefined) return [];
    const measured = { areaSquareMetres, areaUncertaintySquareMetres, perimeterMetres };
    const number = numbers[index]!;
    const counts = { turnedEdgeCount, overlapCount, crossingCount };
    return [{ feature, number, ...counts, ...measured, perimeterUncertaintyMetres: uncertaintyMetres }];
  });
}

/**
 * Where the features that were read stand in the file: what was left out is counted there, too. Where readers tell lines instead of
 * features, or not all that they left out, the features that were read are counted.
 */
function numbersOf({ features, skipped, skippedCount }: ReadSuccess): number[] {
  const isKnown = skippedCount === skipped.length && skipped.every(({ where }) => 'feature' in where);
  const left = new Set(isKnown ? skipped.map(({ where }) => ('feature' in where ? where.feature : 0)) : []);
  let number = 0;
  return features.map(() => {
    do number += 1;
    while (left.has(number));
    return number;
  });
}

/** Sums; uncertainties, being independent, add as the root of the sum of squares. */
export function together(parts: readonly MeasuredPolygons[]): MeasuredPolygons {
  const sum = (of: (part: MeasuredPolygons) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    areaSquareMetres: sum((part) => part.areaSquareMetres),
    areaUncertaintySquareMetres: Math.sqrt(sum((part) => part.areaUncertaintySquareMetres ** 2)),
    perimeterMetres: sum((part) => part.perimeterMetres),
    perimeterUncertaintyMetres: Math.sqrt(sum((part) => part.perimeterUncertaintyMetres ** 2))
  };
}
