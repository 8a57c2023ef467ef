import type { FeatureCollection, Geometry } from 'geojson';
import { DEFAULT_VIEW } from '../view/view';
import type { DrawnAtlas, ThinArea, ThinLine } from './drawn';

/** The subjects of the first view: what the others draw is in a file of its own. */
export const FIRST_SUBJECTS = DEFAULT_VIEW.subjects;

/** What `first/<language>.json` holds: all that the first map draws beside the ground, with its names in one language. */
export interface FirstMap extends MoreOfFirst {
  /** The labels of the base map that are shown up to `FIRST_ZOOM`. */
  labels: FeatureCollection<Geometry, Record<string, unknown>>;
  /** What the other subjects draw has been added. */
  isJoined?: true;
}

/** What `first/<language>-more.json` holds: what the other subjects draw, and every route whole. */
export interface MoreOfFirst {
  edition: string;
  language: 'ar' | 'en';
  atlas: ThinAtlas;
}

export interface ThinAtlas extends DrawnAtlas {
  lines: readonly ThinLine[];
  areas: readonly ThinArea[];
}

/** Up to this zoom at the equator the small files of the first view are as good as the whole edition. */
export const FIRST_ZOOM = 2.75;

/** The file of the first map in a language, and the one of what other subjects draw at its scale. */
export const firstMapFile = (language: FirstMap['language']): string => `first/${language}.json`;
export const moreOfFirstFile = (language: FirstMap['language']): string => `first/${language}-more.json`;

/** Both files in one: the first knows of a route only what concerns the lines it holds. */
export function joinFirst(first: FirstMap, more: MoreOfFirst): FirstMap {
  const [one, other] = [first.atlas, more.atlas];
  const atlas: ThinAtlas = {
    places: [...one.places, ...other.places],
    lines: [...one.lines, ...other.lines],
    routes: other.routes,
    areas: [...one.areas, ...other.areas],
    sets: [...one.sets, ...other.sets]
  };
  return { ...first, atlas, isJoined: true };
}
