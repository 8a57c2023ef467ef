import { readFileSync } from 'node:fs';
import type { ColumnChoice, ReadResult, ReadSuccess } from '../layer';
import { readLayer } from './read-layer';

/** The zipped shapefiles and FlatGeobufs were written by GDAL 3.12.4, the UTM positions by GeoConvert. */
export const fixture = (name: string): Buffer => readFileSync(`tests/fixtures/layers/${name}`);

/** Reads a text, or a file of that name with other bytes. */
export function read(content: string | Uint8Array, name = '', columns?: ColumnChoice): Promise<ReadResult> {
  return readLayer({ bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, name, columns });
}

export async function readWell(name: string, bytes: Uint8Array = fixture(name)): Promise<ReadSuccess> {
  const result = await read(bytes, name);
  if (!result.ok) throw new Error(`${name}: ${result.code}`);
  return result;
}
