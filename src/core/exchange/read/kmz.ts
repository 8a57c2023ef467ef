import type { ReadResult } from '../layer';
import { readKml } from './kml';
import type { ReadInput } from './read-input';
import { unzip, zipFailure } from './zip';

/** Reads KMZ: the KML inside a zip. Of several the main one is `doc.kml` or that which comes first at the top. */
export function readKmz(input: ReadInput): ReadResult {
  const zip = unzip(input.bytes, (name) => /\.kml$/i.test(name));
  if (!zip.ok) return zipFailure(zip.code, 'kmz');
  const names = [...zip.files.keys()].sort((a, b) => depth(a) - depth(b));
  const main = names.find((name) => /(^|\/)doc\.kml$/i.test(name)) ?? names[0];
  const bytes = main === undefined ? undefined : zip.files.get(main);
  if (!bytes) return { ok: false, code: 'part-missing', part: '.kml' };
  return readKml({ ...input, bytes }, 'kmz');
}

function depth(name: string): number {
  return name.split('/').length;
}
