import type { Bounds } from '#core/atlas/bounds';
import type { Sighted } from '#core/atlas/nearby';
import { DEFAULT_VIEW, type Camera } from '#core/view/view';
import type { Hit, MapSurface, Padding } from './surface';

/**
 * A map without a map, for tests of what stands around it. It keeps the camera it was told, records the calls, and
 * answers `hitsAt`, `visibleLegendKeys` and `inView` with what the test put in. It draws nothing.
 */
export class FakeSurface implements MapSurface {
  readonly calls: { name: string; value: unknown }[] = [];
  hits: Hit[] = [];
  keys = new Set<string>();
  sighted: Sighted[] | undefined;
  #camera: Camera = DEFAULT_VIEW.camera;

  camera(): Camera {
    return this.#camera;
  }

  flyTo(camera: Partial<Camera>): void {
    this.#camera = { ...this.#camera, ...camera };
    this.#record('flyTo', camera);
  }

  fit(bounds: Bounds): void {
    this.#record('fit', bounds);
  }

  zoomBy(steps: number): void {
    this.#camera = { ...this.#camera, zoom: this.#camera.zoom + steps };
    this.#record('zoomBy', steps);
  }

  setPadding(padding: Padding): void {
    this.#record('setPadding', padding);
  }

  hitsAt(): Hit[] {
    return this.hits;
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
