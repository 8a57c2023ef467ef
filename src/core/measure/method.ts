import type { Atlas } from '../atlas/atlas';
import { WGS84_EQUATORIAL_RADIUS_METRES, WGS84_FLATTENING } from '../geodesy/ellipsoid';
import type { LineType, Measurement, MeasurePoint } from './measurement';
import { pointsOf } from './operations/points';
import { publishedOf, type PublishedRange } from './published';
import type { Measured } from './result';

/** How a figure came about; `method-words.ts` says it in words, with the works it follows. */
export const METHODS = [
  'geodesic',
  'rhumb',
  'geodesic-area',
  'rhumb-area',
  'circle',
  'track',
  'buffer',
  'buffer-area',
  'nearest'
] as const;
export type MethodId = (typeof METHODS)[number];

export const FIGURES = ['length', 'geodesic-length', 'perimeter', 'area', 'along', 'arc', 'radius'] as const;
export type FigureId = (typeof FIGURES)[number];

/** A figure with everything that was computed of it, and how uncertain it is: both in metres, or in square metres. */
export interface ExplainedFigure {
  id: FigureId;
  dimension: 'length' | 'area';
  value: number;
  uncertainty: number;
  /** Which ring it speaks of. */
  index?: number;
}

/** Everything that answers "How was this computed", without a word. */
export interface Explanation {
  methods: readonly MethodId[];
  ellipsoid: { name: 'WGS84'; equatorialRadiusMetres: number; inverseFlattening: number };
  /** The points that went in, each with its accuracy. */
  inputs: readonly MeasurePoint[];
  /** The data edition the atlas' own lines and places come from. */
  edition: string;
  figures: readonly ExplainedFigure[];
  /** What others have published of the same stretch, or of the line or route it lies on. */
  published: PublishedRange | null;
}

const ELLIPSOID: Explanation['ellipsoid'] = {
  name: 'WGS84',
  equatorialRadiusMetres: WGS84_EQUATORIAL_RADIUS_METRES,
  inverseFlattening: 1 / WGS84_FLATTENING
};

/** Tells how a measurement's figures were computed. */
export function explain(measurement: Measurement, result: Measured, atlas: Atlas): Explanation {
  return {
    methods: methodsOf(result),
    ellipsoid: ELLIPSOID,
    inputs: pointsOf(measurement),
    edition: atlas.edition,
    figures: figuresOf(result),
    published: measurement.shape === 'along' && result.shape === 'along' ? publishedOf(measurement, result, atlas) : null
  };
}

/** How a result was computed, what matters most first. */
export function methodsOf(result: Measured): readonly MethodId[] {
  switch (result.shape) {
    case 'line':
      return [result.lineType];
    case 'polygon':
      return [areaMethod(result.lineType), result.lineType];
    case 'rings':
      return ['circle'];
    case 'along':
      return ['track', 'geodesic'];
    case 'buffer':
      return ['buffer', 'buffer-area'];
    case 'nearest':
      return ['nearest', 'geodesic'];
  }
}

function areaMethod(lineType: LineType): MethodId {
  return lineType === 'rhumb' ? 'rhumb-area' : 'geodesic-area';
}

/** The figures a measurement gives as a whole, the main one first. Those of legs and rows stand in its table. */
export function figuresOf(result: Measured): ExplainedFigure[] {
  switch (result.shape) {
    case 'line': {
      const total = length('length', result.totalMetres, result.uncertaintyMetres);
      if (result.lineType === 'geodesic') return [total];
      return [total, length('geodesic-length', result.geodesicMetres, result.uncertaintyMetres)];
    }
    case 'polygon':
      return [
        area(result.areaSquareMetres, result.areaUncertaintySquareMetres),
        length('perimeter', result.perimeterMetres, result.uncertaintyMetres)
      ];
    case 'rings':
      // A radius is exact, and so is what follows from it: only where the rings lie is uncertain.
      return result.rings.flatMap((ring, index) => [
        { ...length('radius', ring.radiusMetres, 0), index },
        { ...area(ring.areaSquareMetres, 0), index },
        { ...length('arc', ring.arcMetres, 0), index }
      ]);
    case 'along':
      return [
        length('along', result.alongMetres, result.uncertaintyMetres),
        length('geodesic-length', result.geodesicMetres, result.uncertaintyMetres)
      ];
    case 'buffer':
      return [area(result.areaSquareMetres, result.areaUncertaintySquareMetres)];
    case 'nearest':
      return result.rows.slice(0, 1).map((row) => length('length', row.lengthMetres, row.uncertaintyMetres));
  }
}

function length(id: FigureId, value: number, uncertainty: number): ExplainedFigure {
  return { id, dimension: 'length', value, uncertainty };
}

function area(value: number, uncertainty: number): ExplainedFigure {
  return { id: 'area', dimension: 'area', value, uncertainty };
}
