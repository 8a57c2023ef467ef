import type { Sighted } from '#core/atlas/nearby';
import { DEFAULT_VIEW, type Camera } from '#core/view/view';
import { wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import type { OwnHit } from './own-layer';
import type { Hit, MapSurface, Padding, ScreenPoint, Snap } from './surface';
import type { MapPointer } from './tool';

/** Pixels per degree of the fake map, whose middle is (400, 300). */
const SCALE = 10;

/**
 * A map without a map, for tests of what stands around it. It keeps the camera it was told, records the calls, and
 * answers `hitsAt`, `ownHitsAt`, `snapsAt`, `visibleLegendKeys` and `inView` with what the test put in. Its projection is
 * plate carrée, ten pixels a degree round its centre at (400, 300) of 800 by 600 pixels. It draws nothing.
 */
export class FakeSurface implements MapSurface {
  readonly calls: { name: string; value: unknown }[] = [];
  hits: Hit[] = [];
  ownHits: OwnHit[] = [];
  snaps: Snap[] = [];
  keys = new Set<string>();
  sighted: Sighted[] | undefined;
  #padding: Padding = { left: 0, right: 0, top: 0, bottom: 0 };
  #camera: Camera = DEFAULT_VIEW.camera;

  camera(): Camera {
    return this.#camera;
  }

  flyTo(camera: Partial<Camera>): void {
    this.#camera = { ...this.#camera, ...camera };
    this.#record('flyTo', camera);
  }

  jumpTo(camera: Camera): void {
    this.#camera = camera;
    this.#record('jumpTo', camera);
  }

  fit(strokes: readonly (readonly LonLat[])[]): void {
    this.#record('fit', strokes);
  }

  zoomBy(steps: number): void {
    this.#camera = { ...this.#camera, zoom: this.#camera.zoom + steps };
    this.#record('zoomBy', steps);
  }

  moveBy(right: number, down: number): void {
    this.#record('moveBy', [right, down]);
  }

  setPadding(padding: Padding): void {
    this.#padding = padding;
    this.#record('setPadding', padding);
  }

  hitsAt(): Hit[] {
    return this.hits;
  }

  ownHitsAt(): OwnHit[] {
    return this.ownHits;
  }

  snapsAt(): Snap[] {
    return this.snaps;
  }

  project([longitude, latitude]: LonLat): ScreenPoint {
    const [west, south] = this.#camera.center;
    return { x: 400 + wrapLongitude(longitude - west) * SCALE, y: 300 - (latitude - south) * SCALE };
  }

  isSeen(at: LonLat): boolean {
    const { x, y } = this.project(at);
    const { left, right, top, bottom } = this.#padding;
    return x >= left && x <= 800 - right && y >= top && y <= 600 - bottom;
  }

  unproject({ x, y }: ScreenPoint): LonLat | undefined {
    const [west, south] = this.#camera.center;
    const latitude = south - (y - 300) / SCALE;
    return Math.abs(latitude) > 90 ? undefined : [wrapLongitude(west + (x - 400) / SCALE), latitude];
  }

  pixelMetresAt(): number {
    return 1000;
  }

  keyPoint(): MapPointer {
    return { at: this.#camera.center, point: { x: 400, y: 300 }, reach: 22, free: false, shift: false, by: 'key' };
  }

  metresPerPixel(): number {
    return 1000;
  }

  visibleLegendKeys(): ReadonlySet<string> {
    return this.keys;
  }

  inView(): Sighted[] | undefined {
    return this.sighted;
  }

  retry(): void {
    this.#record('retry', undefined);
  }

  #record(name: string, value: unknown): void {
    this.calls.push({ name, value });
  }
}
