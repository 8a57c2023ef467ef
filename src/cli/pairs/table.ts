import type { FormatLanguage } from '../../core/format/locale';
import type { LineType } from '../../core/measure/measurement';

export type PairsFormat = 'csv' | 'ndjson';

/** The columns that are added to each row. */
export const ADDED_COLUMNS = ['metres', 'kilometres', 'nauticalMiles', 'initialAzimuth', 'finalAzimuth', 'errorCode'] as const;

/** What the rows look like, known from the first of them. */
export interface Table {
  input: PairsFormat;
  output: PairsFormat;
  /** What parts the fields of CSV, in and out. */
  delimiter: string;
  lineEnd: string;
  /** The columns that pass through, those of the pair included, in order. */
  columns: readonly string[];
  /** For CSV, where each of them stands in a row. */
  positions: readonly number[];
  /** How many fields a row of CSV has. */
  width: number;
}

/** Everything a thread needs to solve rows. */
export interface Job {
  table: Table;
  line: LineType;
  language: FormatLanguage;
}
