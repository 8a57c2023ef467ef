import type { LonLat } from '#core/geodesy/longitude';
import type { MeasureColour } from '#core/measure/measurement';

interface Common {
  /** The measurement it belongs to. */
  measurement: string;
  colour: MeasureColour;
  /** Part of the measurement in hand: drawn stronger, its labels always there. */
  active: boolean;
}

/** A stroke as it was computed: densified, its longitudes may run on beyond ±180. */
export interface DrawnStroke extends Common {
  role: 'line' | 'ring' | 'ray';
  coordinates: readonly LonLat[];
  /** The stroke that follows the pointer before the next point is set. */
  tentative?: boolean;
}

/** A surface: polygons of rings, valid after RFC 7946, cut at the antimeridian. */
export interface DrawnFill extends Common {
  role: 'fill';
  coordinates: readonly (readonly (readonly LonLat[])[])[];
}

/** Narrow waters of a surface, tinted like it: lines cut at the antimeridian. */
export interface DrawnStrip extends Common {
  role: 'strip';
  coordinates: readonly (readonly LonLat[])[];
}

/** A point that was set, or the handle in the middle of a leg from which another is drawn out. */
export interface DrawnPoint extends Common {
  role: 'vertex' | 'handle';
  coordinates: LonLat;
  index: number;
  selected?: boolean;
}

export interface DrawnLabel extends Common {
  role: 'label';
  coordinates: LonLat;
  /** As it is to be read, in the order it is spoken. A line break is kept. */
  text: string;
}

/** What a stretch of a sought route is travelled by, which its stroke tells; a link joins a stop to the network. */
export type WayForm = 'sea' | 'river' | 'rail' | 'road' | 'link';

/** A stretch of a sought route, dense enough to be drawn; its longitudes may run on beyond ±180. */
export interface DrawnWay {
  role: 'way';
  colour: MeasureColour;
  /** Part of the route in hand. */
  active: boolean;
  form: WayForm;
  /** Where the route goes now, another way it could go, or where it went before passages were closed. */
  look: 'now' | 'other' | 'before';
  coordinates: readonly LonLat[];
}

/** What the features draw over the map as the reader's own. A new array is a new drawing; unchanged items may be the same objects. */
export type DrawnFeature = DrawnStroke | DrawnFill | DrawnStrip | DrawnPoint | DrawnLabel | DrawnWay;
export type Drawing = readonly DrawnFeature[];
