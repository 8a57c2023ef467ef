import type { ColumnChoice } from '../layer';

/** A file to be read. */
export interface ReadInput {
  bytes: Uint8Array;
  /** The file's name; its ending breaks ties between formats that look alike. Empty for what was pasted. */
  name: string;
  /** Where a table has its positions, once the reader has said so. */
  columns?: ColumnChoice;
  /** Told from time to time which share, 0 to 1, of the features has been checked. */
  onprogress?: (share: number) => void;
}

/** More is refused before it is read: beside the text a browser holds what is made of it, some six times as much. */
export const LARGEST_BYTES = 250_000_000;
