import type { GeoJSONSource, Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { Bounds } from '#core/atlas/bounds';
import type { Sighted } from '#core/atlas/nearby';
import { distanceMetres } from '#core/geodesy/geodesic';
import { wrapLongitude } from '#core/geodesy/longitude';
import type { Camera, SelectableKind } from '#core/view/view';
import { thingsInView } from './in-view';
import { SCHEMATIC_KEY } from './strokes';
import type { Hit, MapSurface, Padding } from './surface';

/** Pixels round the pointer that still count as on the thing. */
const REACH = 6;
const ATLAS_LAYER = /^(sea-area|area|parallel|line|line-casing|place|event|country-set):/;
/** What a click means when several things lie there: the smaller first. */
const PRECEDENCE: readonly SelectableKind[] = ['event', 'place', 'line', 'area'];

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

  hitsAt({ x, y }: { x: number; y: number }, reach = REACH): Hit[] {
    const box: [PointLike, PointLike] = [
      [x - reach, y - reach],
      [x + reach, y + reach]
    ];
    const found = this.#map.queryRenderedFeatures(box, { layers: this.#atlasLayers() });
    const hits = found
      .filter((feature) => this.#meansThisSpot(feature, x, y))
      .map(toHit)
      .filter((hit) => hit !== undefined);
    const unique = [...new Map(hits.map((hit) => [`${hit.kind}:${hit.id}`, hit])).values()];
    return unique.sort((a, b) => PRECEDENCE.indexOf(a.kind) - PRECEDENCE.indexOf(b.kind));
  }

  /** The line or place whose drawing is lifted when the pointer rests on it. */
  featureAt({
    x,
    y
  }: {
    x: number;
    y: number;
  }): { source: string; id: string; names: Partial<Record<string, string>> } | undefined {
    const box: [PointLike, PointLike] = [
      [x - REACH, y - REACH],
      [x + REACH, y + REACH]
    ];
    const layers = this.#atlasLayers().filter((id) => /^(line|place|event):/.test(id));
    const [first] = this.#map.queryRenderedFeatures(box, { layers });
    if (!first || first.id === undefined) return undefined;
    const names = Object.entries(first.properties).filter(([key]) => key.startsWith('name:'));
    return {
      source: first.source,
      id: String(first.id),
      names: Object.fromEntries(names.map(([key, name]) => [key.slice(5), String(name)]))
    };
  }

  metresPerPixel(): number {
    const { x, y } = this.#map.project(this.#map.getCenter());
    const west = this.#map.unproject([x - 20, y]);
    const east = this.#map.unproject([x + 20, y]);
    return distanceMetres([west.lng, west.lat], [east.lng, east.lat]) / 40;
  }

  visibleLegendKeys(): ReadonlySet<string> {
    const features = this.#map.queryRenderedFeatures({ layers: this.#atlasLayers() });
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

  #atlasLayers(): string[] {
    return this.#map.getLayersOrder().filter((id) => ATLAS_LAYER.test(id));
  }

  /** An area of which only the water is meant is not there where land covers it. */
  #meansThisSpot(feature: MapGeoJSONFeature, x: number, y: number): boolean {
    if (!feature.layer.id.startsWith('sea-area:')) return true;
    const land = this.#map.getLayersOrder().filter((id) => id.startsWith('land:'));
    return this.#map.queryRenderedFeatures([x, y], { layers: land }).length === 0;
  }
}

function legendOf(feature: MapGeoJSONFeature): string | undefined {
  const { legend } = (feature.layer.metadata ?? {}) as { legend?: string };
  return legend ?? (feature.properties.legend as string | undefined);
}

function toHit(feature: MapGeoJSONFeature): Hit | undefined {
  const { kind, id } = feature.properties as { kind?: SelectableKind; id?: string };
  if (kind && id) return { kind, id, name: String(feature.properties['name:en'] ?? id) };
  return undefined;
}
