import type { Atlas } from '#core/atlas/atlas';
import type { Language } from '#core/atlas/vocabulary';
import type { Problem } from '#core/problem';
import type { Reading } from '#core/reading/reading';
import type { Camera, Selection, View } from '#core/view/view';
import type { MapData } from './data';
import type { Drawing } from './drawing';
import type { OwnLayer } from './own-layer';
import type { MapPassage } from './passage-mark';
import type { ThemeName } from './palette';
import type { MapSurface } from './surface';
import type { MapTool } from './tool';

/** What a map is given, and whom it tells. */
export interface AtlasMapProps {
  view: View;
  /** The language of the page: labels follow it unless the reader chose another. */
  page: Language;
  theme: ThemeName;
  atlas: Atlas | null;
  /** What is told beside the map, once it has come: at which days the map changes. */
  reading?: Reading | null;
  /** What stands out beside the selection: what a text under the pointer speaks of. */
  lit?: readonly Selection[];
  /** What stands in place of selecting, while something is measured. */
  tool?: MapTool;
  /** What the reader measures. */
  drawing?: Drawing;
  /** The layers of the reader's own data. */
  ownLayers?: readonly OwnLayer[];
  /** The passages, while routes are sought. */
  passages?: readonly MapPassage[];
  data: MapData;
  fileAddress: (path: string) => string;
  /** What a screen reader calls the map. */
  label: string;
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
