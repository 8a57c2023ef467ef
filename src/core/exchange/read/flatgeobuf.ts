import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Note, ReadResult } from '../layer';
import { numbered } from './numbered';
import type { ReadInput } from './read-input';
import { sift } from './sift';
import { SkipList } from './skip-list';

const MAGIC_BYTES = 8;
const SIZE_BYTES = 4;
const NODE_BYTES = 40;

/** Reads FlatGeobuf 3. Frames are counted apart from the library, which reads past the end of a file that breaks off. */
export async function readFlatgeobuf(input: ReadInput): Promise<ReadResult> {
  const { header, features } = await readFrames(input.bytes);
  if (!header) return { ok: false, code: 'damaged', format: 'flatgeobuf' };
  const projection = foreignProjection(header);
  if (projection !== undefined) return { ok: false, code: 'projection-unknown', projection };
  const whole = wholeFrames(input.bytes, header);
  const skips = new SkipList();
  const kept = features.slice(0, whole);
  if (kept.length < Math.max(header.featuresCount, features.length)) skips.add({ feature: kept.length + 1 }, 'cut-off');
  const notes: Note[] = header.crs ? [] : [{ code: 'assumed-wgs84' }];
  const options = { format: 'flatgeobuf', total: kept.length, onprogress: input.onprogress, skips, notes } as const;
  return sift(numbered(kept), options);
}

/** As many features as can be read; the header is missing when not even that could. */
async function readFrames(bytes: Uint8Array): Promise<{ header?: HeaderMeta; features: unknown[] }> {
  let header: HeaderMeta | undefined;
  const features: unknown[] = [];
  const headerMetaFn = (meta: HeaderMeta): void => {
    // An index over no features would send the library round for ever.
    if (meta.indexNodeSize > 0 && meta.featuresCount < 1) throw new Error('an index over nothing');
    header = meta;
  };
  try {
    for await (const { type, geometry, properties } of deserialize(bytes, { headerMetaFn })) {
      features.push({ type, geometry, properties: plain(properties) });
    }
  } catch {
    return { header, features };
  }
  return { header, features };
}

function plain(properties: Readonly<Record<string, unknown>> | null | undefined): Record<string, unknown> {
  const entries = Object.entries(properties ?? {});
  return Object.fromEntries(entries.map(([name, value]) => [name, value instanceof Uint8Array ? null : value]));
}

/** How many features lie whole within the file. */
function wholeFrames(bytes: Uint8Array, { featuresCount, indexNodeSize }: HeaderMeta): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = MAGIC_BYTES + SIZE_BYTES + view.getUint32(MAGIC_BYTES, true);
  if (indexNodeSize > 0) offset += indexBytes(featuresCount, Math.max(2, indexNodeSize));
  let count = 0;
  while (offset + SIZE_BYTES <= bytes.byteLength) {
    offset += SIZE_BYTES + view.getUint32(offset, true);
    if (offset <= bytes.byteLength) count += 1;
  }
  return count;
}

function indexBytes(featuresCount: number, nodeSize: number): number {
  let level = featuresCount;
  let nodes = level;
  do {
    level = Math.ceil(level / nodeSize);
    nodes += level;
  } while (level > 1);
  return nodes * NODE_BYTES;
}

function foreignProjection({ crs }: HeaderMeta): string | undefined {
  if (!crs || crs.code === 0 || crs.code === 4326) return undefined;
  return `${crs.org ?? 'EPSG'}:${crs.code}`;
}
