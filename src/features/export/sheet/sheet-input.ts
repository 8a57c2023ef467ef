import type { Feature, Geometry } from 'geojson';
import type { Atlas } from '#core/atlas/atlas';
import type { Measurement, MeasureColour } from '#core/measure/measurement';
import type { FigureUnits } from '#core/measure/title';
import type { Reading } from '#core/reading/reading';
import type { Camera, View } from '#core/view/view';
import type { DrawnBase } from '#map/drawn/base';
import type { SheetNetwork } from '../source';
import type { SheetSize } from './paper';
import type { SheetLanguage } from './text';

/** Everything a sheet is made from. */
export interface SheetInput {
  atlas: Atlas;
  base: DrawnBase;
  /** Needed where the view looks at a time. */
  reading?: Reading;
  view: View;
  /** Where the live map looks from now, and how large the part of it is that nothing covers, in pixels. */
  camera: Camera;
  screen: { width: number; height: number };
  /** Those that are shown. */
  measurements: readonly Measurement[];
  layers: readonly { name: string; colour: MeasureColour; features: readonly Feature<Geometry | null>[] }[];
  network?: SheetNetwork | undefined;
  units: FigureUnits;
  size: SheetSize;
  language: SheetLanguage;
  title: string;
  /** Whether the map is fitted to what was measured and found instead of showing what the screen shows. */
  isFitted: boolean;
  permalink: string;
  /** YYYY-MM-DD. */
  today: string;
}
