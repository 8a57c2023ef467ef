import { zipSync } from 'fflate';
import { swollenZip } from './hostile';
import type { Hostile, Input } from './target';

const POLYGON = 5;
const HEADER_BYTES = 100;
const HEAD = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>';
const MARK = '<Placemark><Point><coordinates>1,2</coordinates></Point></Placemark>';
const TAIL = `${MARK}</Document></kml>`;
const GREAT = 60;

const named = (name: string, make: () => Input): Hostile => ({ name, make });

export const hostileKmz: readonly Hostile[] = [
  named('60 MB of spaces', () => swollenZip('doc.kml', ' ', GREAT, HEAD, TAIL)),
  named('60 MB of placemarks', () => swollenZip('doc.kml', MARK, GREAT, HEAD, TAIL)),
  named('60 MB of open elements', () => swollenZip('doc.kml', '<a>', GREAT, HEAD)),
  named('a size of 249 MB that is not there', () => claimed(zipOf({ 'doc.kml': text(HEAD + TAIL) }), 249_000_000)),
  named('a size of 4 GB that is not there', () => claimed(zipOf({ 'doc.kml': text(HEAD + TAIL) }), 0xffffffff)),
  named('a size of nothing', () => claimed(zipOf({ 'doc.kml': text(HEAD + TAIL) }), 0)),
  named('10,000 files', () =>
    zipOf(Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`${index}.kml`, text(MARK)])))
  ),
  named('names that lead out', () =>
    zipOf({ '../../../../etc/doc.kml': text(HEAD + TAIL), '/doc.kml': text(HEAD + TAIL), '__proto__.kml': text(HEAD + TAIL) })
  ),
  named('a name of 60,000 characters', () => zipOf({ [`${'a/'.repeat(30_000)}.kml`]: text(HEAD + TAIL) })),
  named('a zip in a zip', () => zipOf({ 'doc.kml': zipOf({ 'doc.kml': text(HEAD + TAIL) }) }))
];

export const hostileShapefiles: readonly Hostile[] = [
  named('a table of four billion rows of no width', () => zipOf({ 'a.shp': points(1), 'a.dbf': table(0xffffffff, 0) })),
  named('a table of four billion rows', () => zipOf({ 'a.shp': points(1), 'a.dbf': table(0xffffffff, 11) })),
  named('200,000 points', () => zipOf({ 'a.shp': points(200_000) })),
  named('200,000 empty shapes', () => zipOf({ 'a.shp': emptyShapes(200_000), 'a.dbf': table(1, 11) })),
  named('40,000 rings, half of them holes', () => zipOf({ 'a.shp': rings(40_000) })),
  named('60 MB of zeros', () => zipOf({ 'a.shp': new Uint8Array(GREAT * 1_000_000) })),
  named('5,000 layers', () => zipOf(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`${index}.shp`, points(1)])))),
  named('a shape without a header', () => zipOf({ 'a.shp': new Uint8Array(10) })),
  named('an empty table', () => zipOf({ 'a.shp': points(1), 'a.dbf': new Uint8Array(0) })),
  named('a projection of 100,000 brackets', () => zipOf({ 'a.shp': points(1), 'a.prj': text('PROJCS["a",'.repeat(100_000)) })),
  named('a projection of a million letters', () => zipOf({ 'a.shp': points(1), 'a.prj': text('A'.repeat(1_000_000)) }))
];

function text(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

function zipOf(files: Record<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { level: 1 }) as Uint8Array<ArrayBuffer>;
}

/** Forges the size that a zip's directory gives its first file. */
function claimed(zip: Uint8Array<ArrayBuffer>, sizeBytes: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let entry = 0;
  while (view.getUint32(entry, true) !== 0x02014b50) entry += 1;
  view.setUint32(entry + 24, sizeBytes, true);
  return zip;
}

function withHeader(body: Uint8Array, type: number): Uint8Array {
  const bytes = new Uint8Array(HEADER_BYTES + body.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  bytes.set(body, HEADER_BYTES);
  return bytes;
}

function points(count: number): Uint8Array {
  const body = new Uint8Array(count * 28);
  const view = new DataView(body.buffer);
  for (let offset = 0; offset < body.length; offset += 28) {
    view.setInt32(offset, offset / 28 + 1);
    view.setInt32(offset + 4, 10);
    view.setInt32(offset + 8, 1, true);
    view.setFloat64(offset + 12, 60, true);
    view.setFloat64(offset + 20, 25, true);
  }
  return withHeader(body, 1);
}

function emptyShapes(count: number): Uint8Array {
  return withHeader(new Uint8Array(count * 8), 1);
}

/** One polygon of many rings; every second runs the other way round, as holes do. */
function rings(count: number): Uint8Array {
  const content = 44 + 4 * count + 64 * count;
  const body = new Uint8Array(8 + content);
  const view = new DataView(body.buffer);
  view.setInt32(0, 1);
  view.setInt32(4, content / 2);
  view.setInt32(8, POLYGON, true);
  view.setInt32(44, count, true);
  view.setInt32(48, 4 * count, true);
  for (let ring = 0; ring < count; ring += 1) {
    view.setInt32(52 + 4 * ring, 4 * ring, true);
    const corners = [0, 0, 0, 1, 1, 1, 0, 0];
    const ordered = ring % 2 === 0 ? corners : [0, 0, 1, 1, 0, 1, 0, 0];
    ordered.forEach((value, index) => view.setFloat64(52 + 4 * count + 64 * ring + 8 * index, value, true));
  }
  return withHeader(body, POLYGON);
}

/** A table with one column of ten characters. */
function table(rowCount: number, rowBytes: number): Uint8Array {
  const bytes = new Uint8Array(65 + 11);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, rowCount, true);
  view.setUint16(8, 65, true);
  view.setUint16(10, rowBytes, true);
  bytes.set(text('NAME'), 32);
  bytes[43] = 'C'.charCodeAt(0);
  bytes[48] = 10;
  bytes[64] = 13;
  return bytes;
}
