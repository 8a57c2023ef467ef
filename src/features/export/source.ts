import type { Measurement, MeasureColour } from '#core/measure/measurement';
import type { WrittenFeature } from '#core/exchange/write/writer';
import type { AreaUnit, LengthUnit } from '#core/units';

/** A layer of the reader's own data that can be exported, or a route with its legs. */
export interface ExportLayer {
  id: string;
  isRoute?: boolean;
  name: string;
  colour: MeasureColour;
  /** Whether the map shows it: only then it is drawn on paper. */
  visible: boolean;
  /** The names of its attributes, in order. */
  columns: readonly string[];
  /** All its features, some at a time, so that a large layer never stands here whole. */
  read: (signal: AbortSignal) => AsyncIterable<readonly WrittenFeature[]>;
}

/** What there is to export. */
export interface ExportSource {
  /** All measurements, in the order of the list; hidden ones are not drawn. */
  measurements: readonly Measurement[];
  /** The measurement in hand. */
  active: string | null;
  layers: readonly ExportLayer[];
  /** The units the person reads figures in. */
  units: { length: LengthUnit; area: AreaUnit };
}

/** What was chosen of it: a picture, measurements, or a layer. */
export type Choice = 'picture' | 'active' | 'all' | `layer:${string}`;
