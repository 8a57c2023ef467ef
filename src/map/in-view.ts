import type { FilterSpecification, GeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from 'geojson';
import type { Sighted } from '#core/atlas/nearby';
import { isInside } from '#core/geodesy/polygon';
import type { LonLat } from '#core/geodesy/longitude';
import type { SelectableKind } from '#core/view/view';
import { drawnFeatures } from './drawn-features';
import { Pane, type Spot } from './pane';

/** Layers that draw a thing of the atlas itself, not its casing, its marks or its name. */
const THING_LAYER = /^(sea-area|area|parallel|line|place|event):/;
const SET_LAYER = /^country-set:/;
const LAND_LAYER = /^land:/;

/** What of a drawn feature is read here. */
interface Properties {
  what?: string;
  kind?: SelectableKind;
  id?: string;
  waterOnly?: number;
  /** Ids between bars. */
  routes?: string;
}

/**
 * What is drawn in the part of the map that no panel covers, each thing once. The features are read from the tiles and
 * put on the screen here: the map's own search for a rectangle leaves out signs whose place another has taken, and goes
 * astray on the globe, where a rectangle of the screen is none of the map.
 */
export function thingsInView(map: MapLibreMap): Sighted[] {
  const view = new InView(map);
  for (const [source, filters] of thingSources(map)) {
    for (const feature of map.querySourceFeatures(source, {
      filter: ['any', ...filters] as FilterSpecification,
      validate: false
    }))
      view.take(feature);
  }
  view.takeSets();
  return [...view.things.values()];
}

/** The sources of the things drawn, with the filters of the layers that draw them. */
function thingSources(map: MapLibreMap): Map<string, FilterSpecification[]> {
  const sources = new Map<string, FilterSpecification[]>();
  for (const id of map.getLayersOrder().filter((layer) => THING_LAYER.test(layer))) {
    const source = map.getLayer(id)?.source;
    const filter = map.getFilter(id);
    if (source && filter) sources.set(source, [...(sources.get(source) ?? []), filter]);
  }
  return sources;
}

/** Gathers what is in sight, feature by feature. */
class InView {
  readonly things = new Map<string, Sighted>();
  readonly #map: MapLibreMap;
  readonly #pane: Pane;
  readonly #centre: Spot;
  readonly #land: string[];
  readonly #sets: string[];
  /** Whether there is land at a spot, once asked. */
  readonly #isLand = new Map<Spot, boolean>();

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#pane = new Pane(map);
    this.#centre = this.#pane.centre;
    this.#land = map.getLayersOrder().filter((id) => LAND_LAYER.test(id));
    this.#sets = map.getLayersOrder().filter((id) => SET_LAYER.test(id));
  }

  take(feature: GeoJSONFeature): void {
    const { kind, id, what, waterOnly, routes } = feature.properties as Properties;
    if (!kind || !id) return;
    if (what === 'area') return this.#takeArea(id, polygonsOf(feature), waterOnly === 1);
    const sighted = [
      { kind, id },
      ...(routes ?? '').split('|').flatMap((route) => (route ? [{ kind: 'route' as const, id: route }] : []))
    ];
    if (sighted.every((each) => this.things.has(keyOf(each))) || !this.#shows(feature)) return;
    for (const each of sighted) this.things.set(keyOf(each), each);
  }

  /** The sets of countries: what their layers draw is the base map's, so they are asked for spot by spot. */
  takeSets(): void {
    const wanted = new Set(this.#sets);
    for (const spot of [this.#centre, ...this.#pane.spots]) {
      if (wanted.size === 0) return;
      for (const { layer } of drawnFeatures(this.#map, [...wanted], [spot.x, spot.y])) {
        const legend = (layer.metadata as { legend?: string } | undefined)?.legend ?? '';
        const id = legend.split('/set/')[1];
        if (id) this.things.set(`set:${id}`, { kind: 'set', id, around: spot === this.#centre });
        wanted.delete(layer.id);
      }
    }
  }

  #takeArea(id: string, polygons: readonly (readonly LonLat[])[][], waterOnly: boolean): void {
    const known = this.things.get(`area:${id}`);
    if (known?.around) return;
    const counts = (spot: Spot) => isInside(polygons, spot.at) && !(waterOnly && this.#hasLand(spot));
    if (counts(this.#centre)) this.things.set(`area:${id}`, { kind: 'area', id, around: true });
    else if (!known && this.#showsArea(polygons, counts)) this.things.set(`area:${id}`, { kind: 'area', id, around: false });
  }

  /** Whether an area shows at one of the spots, or is too small to hold one and shows a corner. */
  #showsArea(polygons: readonly (readonly LonLat[])[][], counts: (spot: Spot) => boolean): boolean {
    const within = this.#pane.spots.filter((spot) => isInside(polygons, spot.at));
    if (within.length > 0) return within.some(counts);
    return polygons.some(([outer = []]) => outer.some((corner) => this.#pane.shows(corner)));
  }

  #hasLand(spot: Spot): boolean {
    const known = this.#isLand.get(spot) ?? drawnFeatures(this.#map, this.#land, [spot.x, spot.y]).length > 0;
    this.#isLand.set(spot, known);
    return known;
  }

  #shows({ geometry }: GeoJSONFeature): boolean {
    if (geometry.type === 'Point') return this.#pane.shows(lonLat(geometry.coordinates));
    if (geometry.type === 'LineString') return this.#pane.showsLine(geometry.coordinates.map(lonLat));
    if (geometry.type === 'MultiLineString') return geometry.coordinates.some((line) => this.#pane.showsLine(line.map(lonLat)));
    return false;
  }
}

function polygonsOf({ geometry }: GeoJSONFeature): (readonly LonLat[])[][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates.map((ring) => ring.map(lonLat))];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.map((rings) => rings.map((ring) => ring.map(lonLat)));
  return [];
}

function lonLat([longitude, latitude]: Position): LonLat {
  return [longitude!, latitude!];
}

function keyOf({ kind, id }: Sighted): string {
  return `${kind}:${id}`;
}
