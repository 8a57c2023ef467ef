import type { Accuracy } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import type { LineType, MeasurePoint, Radius } from './measurement';

/** One leg of a line or edge of a polygon. Azimuths in degrees, 0–360 clockwise from true north. */
export interface MeasuredLeg {
  from: MeasurePoint;
  to: MeasurePoint;
  lengthMetres: number;
  initialAzimuth: number;
  finalAzimuth: number;
  /** From the first point to the end of this leg. */
  runningMetres: number;
  runningUncertaintyMetres: number;
  /** Halfway along the line, not between the degrees. */
  midpoint: LonLat;
  /** By the rule of `format/precision.ts`, as all uncertainties here. */
  uncertaintyMetres: number;
  azimuthUncertaintyDegrees: number;
}

export interface LineResult {
  shape: 'line';
  lineType: LineType;
  legs: readonly MeasuredLeg[];
  totalMetres: number;
  uncertaintyMetres: number;
  /** The same points joined by geodesics, for a rhumb line; `totalMetres` for a geodesic. */
  geodesicMetres: number;
}

export interface PolygonResult {
  shape: 'polygon';
  lineType: LineType;
  /** The edges, the last back to the first point. */
  legs: readonly MeasuredLeg[];
  /** Of the smaller of the two parts the edges cut the Earth into. */
  areaSquareMetres: number;
  areaUncertaintySquareMetres: number;
  perimeterMetres: number;
  uncertaintyMetres: number;
  /** Whether edges cross: the area is then of all that they run round. */
  crossesItself: boolean;
}

export interface MeasuredRing {
  radius: Radius;
  radiusMetres: number;
  /** Of the circle, or of the sector's arc. */
  arcMetres: number;
  areaSquareMetres: number;
}

export interface RingsResult {
  shape: 'rings';
  /** In the order the radii were given. */
  rings: readonly MeasuredRing[];
  /** A radius is exact; this is how far all of the rings may be displaced together. */
  uncertaintyMetres: number;
}

/** Where a point of a person meets a line of the atlas. */
export interface Snap {
  given: MeasurePoint;
  /** The nearest point of the line. */
  foot: LonLat;
  /** How far the given point lies from it. */
  offMetres: number;
}

export interface AlongResult {
  shape: 'along';
  from: Snap;
  to: Snap;
  alongMetres: number;
  /** Between the two feet. */
  geodesicMetres: number;
  /** Along to geodesic, 1 or more; NaN where both feet are the same. */
  ratio: number;
  uncertaintyMetres: number;
  /** The way from foot to foot over the vertices of the lines between, joined by geodesics. */
  way: readonly LonLat[];
  /** The lines it runs on, in order of travel, and how well the least of them is known. */
  lines: readonly string[];
  accuracy: Accuracy;
}

export interface BufferResult {
  shape: 'buffer';
  radiusMetres: number;
  areaSquareMetres: number;
  /** The area's edge may lie elsewhere by as much as the course of the line may. */
  areaUncertaintySquareMetres: number;
  /** Of the least known of its lines. */
  accuracy: Accuracy;
}

export interface NearestRow {
  place: string;
  at: LonLat;
  lengthMetres: number;
  initialAzimuth: number;
  uncertaintyMetres: number;
  azimuthUncertaintyDegrees: number;
}

export interface NearestResult {
  shape: 'nearest';
  /** The nearest first; the place the measurement starts from is left out. */
  rows: readonly NearestRow[];
}

/** Why there is no figure. */
export type MeasureProblem =
  | { code: 'too-few-points'; needed: number }
  | { code: 'no-radii' }
  | { code: 'radius-out-of-range'; limitMetres: number }
  | { code: 'unknown-record'; kind: 'line' | 'route'; id: string }
  /** No leg of the route leads from one of the points to the other. */
  | { code: 'not-joined' }
  | { code: 'no-places' };

/** A measurement that gives no figure, and why. */
export interface Unmeasured {
  shape: 'none';
  problem: MeasureProblem;
}

export type Measured = LineResult | PolygonResult | RingsResult | AlongResult | BufferResult | NearestResult;
export type MeasureResult = Measured | Unmeasured;

export function unmeasured(problem: MeasureProblem): Unmeasured {
  return { shape: 'none', problem };
}
