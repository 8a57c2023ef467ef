import type { TileOf } from './tile-address';

/** What the page asks of the worker that cuts tiles. */
export type TileMessage =
  { what: 'keep'; key: string; file: Blob } | { what: 'tile'; request: number; tile: TileOf } | { what: 'forget'; key: string };

/** What the worker says first, so that one whose script never comes is known. */
export const BEGUN = 'begun';

/** What the worker answers: the tile, empty where nothing lies, or why there is none. */
export type TileAnswer = { request: number; data: ArrayBuffer } | { request: number; failure: string };
