import type { LonLat } from '#core/geodesy/longitude';
import type { Measurement, MeasureColour } from '#core/measure/measurement';
import type { WrittenFeature } from '#core/exchange/write/writer';
import type { AreaUnit, LengthUnit } from '#core/units';
import type { PlanSource } from '#i18n/plan-titles';
import type { Drawing } from '#map/drawing';
import type { Lit } from '#map/lit';
import type { MapPassage } from '#map/passage-mark';
import type { LegendBlock } from './sheet/draw-legend';
import type { SheetLanguage } from './sheet/text';

/** A layer of the reader's own data that can be exported, a route with its legs, or how far one gets. */
export interface ExportLayer {
  id: string;
  /** What was found on the network; nothing of the reader's own data. A sheet draws it as such. */
  found?: 'route' | 'reach';
  name: string;
  colour: MeasureColour;
  /** Whether the map shows it: only then it is drawn on paper. */
  visible: boolean;
  /** The names of its attributes, in order. */
  columns: readonly string[];
  /** All its features, some at a time, so that a large layer never stands here whole. */
  read: (signal: AbortSignal) => AsyncIterable<readonly WrittenFeature[]>;
}

/** How a sheet draws what was found on the network. */
interface NetworkSetting {
  language: SheetLanguage;
  /** How far a drawn stroke may stray from the line it stands for, in metres. */
  toleranceMetres: number;
  /** Whether a position is in sight: what is written beside a route is to be. */
  isSeen: (at: LonLat) => boolean;
}

/** What a sheet says of what was found on the network. */
export interface NetworkWords {
  /** Below the title: the scenario, where the world is not as it is. */
  lines: readonly string[];
  legend: readonly LegendBlock[];
  /** What it rests on, with its sources. */
  notes: readonly string[];
}

/** What the view asks of the network, found: routes, how far one gets, and the passages its scenario closes or opens. */
export interface SheetNetwork {
  /** Whether it has anything with a place on the map. */
  isDrawn: boolean;
  /** What its passages and lines are called. */
  names: PlanSource;
  drawing: (setting: NetworkSetting) => Drawing;
  passages: (language: SheetLanguage) => readonly MapPassage[];
  /** The places the routes pass, which are named whatever is shown. */
  lit: readonly Lit[];
  words: (language: SheetLanguage) => NetworkWords;
}

/** What there is to export. */
export interface ExportSource {
  /** All measurements, in the order of the list; hidden ones are not drawn. */
  measurements: readonly Measurement[];
  /** The measurement in hand. */
  active: string | null;
  layers: readonly ExportLayer[];
  /** Nothing before the network was loaded, which only a view that asks it does. */
  network: SheetNetwork | undefined;
  /** The units the person reads figures in. */
  units: { length: LengthUnit; area: AreaUnit };
}

/** What was chosen of it: a picture, measurements, or a layer. */
export type Choice = 'picture' | 'active' | 'all' | `layer:${string}`;
