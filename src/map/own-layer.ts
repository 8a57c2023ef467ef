import type { MeasureColour } from '#core/measure/measurement';

export type GeometryForm = 'point' | 'line' | 'polygon';

/** A layer of the reader's own data. A worker reads its file, so that a large one never halts the page. */
export interface OwnLayer {
  /** Unique; letters, digits, `-` and `_` only. */
  id: string;
  /** Names `file` among all files that were ever shown; of letters, digits and `-`. Another file has another key. */
  key: string;
  /** A GeoJSON FeatureCollection whose features carry whole numbers as `id`. */
  file: Blob;
  colour: MeasureColour;
  /** The forms of geometry in it: only what is needed is drawn. */
  kindsOfGeometry: readonly GeometryForm[];
  /** The property whose value is written beside a feature. */
  labelProperty?: string;
  /** 0–1. */
  opacity: number;
  visible: boolean;
  /** The ids of features that stand out. */
  selected?: readonly number[];
}

/** A feature of the reader's own data under a point of the screen. */
export interface OwnHit {
  kind: 'own';
  layer: string;
  id: number;
}
