import { boundsOfStrokes } from '#core/atlas/bounds';
import type { Sighted } from '#core/atlas/nearby';
import type { LonLat } from '#core/geodesy/longitude';
import { LIMITS, type Camera } from '#core/view/view';
import type { DrawnBase } from '../drawn/base';
import type { ViewPicture } from '../drawn/draw-view';
import type { Frame } from '../drawn/frame';
import { REACH } from '../hits';
import type { OwnHit } from '../own-layer';
import { Pane, type PaneOf } from '../pane';
import { KEY_REACH } from '../press-key';
import { pixelMetresAt, pixelOf, positionAt } from '../spots';
import type { Hit, MapSurface, Padding, ScreenPoint, Snap } from '../surface';
import type { MapPointer } from '../tool';
import { cameraOf, middleOfPane, paneOf, stillFrame, type Sight } from './still-frame';
import { hitsOn, snapsOn, thingsOn } from './what-lies';

/** Whoever draws the map, and whom it tells. */
interface Host {
  sight(): Sight;
  /** What stands on the screen; nothing before the first picture, and while another is drawn. */
  picture(): ViewPicture | undefined;
  base(): DrawnBase | undefined;
  /** The camera is to stand there. */
  oncamera(camera: Camera): void;
  onpadding(padding: Padding): void;
  onretry(): void;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The map as features see it, over a drawn picture: it jumps where the live map flies, and the reader's own layers are not on it. */
export class StillSurface implements MapSurface {
  readonly #host: Host;
  #fitted: Padding = { left: 0, right: 0, top: 0, bottom: 0 };
  #of: Sight | undefined;
  #frame: Frame | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  camera(): Camera {
    return this.#host.sight().camera;
  }

  flyTo(camera: Partial<Camera>): void {
    this.jumpTo({ ...this.camera(), ...camera });
  }

  jumpTo(camera: Camera): void {
    const zoom = within(camera.zoom, LIMITS.zoom);
    const latitude = within(camera.center[1], LIMITS.latitude);
    this.#host.oncamera({ ...camera, center: [camera.center[0], latitude], zoom });
  }

  fit(strokes: readonly (readonly LonLat[])[], { maximumZoom = 9 }: { maximumZoom?: number } = {}): void {
    const bounds = boundsOfStrokes(strokes.map((stroke) => [...stroke]));
    if (bounds) this.jumpTo(cameraOf(bounds, this.#host.sight(), this.#fitted, maximumZoom));
  }

  zoomBy(steps: number): void {
    this.flyTo({ zoom: this.camera().zoom + steps });
  }

  moveBy(right: number, down: number): void {
    const { width, height } = this.#host.sight().size;
    this.moveByPixels(right * width, down * height);
  }

  /** Moves on by pixels; less far where that would lead beside the globe. */
  moveByPixels(right: number, down: number): void {
    const { x, y } = this.#middle();
    for (let share = 1; share > 0.05; share /= 2) {
      const center = this.unproject({ x: x + right * share, y: y + down * share });
      if (center) return this.flyTo({ center });
    }
  }

  setPadding(padding: Padding, fitted = padding): void {
    this.#fitted = fitted;
    this.#host.onpadding(padding);
  }

  hitsAt(point: ScreenPoint, reach = REACH): Hit[] {
    const picture = this.#host.picture();
    return picture ? hitsOn(picture, this.#host.base(), this.#pane(), point, reach) : [];
  }

  ownHitsAt(): OwnHit[] {
    return [];
  }

  snapsAt(point: ScreenPoint, reach: number): Snap[] {
    const picture = this.#host.picture();
    return picture ? snapsOn(picture, this.#pane(), point, reach) : [];
  }

  project(at: LonLat): ScreenPoint | undefined {
    return pixelOf(this.#pane(), at);
  }

  isSeen(at: LonLat): boolean {
    return new Pane(this.#pane()).shows(at);
  }

  unproject(point: ScreenPoint): LonLat | undefined {
    return positionAt(this.#pane(), point);
  }

  pixelMetresAt(point: ScreenPoint): number | undefined {
    return pixelMetresAt(this.#pane(), point);
  }

  keyPoint(): MapPointer | undefined {
    const point = this.#middle();
    const at = this.unproject(point);
    return at && { at, point, reach: KEY_REACH, free: false, shift: false, by: 'key' };
  }

  metresPerPixel(): number {
    return this.#framed().metresPerPixel;
  }

  visibleLegendKeys(): ReadonlySet<string> {
    return this.#host.picture()?.legendKeys ?? NOTHING;
  }

  inView(): Sighted[] | undefined {
    const [picture, base] = [this.#host.picture(), this.#host.base()];
    return picture && base && thingsOn(picture, base, this.#pane());
  }

  retry(): void {
    this.#host.onretry();
  }

  /** The middle of what no panel covers. */
  #middle(): ScreenPoint {
    return middleOfPane(this.#host.sight());
  }

  #pane(): PaneOf {
    return paneOf(this.#framed(), this.#host.sight());
  }

  #framed(): Frame {
    const sight = this.#host.sight();
    if (!this.#frame || this.#of !== sight) this.#frame = stillFrame(sight);
    this.#of = sight;
    return this.#frame;
  }
}

function within(value: number, [least, most]: readonly [number, number]): number {
  return Math.max(least, Math.min(most, value));
}
