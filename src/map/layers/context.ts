import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { DrawnAtlas } from '#core/atlas/drawn';
import type { Language, SubjectId } from '#core/atlas/vocabulary';
import type { View } from '#core/view/view';
import type { OwnLayer } from '../own-layer';
import type { MapPassage } from '../passage-mark';
import type { Palette, ThemeName } from '../palette';
import type { Lit } from '../lit';

/** Everything a style depends on. The same context gives the same style. */
export interface StyleContext {
  theme: ThemeName;
  palette: Palette;
  /** How much larger the palette draws than its theme: names of the ground wait for that much more zoom. */
  enlarged?: number;
  view: View;
  /** The language of the page, which labels follow unless the reader chose another. */
  page: Language;
  /** Null until the atlas has come: the base map stands alone then. */
  atlas: DrawnAtlas | null;
  /** The address of a file of the edition, for what the map fetches itself. */
  fileAddress: (path: string) => string;
  /** Whole zoom levels by which the scale at the middle of the map is larger than its zoom says: 0 at the equator, 3 near the pole. */
  zoomShift: number;
  /** The language of the small files that the first view is drawn from; nothing where the whole edition is drawn. */
  first?: 'ar' | 'en';
  /** Whether more is drawn than the subjects of the first view have: its places come with those of all others then. */
  isWide?: boolean;
  /** False until the map has first come to rest: the relief comes after what is read. */
  relief?: boolean;
  /** Whether the 10 m base is wanted (asked for from zoom 3.5) and whether it has come. */
  detail: 'unasked' | 'loading' | 'ready';
  /** What a text the reader points at speaks of: it stands out as if it were selected. */
  lit?: readonly Lit[];
  /** The days on which what a subject draws changes, once the texts have come that tell of them. */
  turns?: ReadonlyMap<SubjectId, readonly string[]>;
  /** The layers of the reader's own data. */
  ownLayers?: readonly OwnLayer[];
  /** The passages of the routing network, where routes are sought. */
  passages?: readonly MapPassage[];
}

/** Makes groups of layers beside those that are always there. */
export type MakeGroups = (context: StyleContext) => LayerGroup[];

/** A group of layers that is drawn at one height, with the sources it reads. */
export interface LayerGroup {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
}

/** The address of data that the first view has small files for. */
export function dataAddress({ first }: Pick<StyleContext, 'first'>, path: string): string {
  return `atlas://${first ? `first/${first}/` : ''}${path}`;
}

/** The zoom shift of a latitude: on globe and Mercator alike the scale grows with 1 / cos(latitude). */
export function zoomShiftAt(latitude: number): number {
  return Math.min(4, Math.round(-Math.log2(Math.cos((latitude * Math.PI) / 180))) + 0);
}
