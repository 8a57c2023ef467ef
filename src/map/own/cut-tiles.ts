import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { LABEL, TILE_LAYER } from './tile-address';

/** Units across a tile, and to each of its 512 pixels. */
const EXTENT = 8192;
const PIXEL = EXTENT / 512;
const DEEPEST = 14;
/** So many pixels hold one point at most: a dot covers more, so what is left out would not be seen. */
const POINT_CELL = 3 * PIXEL;

/** A file of the reader's, ready to be cut. */
export interface Cutter {
  /** The tile as a vector tile; nothing where nothing lies. */
  tile(z: number, x: number, y: number): Uint8Array<ArrayBuffer> | undefined;
}

/**
 * Prepares a file for being cut into tiles. Of its properties only the one written beside the features is kept: the rest
 * is asked for elsewhere, by id, and would only make the tiles heavy. Takes the collection over and changes it.
 */
export function cutterOf(collection: FeatureCollection, labelProperty: string): Cutter {
  for (const feature of collection.features) {
    const label: unknown = labelProperty ? feature.properties?.[labelProperty] : undefined;
    feature.properties = label === undefined || label === null ? null : { [LABEL]: String(label) };
  }
  const index = new GeoJSONVT(collection, { maxZoom: DEEPEST, extent: EXTENT, buffer: 32 * PIXEL, tolerance: PIXEL / 2 });
  return {
    tile(z, x, y) {
      const tile = index.getTile(z, x, y);
      if (!tile) return undefined;
      const shown = z < DEEPEST ? ({ ...tile, features: withoutCrowd(tile.features) } as GeoJSONVTTile) : tile;
      return fromGeojsonVt({ [TILE_LAYER]: shown }, { version: 2, extent: EXTENT }) as Uint8Array<ArrayBuffer>;
    }
  };
}

/** Half a million points in one tile would halt the map: of those that cover one another the first is kept. */
function withoutCrowd<Drawn extends { type: number; geometry: unknown }>(features: readonly Drawn[]): Drawn[] {
  const taken = new Set<number>();
  return features.filter((feature) => {
    const [point, another] = feature.geometry as [number, number][];
    if (feature.type !== 1 || another) return true;
    const cell = Math.floor(point![0] / POINT_CELL) * EXTENT + Math.floor(point![1] / POINT_CELL);
    if (taken.has(cell)) return false;
    taken.add(cell);
    return true;
  });
}
