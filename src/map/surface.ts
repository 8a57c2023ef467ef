import type { Sighted } from '#core/atlas/nearby';
import type { LonLat } from '#core/geodesy/longitude';
import type { Camera, Selection } from '#core/view/view';
import type { OwnHit } from './own-layer';
import type { MapPointer } from './tool';

/** Pixels of the map that panels cover, so that what is shown lies beside them. Physical sides: the map never mirrors. */
export interface Padding {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A point of the screen, in pixels of the map from its upper left corner. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/** A thing near a point of the screen that a measurement may snap to. The exact position is the feature's to compute, from the atlas or the layer. */
export type Snap = { kind: 'place' | 'line'; id: string } | { kind: 'layer'; layer: string; id: number };

/** A thing of the atlas under the pointer or in sight. */
export type Hit = Selection & { name: string };

/**
 * What the features ask of a map: positions and ids in, nothing of the map library out. `maplibre-surface.ts` is the
 * real one, `fake-surface.ts` its double for tests.
 */
export interface MapSurface {
  /** The camera now, even in the middle of a flight. */
  camera(): Camera;
  /** Flies to a camera along the great circle, in a time by its length or in that given; at once when the reader wants no motion. Ends at once on input. */
  flyTo(camera: Partial<Camera>, options?: { seconds?: number }): void;
  /** Puts the camera somewhere without a flight: for whoever moves it picture by picture. */
  jumpTo(camera: Camera): void;
  /** Brings all of some strokes into the part of the map that neither a panel nor the legend covers. */
  fit(strokes: readonly (readonly LonLat[])[], options?: { maximumZoom?: number }): void;
  zoomBy(steps: number): void;
  /** Moves on by parts of the width and the height of the map, to the right and down; for who does not drag it. */
  moveBy(right: number, down: number): void;
  /** What panels cover, and what what is brought into sight keeps clear of: that and more. */
  setPadding(padding: Padding, fitted?: Padding): void;
  /** What lies at a point of the screen, topmost first. */
  hitsAt(point: ScreenPoint, reach?: number): Hit[];
  /** What of the reader's own layers lies at a point of the screen, topmost first. */
  ownHitsAt(point: ScreenPoint, reach?: number): OwnHit[];
  /** What may be snapped to within so many pixels of a point: places, then lines, then features of own layers, each once. */
  snapsAt(point: ScreenPoint, reach: number): Snap[];
  /** Where a position stands on the screen; nothing behind the rim of the globe. */
  project(at: LonLat): ScreenPoint | undefined;
  /** Whether a position is seen in the part of the map that no panel covers. */
  isSeen(at: LonLat): boolean;
  /** The position seen at a point of the screen, its longitude within [-180, 180); nothing beside the globe. */
  unproject(point: ScreenPoint): LonLat | undefined;
  /** Metres per pixel at a point of the screen, in the direction where a pixel covers most: what a click there is worth. Nothing beside the globe. */
  pixelMetresAt(point: ScreenPoint): number | undefined;
  /** The spot under the cross-hairs, where the map is worked by keys. */
  keyPoint(): MapPointer | undefined;
  /** Metres per screen pixel at the centre of the map, on WGS84, along the parallel. */
  metresPerPixel(): number;
  /** The legend keys of what is drawn in sight now. */
  visibleLegendKeys(): ReadonlySet<string>;
  /**
   * What is drawn in the part of the map that no panel covers, each thing once: places whose sign or name had to give
   * way too, and the routes of the lines. Nothing while the map moves or still waits for what it is to draw.
   */
  inView(): Sighted[] | undefined;
  /** Tries again to load what failed. */
  retry(): void;
}
