import type { DrawnAtlas } from '#core/atlas/drawn';
import type { FirstMap } from '#core/atlas/first-map';
import type { Language } from '#core/atlas/vocabulary';
import type { Problem } from '#core/problem';
import type { Reading } from '#core/reading/reading';
import type { Camera, Selection, View } from '#core/view/view';
import type { MapData } from './data';
import type { Drawing } from './drawing';
import type { Lit } from './lit';
import type { OwnLayer } from './own-layer';
import type { MapPassage } from './passage-mark';
import type { ThemeName } from './palette';
import type { MapSurface } from './surface';
import type { MapTool } from './tool';

/** How a map is moved that leaves plain scrolling to the page: by wheel with Ctrl or ⌘, and by two fingers. */
export interface GestureWords {
  wheel: string;
  wheelMac: string;
  fingers: string;
}

/** What a map is given, and whom it tells. */
export interface AtlasMapProps {
  view: View;
  /** The language of the page: labels follow it unless the reader chose another. */
  page: Language;
  theme: ThemeName;
  /** How much larger letters, signs and strokes are than the theme has them, for a screen that is read from far away. */
  enlarged?: number;
  atlas: DrawnAtlas | null;
  /** Draws from the small files of the first view, in this language, as long as the view needs no more. */
  first?: FirstMap['language'];
  /** Those files are to give more than the subjects of the first view draw. */
  isWide?: boolean;
  /** A drawing of the same lies under the map: nobody needs to see it before it is whole. */
  isCovered?: boolean;
  /** What is told beside the map, once it has come: at which days the map changes. */
  reading?: Reading | null;
  /** What stands out beside the selection: what a text under the pointer speaks of. */
  lit?: readonly Lit[];
  /** What stands in place of selecting, while something is measured. */
  tool?: MapTool;
  /** What the reader measures. */
  drawing?: Drawing;
  /** The layers of the reader's own data. */
  ownLayers?: readonly OwnLayer[];
  /** The passages, while routes are sought. */
  passages?: readonly MapPassage[];
  /** The page round the map keeps its wheel and its one finger; what the map says when either is tried on it. */
  gestures?: GestureWords | undefined;
  data: MapData;
  fileAddress: (path: string) => string;
  /** What a screen reader calls the map. */
  label: string;
  /** What it is told besides: what is shown, and the keys. */
  description?: string;
  /** The map stands. */
  onready: (surface: MapSurface) => void;
  /** The reader moved the map, and it has come to rest. */
  oncamera: (camera: Camera) => void;
  /** The camera moves. */
  onmove: () => void;
  onselect: (selection: Selection | null) => void;
  /** What is drawn in sight has changed. */
  onsight: () => void;
  onproblem: (problem: Problem) => void;
  /** A problem of this kind is over. */
  onsolved: (code: Problem['code']) => void;
  /** Counts up when the reader asks to try the graphics again. */
  attempt: number;
}
