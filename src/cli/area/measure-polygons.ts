import type { LayerFeature } from '../../core/exchange/layer';
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
  /** Its place among the features that were read, from 1. */
  number: number;
}

/** The features of a file that have an area, measured by the same code as on the map. */
export function measureFeatures(features: readonly LayerFeature[], lineType: LineType): MeasuredFeature[] {
  return features.flatMap((feature, index) => {
    const figures = measureFeature(feature.geometry, lineType);
    const { areaSquareMetres, areaUncertaintySquareMetres, perimeterMetres, uncertaintyMetres } = figures;
    if (areaSquareMetres === undefined || perimeterMetres === undefined) return [];
    const measured = { areaSquareMetres, areaUncertaintySquareMetres, perimeterMetres };
    return [{ feature, number: index + 1, ...measured, perimeterUncertaintyMetres: uncertaintyMetres }];
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
