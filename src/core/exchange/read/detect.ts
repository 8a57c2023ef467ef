import type { Format } from '../layer';
import { WKT_START } from './wkt-start';
import { namesInZip } from './zip';

const HEAD_BYTES = 4096;
const TABLE_NAME = /\.(?:csv|tsv|tab|txt)$/i;

/** What a file is, by its first bytes and what they say; a name alone decides nothing but between kinds of plain text. */
export function detectFormat(bytes: Uint8Array, name: string): Format | 'shapefile-unzipped' | undefined {
  if (startsWith(bytes, [0x66, 0x67, 0x62])) return 'flatgeobuf';
  if (startsWith(bytes, [0x50, 0x4b])) return formatOfZip(bytes);
  if (startsWith(bytes, [0, 0, 0x27, 0x0a])) return 'shapefile-unzipped';
  const head = headOf(bytes);
  return isText(head) ? formatOfText(head, name) : undefined;
}

function formatOfZip(bytes: Uint8Array): Format | undefined {
  const names = namesInZip(bytes) ?? [];
  if (names.some((each) => /\.kml$/i.test(each))) return 'kmz';
  return names.some((each) => /\.(?:shp|dbf)$/i.test(each)) ? 'shapefile' : undefined;
}

function formatOfText(head: string, name: string): Format | undefined {
  if (head.startsWith('<')) return formatOfXml(head);
  if (head.startsWith('\u001e')) return 'geojson-lines';
  if (/^[{[]/.test(head)) return /^\{[^{[]*"type"\s*:\s*"Topology"/.test(head) ? 'topojson' : 'geojson';
  if (WKT_START.test(head)) return 'wkt';
  const [first = ''] = head.split('\n');
  return /[,;\t|]/.test(first) || TABLE_NAME.test(name) ? 'csv' : undefined;
}

function formatOfXml(head: string): Format | undefined {
  const root = /<(?:[\w-]+:)?(kml|gpx)[\s>]/i.exec(head)?.[1]?.toLowerCase();
  return root === 'kml' || root === 'gpx' ? root : undefined;
}

function headOf(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const encoding = startsWith(head, [0xff, 0xfe]) ? 'utf-16le' : startsWith(head, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(head).trimStart();
}

/** Text has no control characters but those that lay it out. */
function isText(head: string): boolean {
  return head !== '' && !/[\u0000-\u0008\u000e-\u001a]/.test(head); // eslint-disable-line no-control-regex -- they are what is looked for
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
