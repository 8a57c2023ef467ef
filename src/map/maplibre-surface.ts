import { LngLat, LngLatBounds, type Map as MapLibreMap, type MapGeoJSONFeature } from 'maplibre-gl';
import type { Sighted } from '#core/atlas/nearby';
import { distanceMetres } from '#core/geodesy/geodesic';
import { wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Camera } from '#core/view/view';
import { askAgain } from './ask-again';
import { drawnFeatures } from './drawn-features';
import { flightBetween, type Flight } from './flight';
import { atlasLayers, hitsAt, ownHitsAt, snapsAt } from './hits';
import { thingsInView } from './in-view';
import { wantsStillness } from './motion';
import type { OwnHit } from './own-layer';
import { Pane } from './pane';
import { KEY_REACH } from './press-key';
import { pixelMetresAt, pixelOf, positionAt } from './spots';
import { SCHEMATIC_KEY } from './strokes';
import type { Hit, MapSurface, Padding, ScreenPoint, Snap } from './surface';
import type { MapPointer } from './tool';

const NO_PADDING: Padding = { left: 0, right: 0, top: 0, bottom: 0 };

/** Longer than any frame takes: until the next one comes. */
const HELD_MILLISECONDS = 60_000;

/** The map as features see it, over a MapLibre map. */
export class MapLibreSurface implements MapSurface {
  readonly #map: MapLibreMap;
  /** Sources that failed. */
  readonly #failed = new Set<string>();

  /** Begins the flight under way anew: a panel that opens meanwhile would end it in mid-air. */
  #resume: (() => void) | undefined;
  #padding = '';
  #fitted: Padding = NO_PADDING;
  /** A flight is ended because another takes its place: nothing has come to rest. */
  isReplacing = false;
  /** Counts flights: one that is still to be reckoned gives way to any asked for later. */
  #flight = 0;
  /** The next step of a flight. */
  #frame = 0;

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('moveend', () => {
      this.#resume = undefined;
      cancelAnimationFrame(this.#frame);
    });
  }

  camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return {
      center: [wrapLongitude(lng), lat],
      zoom: this.#map.getZoom(),
      bearing: this.#map.getBearing(),
      pitch: this.#map.getPitch()
    };
  }

  flyTo(camera: Partial<Camera>, { seconds }: { seconds?: number } = {}): void {
    this.#flight += 1;
    const from = this.camera();
    const target = { ...from, ...camera };
    // A flight under way ends before this one takes its place.
    this.isReplacing = true;
    this.#map.stop();
    this.isReplacing = false;
    if (wantsStillness()) return this.jumpTo(target);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const flight = flightBetween(from, target, Math.max(clientWidth, clientHeight));
    this.#follow(flight, seconds === undefined ? flight.durationMilliseconds : seconds * 1000);
    if (this.#map.isMoving()) this.#resume = () => this.flyTo(camera, seconds === undefined ? {} : { seconds });
  }

  /** Leads the map along a flight, as one movement that any input ends. */
  #follow(flight: Flight, durationMilliseconds: number): void {
    const began = performance.now();
    const step = (now: number): void => {
      const share = Math.max(0, Math.min(1, (now - began) / durationMilliseconds));
      // Each step goes on with the movement of the one before, and holds until the next; the last one ends it.
      this.#map.easeTo({
        ...onMap(flight.at(eased(share))),
        easeId: 'flight',
        easing: () => 1,
        duration: share < 1 ? HELD_MILLISECONDS : 0
      });
      if (share < 1) this.#frame = requestAnimationFrame(step);
    };
    step(began);
  }

  /** Puts the camera somewhere without a flight: when the address asks for it. */
  jumpTo(camera: Camera): void {
    this.#map.jumpTo(onMap(camera));
  }

  /** What reckons the camera comes when first asked for; should it not, the rectangle round the strokes is shown. */
  fit(strokes: readonly (readonly LonLat[])[], { maximumZoom = 9 }: { maximumZoom?: number } = {}): void {
    const flight = (this.#flight += 1);
    void import('./fit-camera').then(
      (cameras) => {
        if (flight === this.#flight) this.#fitBy(cameras, strokes, maximumZoom);
      },
      () => this.#map.fitBounds(boundsOf(strokes), { maxZoom: maximumZoom })
    );
  }

  #fitBy(cameras: typeof import('./fit-camera'), strokes: readonly (readonly LonLat[])[], maximumZoom: number): void {
    const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
    const box = cameras.fitBox({ width, height }, { ...NO_PADDING, ...this.#map.getPadding() }, this.#fitted);
    const isGlobe = this.#map.getProjection()?.type === 'globe';
    const found = isGlobe
      ? cameras.globeCamera(strokes, box, height, maximumZoom)
      : cameras.flatCamera(strokes, box, maximumZoom);
    if (!found) return;
    this.flyTo({ ...found, bearing: 0, pitch: 0 });
    if (this.#resume) this.#resume = () => this.fit(strokes, { maximumZoom });
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps);
  }

  moveBy(right: number, down: number): void {
    const { clientWidth, clientHeight } = this.#map.getContainer();
    this.#map.panBy([right * clientWidth, down * clientHeight]);
  }

  setPadding(padding: Padding, fitted = padding): void {
    this.#fitted = fitted;
    const wanted = JSON.stringify(padding);
    if (wanted === this.#padding) return;
    this.#padding = wanted;
    const resume = this.#resume;
    this.#map.setPadding(padding);
    resume?.();
  }

  hitsAt(point: ScreenPoint, reach?: number): Hit[] {
    return hitsAt(this.#map, point, reach);
  }

  ownHitsAt(point: ScreenPoint, reach?: number): OwnHit[] {
    return ownHitsAt(this.#map, point, reach);
  }

  snapsAt(point: ScreenPoint, reach: number): Snap[] {
    return snapsAt(this.#map, point, reach);
  }

  project(at: LonLat): ScreenPoint | undefined {
    return pixelOf(this.#map, at);
  }

  isSeen(at: LonLat): boolean {
    return new Pane(this.#map).shows(at);
  }

  unproject(point: ScreenPoint): LonLat | undefined {
    return positionAt(this.#map, point);
  }

  pixelMetresAt(point: ScreenPoint): number | undefined {
    return pixelMetresAt(this.#map, point);
  }

  keyPoint(): MapPointer | undefined {
    const { x, y } = this.#map.project(this.#map.getCenter());
    const at = this.unproject({ x, y });
    return at && { at, point: { x, y }, reach: KEY_REACH, free: false, shift: false, by: 'key' };
  }

  metresPerPixel(): number {
    const { x, y } = this.#map.project(this.#map.getCenter());
    const west = this.#map.unproject([x - 20, y]);
    const east = this.#map.unproject([x + 20, y]);
    return distanceMetres([west.lng, west.lat], [east.lng, east.lat]) / 40;
  }

  visibleLegendKeys(): ReadonlySet<string> {
    const features = drawnFeatures(this.#map, atlasLayers(this.#map));
    const keys = features.flatMap((feature) => [
      legendOf(feature),
      feature.properties.accuracy === 'schematic' ? SCHEMATIC_KEY : undefined
    ]);
    return new Set(keys.filter((key) => key !== undefined));
  }

  inView(): Sighted[] | undefined {
    return this.#map.isMoving() || !this.#map.loaded() ? undefined : thingsInView(this.#map);
  }

  /** Remembers a source that failed, for {@link retry}. */
  noteFailure(source: string | undefined): void {
    if (source) this.#failed.add(source);
    // Nothing is drawn for what fails; the map tells only after drawing that it rests.
    this.#map.triggerRepaint();
  }

  retry(): void {
    for (const id of this.#failed) askAgain(this.#map, id);
    this.#failed.clear();
  }
}

function boundsOf(strokes: readonly (readonly LonLat[])[]): LngLatBounds {
  return strokes.flat().reduce((bounds, at) => bounds.extend([...at]), new LngLatBounds());
}

/** A camera as the map library takes it. */
function onMap({ center, ...rest }: Camera): Omit<Camera, 'center'> & { center: LngLat } {
  return { ...rest, center: new LngLat(center[0], center[1]) };
}

/** Sets off and arrives gently. */
function eased(time: number): number {
  return time < 0.5 ? 4 * time ** 3 : 1 - (-2 * time + 2) ** 3 / 2;
}

function legendOf(feature: MapGeoJSONFeature): string | undefined {
  const { legend } = (feature.layer.metadata ?? {}) as { legend?: string };
  return legend ?? (feature.properties.legend as string | undefined);
}
