import type { FeatureCollection, Geometry } from 'geojson';
import type { DrawnAtlas, ThinArea, ThinLine } from './drawn';

/** What `first/<language>.json` holds: all that the first map draws beside the ground, with its names in one language. */
export interface FirstMap {
  edition: string;
  language: 'ar' | 'en';
  atlas: ThinAtlas;
  /** The labels of the base map that are shown up to `FIRST_ZOOM`. */
  labels: FeatureCollection<Geometry, Record<string, unknown>>;
}

export interface ThinAtlas extends DrawnAtlas {
  lines: readonly ThinLine[];
  areas: readonly ThinArea[];
}

/** Up to this zoom at the equator the small files of the first view are as good as the whole edition. */
export const FIRST_ZOOM = 2.75;

/** The file of the first map in a language. */
export const firstMapFile = (language: FirstMap['language']): string => `first/${language}.json`;
