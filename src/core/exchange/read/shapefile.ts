import { parseDbf, parseShp } from 'shpjs';
import type { Note, ReadResult } from '../layer';
import { boundRows } from './bound-rows';
import { guessEncoding, isUtf8 } from './decode-text';
import { projectionFrom, type Projection } from './projection';
import type { ReadInput } from './read-input';
import { shapeRecords } from './shape-records';
import { sift, type Candidate } from './sift';
import { SkipList } from './skip-list';
import { unzip, zipFailure } from './zip';

const PARTS = /\.(?:shp|dbf|prj|cpg)$/i;
const DEGREES = 360;

/** Reads zipped shapefiles (ESRI, July 1998): shapes, attributes, and the projection they are declared in. */
export function readShapefile(input: ReadInput): ReadResult {
  const zip = unzip(input.bytes, (name) => PARTS.test(name));
  if (!zip.ok) return zipFailure(zip.code, 'shapefile');
  const files = new Map([...zip.files].map(([name, bytes]) => [name.toLowerCase(), bytes]));
  const names = [...files.keys()].filter((name) => name.endsWith('.shp')).map((name) => name.slice(0, -4));
  if (names.length === 0) return { ok: false, code: 'part-missing', part: '.shp' };
  const skips = new SkipList();
  const notes: Note[] = names.length > 1 ? [{ code: 'several-parts', names }] : [];
  const candidates: Candidate[] = [];
  for (const name of names) {
    const read = readParts(files, name, skips, candidates.length);
    if ('failure' in read) return read.failure;
    for (const candidate of read.candidates) candidates.push(candidate);
    notes.push(...read.notes);
  }
  const options = { format: 'shapefile', total: candidates.length, onprogress: input.onprogress, skips, notes } as const;
  return sift(candidates, options);
}

type Read = { candidates: Candidate[]; notes: Note[] } | { failure: ReadResult };

const DAMAGED: Read = { failure: { ok: false, code: 'damaged', format: 'shapefile' } };

function readParts(files: ReadonlyMap<string, Uint8Array>, name: string, skips: SkipList, before: number): Read {
  const [shp, dbf, prj] = ['.shp', '.dbf', '.prj'].map((ending) => files.get(name + ending)) as [
    Uint8Array,
    ...(Uint8Array | undefined)[]
  ];
  const projection = declared(prj, shp);
  if (projection.kind === 'unknown') return { failure: { ok: false, code: 'projection-unknown', projection: projection.name } };
  try {
    const records = shapeRecords(viewOf(shp));
    const geometries = parseShp(viewOf(shp), projection.kind === 'other' ? projection.definition : undefined);
    if (dbf && !boundRows(viewOf(dbf), geometries.length)) return DAMAGED;
    const rows = dbf ? parseDbf(viewOf(dbf), encodingOf(dbf, files.get(`${name}.cpg`))) : [];
    if (records.isCutOff) skips.add({ feature: before + geometries.length + 1 }, 'cut-off');
    const candidates: Candidate[] = [];
    for (const [index, geometry] of geometries.entries()) {
      const where = { feature: before + index + 1 };
      if (records.overfull.has(index)) skips.add(where, 'too-many-rings');
      // The library drops rings it can place in no other.
      else if (geometry && vertexCount(geometry) < (records.vertexCounts[index] ?? 0)) skips.add(where, 'ring-lost');
      else candidates.push({ feature: { type: 'Feature', geometry, properties: plain(rows[index]) }, where });
    }
    return { candidates, notes: notesOf(projection, prj) };
  } catch {
    return DAMAGED;
  }
}

/** Without a declaration the shapes must at least fit into degrees. */
function declared(prj: Uint8Array | undefined, shp: Uint8Array): Projection {
  if (prj) return projectionFrom(new TextDecoder().decode(prj));
  const view = viewOf(shp);
  if (view.byteLength < 100) return { kind: 'wgs84' };
  const box = [36, 44, 52, 60].map((offset) => Math.abs(view.getFloat64(offset, true)));
  return box.some((part) => part > DEGREES) ? { kind: 'unknown', name: '' } : { kind: 'wgs84' };
}

function notesOf(projection: Projection, prj: Uint8Array | undefined): Note[] {
  if (projection.kind === 'other') return projection.notes;
  return prj ? [] : [{ code: 'assumed-wgs84' }];
}

/** The alphabet of the attributes: as declared, else Unicode when it is that, else the likelier of the old ones. */
function encodingOf(dbf: Uint8Array, cpg: Uint8Array | undefined): string | undefined {
  if (cpg) return new TextDecoder().decode(cpg).trim();
  return isUtf8(dbf.subarray(32)) ? undefined : guessEncoding(dbf.subarray(32));
}

/** Attributes as values a file of text can hold: no `NaN` for an empty number, dates as they are written. */
function plain(row: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isNaN(value) ? null : value;
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return null;
  return [value.getFullYear(), value.getMonth() + 1, value.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function vertexCount(geometry: { coordinates: unknown }): number {
  const count = (value: unknown): number => {
    if (!Array.isArray(value)) return 0;
    return typeof value[0] === 'number' ? 1 : value.reduce((sum: number, each) => sum + count(each), 0);
  };
  return count(geometry.coordinates);
}
