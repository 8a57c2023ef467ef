import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byte-reader.server';
import { readGlyphs, type Glyphs } from './glyphs.server';

/** The tables a WOFF2 file names by number (WOFF2, 4.1), four letters each. */
const KNOWN =
  'cmapheadhheahmtxmaxpnameOS/2postcvt fpgmglyflocaprepCFF VORGEBDTEBLCgasphdmxkernLTSHPCLTVDMXvheavmtxBASEGDEFGPOSGSUBEBSCJSTFMATH' +
  'CBDTCBLCCOLRCPALSVG sbixacntavarbdatblocbslncvarfdscfeatfmtxfvargvarhstyjustlcarmortmorxopbdproptrakZapfSilfGlatGlocFeatSill';
const OTHER = 63;
/** `head` keeps here how `loca` counts: 1 for 32-bit numbers. */
const LOCA_FORMAT_AT = 50;
/** `hhea` keeps here how many glyphs have an advance width of their own. */
const METRICS_COUNT_AT = 34;

interface Entry {
  tag: string;
  length: number;
  isTransformed: boolean;
}

/**
 * Unpacks a WOFF2 font into the TrueType file it was made from, for programs that read no other: W3C Recommendation
 * "WOFF File Format 2.0". Node brings Brotli; the transforms of outlines and side bearings are undone here.
 */
export function unpackWoff2(file: Uint8Array): Uint8Array {
  const reader = new ByteReader(file);
  if (reader.u32() !== 0x774f4632) throw new Error('Not a WOFF2 font.');
  const flavour = reader.u32();
  reader.take(4);
  const count = reader.u16();
  reader.take(6);
  const compressed = reader.u32();
  reader.take(24);
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const content = new ByteReader(brotliDecompressSync(reader.take(compressed)));
  const tables = new Map(entries.map(({ tag, length }) => [tag, content.take(length)]));
  const isTransformed = (tag: string): boolean => entries.some((entry) => entry.tag === tag && entry.isTransformed);
  if (isTransformed('glyf')) putBack(tables, readGlyphs(tables.get('glyf')!), isTransformed('hmtx'));
  return writeFont(flavour, tables);
}

function readEntry(reader: ByteReader): Entry {
  const flags = reader.u8();
  const number = flags & 0x3f;
  const tag = number === OTHER ? String.fromCharCode(...reader.take(4)) : KNOWN.slice(4 * number, 4 * number + 4);
  const version = flags >> 6;
  // Of outlines, version 3 is the plain one; of all else, version 0.
  const isTransformed = tag === 'glyf' || tag === 'loca' ? version !== 3 : version !== 0;
  const plain = reader.base128();
  return { tag, isTransformed, length: isTransformed ? reader.base128() : plain };
}

function putBack(tables: Map<string, Uint8Array>, { glyf, loca, leftEdges }: Glyphs, hasBareMetrics: boolean): void {
  const head = Uint8Array.from(tables.get('head')!);
  new DataView(head.buffer).setInt16(LOCA_FORMAT_AT, 1);
  tables.set('glyf', glyf).set('loca', loca).set('head', head);
  if (!hasBareMetrics) return;
  const hhea = new ByteReader(tables.get('hhea')!);
  hhea.take(METRICS_COUNT_AT);
  tables.set('hmtx', readMetrics(new ByteReader(tables.get('hmtx')!), hhea.u16(), leftEdges));
}

/** Side bearings that are left out are the left edges of the glyphs (WOFF2, 5.4). */
function readMetrics(bare: ByteReader, own: number, leftEdges: readonly number[]): Uint8Array {
  const flags = bare.u8();
  const advances = Array.from({ length: own }, () => bare.u16());
  const bearings = leftEdges.map((edge, index) => ((index < own ? flags & 1 : flags & 2) ? edge : bare.i16()));
  const view = new DataView(new ArrayBuffer(4 * own + 2 * (leftEdges.length - own)));
  bearings.forEach((bearing, index) => {
    if (index < own) view.setUint16(4 * index, advances[index]!);
    view.setInt16(index < own ? 4 * index + 2 : 4 * own + 2 * (index - own), bearing);
  });
  return new Uint8Array(view.buffer);
}

/** A font file with its tables in alphabetical order; sums of its bytes are left at nought, which renderers do not read. */
function writeFont(flavour: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const size = sorted.reduce((sum, [, table]) => sum + aligned(table.length), start);
  const font = new Uint8Array(size);
  const view = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, flavour);
  [sorted.length, power * 16, Math.log2(power), (sorted.length - power) * 16].forEach((value, index) =>
    view.setUint16(4 + 2 * index, value)
  );
  let at = start;
  sorted.forEach(([tag, table], index) => {
    const record = 12 + 16 * index;
    font.set(Buffer.from(tag, 'latin1'), record);
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    font.set(table, at);
    at += aligned(table.length);
  });
  return font;
}

function aligned(length: number): number {
  return Math.ceil(length / 4) * 4;
}
