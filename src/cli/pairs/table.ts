import type { FormatLanguage } from '../../core/format/locale';
import type { LineType } from '../../core/measure/measurement';
import type { RouteOptions } from '../../core/network/types';

export type PairsFormat = 'csv' | 'ndjson';

const LENGTHS = ['metres', 'kilometres', 'nauticalMiles'] as const;
const AZIMUTHS = ['initialAzimuth', 'finalAzimuth'] as const;
/** The places that were taken for what is written; none for a position. */
const ENDS = ['fromId', 'toId'] as const;
const VOYAGE = ['hours', 'co2Kilograms', 'cost', 'passages', 'originSnapMetres', 'destinationSnapMetres', 'warnings'] as const;

/** The columns that are added to each row where a line is measured, and where a route is sought. */
export const LINE_COLUMNS = [...LENGTHS, ...AZIMUTHS, ...ENDS, 'errorCode'] as const;
export const ROUTE_COLUMNS = [...LENGTHS, ...AZIMUTHS, ...VOYAGE, ...ENDS, 'errorCode'] as const;

/** The values of a row by the columns that are added, without its errorCode. A list stands in one cell of CSV, parted by spaces. */
export type Values = Readonly<Record<string, number | string | readonly string[] | null>>;

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
  /** The columns that are added to each row. */
  added: readonly string[];
}

/** Everything a thread needs to solve rows. */
export interface Job {
  table: Table;
  line: LineType;
  language: FormatLanguage;
  /** What is asked of the network; a line is measured without. */
  routing?: RouteOptions;
}
