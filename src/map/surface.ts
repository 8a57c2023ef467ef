import type { Bounds } from '#core/atlas/bounds';
import type { Sighted } from '#core/atlas/nearby';
import type { Camera, Selection } from '#core/view/view';

/** Pixels of the map that panels cover, so that what is shown lies beside them. Physical sides: the map never mirrors. */
export interface Padding {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A thing of the atlas under the pointer or in sight. */
export type Hit = Selection & { name: string };

/**
 * What the features ask of a map: positions and ids in, nothing of the map library out. `maplibre-surface.ts` is the
 * real one, `fake-surface.ts` its double for tests.
 */
export interface MapSurface {
  /** The camera now, even in the middle of a flight. */
  camera(): Camera;
  /** Flies to a camera; at once when the reader wants no motion. */
  flyTo(camera: Partial<Camera>): void;
  /** Brings a rectangle into the part of the map that no panel covers. */
  fit(bounds: Bounds, options?: { maximumZoom?: number }): void;
  zoomBy(steps: number): void;
  setPadding(padding: Padding): void;
  /** What lies at a point of the screen, topmost first. */
  hitsAt(point: { x: number; y: number }): Hit[];
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
