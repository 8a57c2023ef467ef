import type { GeoJSONSource, Map as MapLibreMap, MapGeoJSONFeature } from 'maplibre-gl';
import type { Bounds } from '#core/atlas/bounds';
import type { Sighted } from '#core/atlas/nearby';
import { distanceMetres } from '#core/geodesy/geodesic';
import { wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import type { Camera } from '#core/view/view';
import { atlasLayers, hitsAt, ownHitsAt, snapsAt } from './hits';
import { thingsInView } from './in-view';
import type { OwnHit } from './own-layer';
import { pixelMetresAt, pixelOf, positionAt } from './spots';
import { SCHEMATIC_KEY } from './strokes';
import type { Hit, MapSurface, Padding, ScreenPoint, Snap } from './surface';
import type { MapPointer } from './tool';

/** How near the cross-hairs must be to a thing: their ring is as wide. */
export const KEY_REACH = 22;

/** The map as features see it, over a MapLibre map. */
export class MapLibreSurface implements MapSurface {
  readonly #map: MapLibreMap;
  /** Sources that failed, with the address to ask again. */
  readonly #failed = new Map<string, string>();

  /** Begins the flight under way anew: a panel that opens meanwhile would end it in mid-air. */
  #resume: (() => void) | undefined;
  #padding = '';

  constructor(map: MapLibreMap) {
    this.#map = map;
    map.on('moveend', () => (this.#resume = undefined));
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

  flyTo(camera: Partial<Camera>): void {
    const target = { ...this.camera(), ...camera };
    const far = distanceMetres(this.camera().center, target.center) / 15_000_000;
    this.#map.flyTo({
      center: [target.center[0], target.center[1]],
      zoom: target.zoom,
      bearing: target.bearing,
      pitch: target.pitch,
      duration: 900 + 1500 * Math.min(1, far)
    });
    if (this.#map.isMoving()) this.#resume = () => this.flyTo(camera);
  }

  /** Puts the camera somewhere without a flight: when the address asks for it. */
  jumpTo(camera: Camera): void {
    this.#map.jumpTo({ ...camera, center: [camera.center[0], camera.center[1]] });
  }

  fit({ west, south, east, north }: Bounds, { maximumZoom = 9 }: { maximumZoom?: number } = {}): void {
    const found = this.#map.cameraForBounds([west, south, east, north], { padding: 48, maxZoom: maximumZoom });
    if (!found?.center || found.zoom === undefined) return;
    const center = found.center as { lng: number; lat: number };
    this.flyTo({ center: [wrapLongitude(center.lng), center.lat], zoom: found.zoom, bearing: 0, pitch: 0 });
    if (this.#resume) this.#resume = () => this.fit({ west, south, east, north }, { maximumZoom });
  }

  zoomBy(steps: number): void {
    this.#map.zoomTo(this.#map.getZoom() + steps);
  }

  setPadding(padding: Padding): void {
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
    const features = this.#map.queryRenderedFeatures({ layers: atlasLayers(this.#map) });
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
  noteFailure(source: string): void {
    const data = (this.#map.getSource(source) as GeoJSONSource | undefined)?.serialize();
    if (data?.type === 'geojson' && typeof data.data === 'string') this.#failed.set(source, data.data);
  }

  retry(): void {
    for (const [source, address] of this.#failed) (this.#map.getSource(source) as GeoJSONSource | undefined)?.setData(address);
    this.#failed.clear();
  }
}

function legendOf(feature: MapGeoJSONFeature): string | undefined {
  const { legend } = (feature.layer.metadata ?? {}) as { legend?: string };
  return legend ?? (feature.properties.legend as string | undefined);
}
