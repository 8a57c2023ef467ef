import { jsonFault } from '../../json/scan';
import type { Note, ReadResult } from '../layer';
import { decodeText } from './decode-text';
import { ExactJson } from './exact-json';
import { readGeojsonLines } from './geojson-lines';
import { lineAt } from './line-at';
import type { ReadInput } from './read-input';
import { salvageFeatures } from './salvage-features';
import { sift, type Candidate } from './sift';
import { SkipList } from './skip-list';
import { numbered } from './numbered';

type Members = Readonly<Record<string, unknown>>;

/** Names of WGS84 in longitude and latitude; files of the format's first edition (2008) call it by EPSG's number too. */
const WGS84_NAMES = /CRS84|EPSG:(?:[\d.]*:)?4326$|EPSG:(?:[\d.]*:)?4979$/i;

const TYPES = /^(?:Feature(?:Collection)?|GeometryCollection|(?:Multi)?(?:Point|LineString|Polygon))$/;

/**
 * Reads GeoJSON (RFC 7946): collections, single features, bare geometries, and lists of any of them. The text is parsed
 * once and checked in one pass. What is not JSON as a whole is taken as JSON by lines, or its whole features are saved.
 */
export async function readGeojson(input: ReadInput): Promise<ReadResult> {
  const { text, notes } = decodeText(input.bytes);
  const json = new ExactJson();
  let value: unknown;
  try {
    value = json.parse(text);
  } catch {
    return readBroken(text, input, notes);
  }
  if (isMembers(value) && value['type'] === 'Topology')
    return (await import('./topojson')).readTopology(value, input, [...notes, ...json.notes()]);
  const projection = foreignProjection(value);
  if (projection !== undefined) return { ok: false, code: 'projection-unknown', projection };
  const features = featuresOf(value);
  if (!features) return noFeatures(value);
  const options = { format: 'geojson', total: features.length, onprogress: input.onprogress } as const;
  return sift(numbered(features), { ...options, notes: [...notes, ...json.notes()] });
}

function readBroken(text: string, input: ReadInput, notes: readonly Note[]): ReadResult {
  if (startsWithWholeLine(text)) return readGeojsonLines(input);
  const skips = new SkipList();
  const json = new ExactJson();
  const candidates: Candidate[] = salvageFeatures(text, skips, json);
  const place = lineAt(text, jsonFault(text) ?? text.length);
  if (candidates.length === 0) return { ok: false, code: 'damaged', format: 'geojson', ...place };
  const options = { format: 'geojson', total: candidates.length, onprogress: input.onprogress, skips } as const;
  return sift(candidates, { ...options, notes: [...notes, { code: 'damaged-here', ...place }, ...json.notes()] });
}

/** Whether the first line is JSON on its own, as in files with one feature a line. */
function startsWithWholeLine(text: string): boolean {
  const start = text.trimStart();
  const end = start.indexOf('\n');
  try {
    return end > 0 && isMembers(JSON.parse(start.slice(0, end)));
  } catch {
    return false;
  }
}

/** What is wrong with JSON that holds no features: a deck, GeoJSON without what its type has to have, or something else. */
function noFeatures(value: unknown): ReadResult {
  if (!isMembers(value)) return { ok: false, code: 'unknown-format' };
  if (value['masarat'] === 'deck') return { ok: false, code: 'deck' };
  const isMeant = typeof value['type'] === 'string' && TYPES.test(value['type']);
  return isMeant ? { ok: false, code: 'damaged', format: 'geojson' } : { ok: false, code: 'unknown-format' };
}

/** The features a value holds; bare geometries become features. Nothing for what is no GeoJSON. */
function featuresOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => (isMembers(each) ? featuresOf(each) : undefined) ?? [each]);
  if (!isMembers(value)) return undefined;
  const { type, features } = value;
  if (type === 'FeatureCollection') return Array.isArray(features) ? features : undefined;
  if (type === 'Feature') return [value];
  if (typeof type !== 'string' || !('coordinates' in value || 'geometries' in value)) return undefined;
  return [{ type: 'Feature', geometry: value, properties: {} }];
}

/** The name of another projection than the format's own, when the file declares one after the edition of 2008. */
function foreignProjection(value: unknown): string | undefined {
  const crs = isMembers(value) ? value['crs'] : undefined;
  if (!isMembers(crs)) return undefined;
  const name = isMembers(crs['properties']) ? (crs['properties']['name'] ?? crs['properties']['code']) : undefined;
  const text = typeof name === 'string' || typeof name === 'number' ? String(name) : '?';
  return WGS84_NAMES.test(text) || text === '4326' ? undefined : text;
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
