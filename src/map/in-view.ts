import type { FilterSpecification, Map as MapLibreMap } from 'maplibre-gl';
import type { Sighted } from '#core/atlas/nearby';
import { drawnFeatures } from './drawn-features';
import { GatherSighted } from './gather-sighted';
import { Pane, type Spot } from './pane';

/** Layers that draw a thing of the atlas itself, not its casing, its marks or its name. */
const THING_LAYER = /^(sea-area|area|parallel|line|place|event):/;
const SET_LAYER = /^country-set:/;
const LAND_LAYER = /^land:/;

/**
 * What is drawn in the part of the map that no panel covers, each thing once. The features are read from the tiles and
 * put on the screen here: the map's own search for a rectangle leaves out signs whose place another has taken, and goes
 * astray on the globe, where a rectangle of the screen is none of the map.
 */
export function thingsInView(map: MapLibreMap): Sighted[] {
  const land = layersLike(map, LAND_LAYER);
  const hasLand = ({ x, y }: Spot): boolean => drawnFeatures(map, land, [x, y]).length > 0;
  const view = new GatherSighted(new Pane(map), hasLand);
  for (const [source, filters] of thingSources(map)) {
    for (const feature of map.querySourceFeatures(source, {
      filter: ['any', ...filters] as FilterSpecification,
      validate: false
    }))
      view.take(feature);
  }
  takeSets(map, view);
  return view.things();
}

/** The sources of the things drawn, with the filters of the layers that draw them. */
function thingSources(map: MapLibreMap): Map<string, FilterSpecification[]> {
  const sources = new Map<string, FilterSpecification[]>();
  for (const id of layersLike(map, THING_LAYER)) {
    const source = map.getLayer(id)?.source;
    const filter = map.getFilter(id);
    if (source && filter) sources.set(source, [...(sources.get(source) ?? []), filter]);
  }
  return sources;
}

/** The sets of countries: what their layers draw is the base map's, so they are asked for spot by spot. */
function takeSets(map: MapLibreMap, view: GatherSighted): void {
  const wanted = new Set(layersLike(map, SET_LAYER));
  view.takeSets(({ x, y }) => {
    if (wanted.size === 0) return undefined;
    return drawnFeatures(map, [...wanted], [x, y]).flatMap(({ layer }) => {
      wanted.delete(layer.id);
      const legend = (layer.metadata as { legend?: string } | undefined)?.legend ?? '';
      return legend.split('/set/')[1] ?? [];
    });
  });
}

function layersLike(map: MapLibreMap, pattern: RegExp): string[] {
  return map.getLayersOrder().filter((id) => pattern.test(id));
}
