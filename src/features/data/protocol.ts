import type { AttributeRow, RowOrder } from '#core/exchange/attribute-rows';
import type { ColumnChoice, LayerFeature, ReadFailure, ReadSuccess } from '#core/exchange/layer';
import type { FeatureFigures } from '#core/exchange/measure-feature';
import type { PackedLayer } from '#core/exchange/packed-layer';
import type { Measurement } from '#core/measure/measurement';

/** What a file has become: everything but its features, which stay in the worker. */
export type ReadSummary = Omit<ReadSuccess, 'features' | 'ok'>;

export const STEPS = ['loading', 'reading', 'checking', 'drawing'] as const;
export type Step = (typeof STEPS)[number];

/** Where the worker is; the share of the step done, 0 to 1, where it can be known. */
export interface Progress {
  step: Step;
  share?: number;
}

/** What may be asked of a layer once it is read, and what is answered. */
export interface Questions {
  rows: {
    ask: { from: number; count: number; order: RowOrder | null; language: string };
    answer: { rows: AttributeRow[] };
  };
  feature: { ask: { feature: number }; answer: { row: AttributeRow; figures: FeatureFigures } | null };
  draw: { ask: { label: string | null }; answer: { drawn: Blob } };
  /** Features as they were read, from one number on. */
  chunk: { ask: { from: number; count: number }; answer: { features: LayerFeature[] } };
}
export type Question = keyof Questions;

export interface ReadRequest {
  kind: 'read';
  file: Blob;
  name: string;
  columns?: ColumnChoice;
}
export type Ask = { [Kind in Question]: { kind: Kind; request: number; ask: Questions[Kind]['ask'] } }[Question];
export type ToWorker = ReadRequest | Ask;

export type FromWorker =
  /** The worker runs. */
  | { kind: 'begun' }
  | { kind: 'progress'; progress: Progress }
  | { kind: 'failed'; failure: ReadFailure }
  /** `measurements` are those that a file of our own was made from. */
  | { kind: 'read'; summary: ReadSummary; drawn: Blob; packed: PackedLayer; measurements: readonly Measurement[] }
  | { kind: 'answer'; request: number; answer: Questions[Question]['answer'] };
