import type { Map as MapLibreMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** What is needed of a map to ask what it draws. */
export type Drawing = Pick<MapLibreMap, 'queryRenderedFeatures'>;

/**
 * What the map draws of some layers, topmost first: in all its frame, or at a point or in a box of the screen.
 *
 * While a source is laid anew, the map may hold a tile of it whose signs point past its features, and its search
 * throws for all layers at once. They are then asked for one by one, and only those of that tile go unheard until the map
 * comes to rest again.
 */
export function drawnFeatures(map: Drawing, layers: string[], at?: PointLike | [PointLike, PointLike]): MapGeoJSONFeature[] {
  const ask = (asked: string[]): MapGeoJSONFeature[] =>
    at === undefined ? map.queryRenderedFeatures({ layers: asked }) : map.queryRenderedFeatures(at, { layers: asked });
  try {
    return ask(layers);
  } catch {
    return layers.toReversed().flatMap((layer) => askAlone(() => ask([layer])));
  }
}

function askAlone(ask: () => MapGeoJSONFeature[]): MapGeoJSONFeature[] {
  try {
    return ask();
  } catch {
    return [];
  }
}
