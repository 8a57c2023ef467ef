import type { PlaceKind } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import type { LengthUnit } from '../units';

/** How two points are joined: by the shortest line, or by the line of constant azimuth. */
export const LINE_TYPES = ['geodesic', 'rhumb'] as const;
export type LineType = (typeof LINE_TYPES)[number];

/** The colours a measurement may have; the palette says what they are in each theme. `ink` is the house's own. */
export const MEASURE_COLOURS = ['ink', 'red', 'amber', 'green', 'blue', 'purple'] as const;
export type MeasureColour = (typeof MEASURE_COLOURS)[number];

/** The colour used least among these, the earlier of two: what the next one is drawn in. */
export function freeColour(drawn: readonly { colour: MeasureColour }[]): MeasureColour {
  const count = (colour: MeasureColour): number => drawn.filter((each) => each.colour === colour).length;
  return MEASURE_COLOURS.toSorted((a, b) => count(a) - count(b))[0]!;
}

/** A point of a measurement, as the person set it. */
export interface MeasurePoint {
  at: LonLat;
  /** Within how many metres the point is known: of a pixel for a click, of the last digit for a typed one, of the atlas for a place. */
  accuracyMetres: number;
  /** What it was snapped to or chosen from; a place lends its name. */
  of?: { kind: 'place' | 'line' | 'layer'; id: string };
  /** The person's own name for it. */
  name?: string;
}

/** A radius as it was typed. `lengthMetres` is its exact value. */
export interface Radius {
  value: number;
  unit: LengthUnit;
}

interface Common {
  /** Unique among the measurements of a workbench. */
  id: string;
  /** The person's name for it; empty when it is called by what it measures. */
  name: string;
  colour: MeasureColour;
  hidden: boolean;
}

/** Legs from point to point. */
export interface LineMeasurement extends Common {
  shape: 'line';
  lineType: LineType;
  points: readonly MeasurePoint[];
}

/** An area whose edges join the points in order, the last to the first. */
export interface PolygonMeasurement extends Common {
  shape: 'polygon';
  lineType: LineType;
  points: readonly MeasurePoint[];
}

/** Circles of equal geodesic distance round a point, or sectors of them. */
export interface RingsMeasurement extends Common {
  shape: 'rings';
  centre: MeasurePoint;
  radii: readonly Radius[];
  /** From one azimuth clockwise to another, in degrees; whole circles without it. */
  sector?: { fromAzimuth: number; toAzimuth: number };
}

/** The stretch of a line or route of the atlas between two points, each meaning the nearest point on it. */
export interface AlongMeasurement extends Common {
  shape: 'along';
  of: { kind: 'line' | 'route'; id: string };
  from: MeasurePoint;
  to: MeasurePoint;
}

/** Everything within a distance of a line or route of the atlas. */
export interface BufferMeasurement extends Common {
  shape: 'buffer';
  of: { kind: 'line' | 'route'; id: string };
  radius: Radius;
}

/** Distances and bearings from a point to the nearest places, of a kind or of all. */
export interface NearestMeasurement extends Common {
  shape: 'nearest';
  from: MeasurePoint;
  placeKind: PlaceKind | 'all';
  /** How many; `null` for all of them. */
  count: number | null;
}

export type Measurement =
  LineMeasurement | PolygonMeasurement | RingsMeasurement | AlongMeasurement | BufferMeasurement | NearestMeasurement;
export type MeasureShape = Measurement['shape'];
