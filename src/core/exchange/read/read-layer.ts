import type { Format, ReadResult } from '../layer';
import { detectFormat } from './detect';
import { LARGEST_BYTES, type ReadInput } from './read-input';

/** The readers, each loaded when a file of its format comes. */
const READERS: Readonly<Record<Format, () => Promise<(input: ReadInput) => ReadResult | Promise<ReadResult>>>> = {
  geojson: async () => (await import('./geojson')).readGeojson,
  'geojson-lines': async () => (await import('./geojson-lines')).readGeojsonLines,
  // The text has to be parsed first; that reader hands over what turns out to be a topology.
  topojson: async () => (await import('./geojson')).readGeojson,
  kml: async () => (await import('./kml')).readKml,
  kmz: async () => (await import('./kmz')).readKmz,
  gpx: async () => (await import('./gpx')).readGpx,
  csv: async () => (await import('./csv')).readCsv,
  wkt: async () => (await import('./wkt')).readWkt,
  shapefile: async () => (await import('./shapefile')).readShapefile,
  flatgeobuf: async () => (await import('./flatgeobuf')).readFlatgeobuf
};

/**
 * Reads a file of the reader's own, of whatever format it proves to be. Everything expected that goes wrong comes back
 * as a value: what was left out with its line or number, or why nothing could be read.
 */
export async function readLayer(input: ReadInput): Promise<ReadResult> {
  if (input.bytes.byteLength > LARGEST_BYTES) return { ok: false, code: 'too-large', limitBytes: LARGEST_BYTES };
  const format = input.columns ? 'csv' : detectFormat(input.bytes, input.name);
  if (!format) return { ok: false, code: isBlank(input.bytes) ? 'blank' : 'unknown-format' };
  if (format === 'shapefile-unzipped') return { ok: false, code: format };
  try {
    const read = await READERS[format]();
    return await read(input);
  } catch {
    // The readers throw nothing they know of; what is left is a reader that did not come, or memory that ran out.
    return { ok: false, code: 'broke-off' };
  }
}

/** Tabs, breaks of lines, blanks, and the noughts that a copy broken off leaves. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32);
}
