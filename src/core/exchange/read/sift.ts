import type { GeoJsonProperties, Geometry } from 'geojson';
import type { Format, LayerFeature, Note, ReadResult, SkipCode, Where } from '../layer';
import { restoreFeature } from '../restore-feature';
import { withApartRings } from './apart-rings';
import { checkGeometry, type Mending } from './check-geometry';
import { ContentsTally } from './contents';
import { SkipList } from './skip-list';

/** What a reader took for a feature, and where it stands in the file. */
export interface Candidate {
  feature: unknown;
  where: Where;
}

interface SiftOptions {
  format: Format;
  /** How many candidates there are, to tell progress by. */
  total: number;
  onprogress?: (share: number) => void;
  /** What the reader had to leave out itself. */
  skips?: SkipList;
  notes?: readonly Note[];
}

/** Attributes nested deeper cannot be written again by every program. */
const DEEPEST_PROPERTIES = 32;
const TOLD_EVERY = 2048;

/** Keeps the candidates that are features, in one pass, and says of the others why they are none. */
export function sift(candidates: Iterable<Candidate>, { format, total, onprogress, notes, ...given }: SiftOptions): ReadResult {
  const skips = given.skips ?? new SkipList();
  const mending: Mending = { ringsClosed: 0, ringsApart: 0, beyond180: 0 };
  const tally = new ContentsTally();
  const features: LayerFeature[] = [];
  let seen = 0;
  for (const { feature, where } of candidates) {
    const kept = keep(feature, mending);
    if (typeof kept === 'string') skips.add(where, kept);
    else {
      tally.add(kept);
      features.push(kept);
    }
    seen += 1;
    if (seen % TOLD_EVERY === 0) onprogress?.(Math.min(1, seen / total));
  }
  if (features.length === 0) return { ok: false, code: 'empty', format, ...skips.told() };
  return {
    ok: true,
    format,
    features,
    contents: tally.contents(),
    ...skips.told(),
    notes: [...(notes ?? []), ...noted(mending)]
  };
}

function noted({ ringsClosed, ringsApart, beyond180 }: Mending): Note[] {
  const notes: Note[] = [];
  if (ringsClosed > 0) notes.push({ code: 'rings-closed', count: ringsClosed });
  if (ringsApart > 0) notes.push({ code: 'rings-apart', count: ringsApart });
  if (beyond180 > 0) notes.push({ code: 'beyond-180', count: beyond180 });
  return notes;
}

/** The feature, or why it is none. What a file of ours kept aside is put back, and checked like what stood in the open. */
function keep(value: unknown, mending: Mending): LayerFeature | SkipCode {
  if (typeof value !== 'object' || value === null) return 'not-a-feature';
  const { type, id, geometry, properties } = value as Readonly<Record<string, unknown>>;
  if (type !== 'Feature') return 'not-a-feature';
  const code = checkGeometry(geometry, mending);
  if (code) return code;
  const mended = withApartRings(bare(geometry as Geometry), mending);
  const own = isRecord(properties) ? (properties as GeoJsonProperties) : {};
  const kept = restoreFeature<LayerFeature>({ type: 'Feature', geometry: mended, properties: own });
  // Members that the format does not know are not kept.
  if (typeof id === 'string' || typeof id === 'number') kept.id = id;
  return isDeeper(kept.properties, DEEPEST_PROPERTIES) ? 'too-deep' : kept;
}

/** A geometry with nothing in it but what the format knows: what else stands there has been checked by nobody. */
function bare(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') return { type: geometry.type, geometries: geometry.geometries.map(bare) };
  return { type: geometry.type, coordinates: geometry.coordinates } as Geometry;
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  for (const each of Object.values(value)) if (typeof each === 'object' && isDeeper(each, levels - 1)) return true;
  return false;
}
