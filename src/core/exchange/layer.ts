import type { Feature, GeoJsonProperties, Geometry } from 'geojson';
import type { Bounds } from '../atlas/bounds';

/** The formats a file of the reader's own may have. */
export const FORMATS = [
  'geojson',
  'geojson-lines',
  'topojson',
  'kml',
  'kmz',
  'gpx',
  'csv',
  'wkt',
  'shapefile',
  'flatgeobuf'
] as const;
export type Format = (typeof FORMATS)[number];

/** A thing of a layer: positions are `[longitude, latitude]` in degrees on WGS84, attributes as the file has them. */
export type LayerFeature = Feature<Geometry, GeoJsonProperties>;

export const GEOMETRY_KINDS = ['point', 'line', 'polygon'] as const;
export type GeometryKind = (typeof GEOMETRY_KINDS)[number];

/** An attribute of a layer and what its values are; `other` for lists, objects and mixtures. */
export interface LayerProperty {
  name: string;
  type: 'text' | 'number' | 'boolean' | 'other';
}

/** What is in a layer, in figures. */
export interface LayerContents {
  featureCount: number;
  vertexCount: number;
  kinds: readonly GeometryKind[];
  bounds: Bounds;
  properties: readonly LayerProperty[];
}

/** Where in a file something stands; both are counted from 1, as people count. */
export type Where = { line: number } | { feature: number };

/** Why a part of a file was left out. */
export type SkipCode =
  | 'not-a-feature'
  | 'no-geometry'
  | 'unknown-geometry'
  | 'bad-coordinates'
  | 'out-of-range'
  /** Out of range, but on the Earth with latitude and longitude the other way round. */
  | 'perhaps-swapped'
  | 'too-few-points'
  | 'too-deep'
  | 'bad-json'
  | 'unreadable-position'
  | 'ambiguous-position'
  | 'unreadable-wkt'
  | 'cut-off'
  | 'ring-lost'
  | 'too-many-rings'
  | 'point-left-out'
  | 'before-table'
  | 'bad-row';

export interface Skipped {
  where: Where;
  code: SkipCode;
  /** What stood there, shortened, where that helps. */
  found?: string;
}

/** What was left out: the first of it one by one, and how much there was. */
export interface Skips {
  skipped: readonly Skipped[];
  skippedCount: number;
}

/** What was understood in a way the reader should know of. */
export type Note =
  | { code: 'reprojected'; from: string }
  /** The positions refer to another datum and nothing says how to shift them: they may be some hundred metres off. */
  | { code: 'datum-unshifted'; datum: string }
  | { code: 'assumed-wgs84' }
  | { code: 'links-not-followed'; count: number }
  | { code: 'several-parts'; names: readonly string[] }
  | { code: 'rings-closed'; count: number }
  /** Rings of polygons that lie outside the first: each is a polygon of its own. */
  | { code: 'rings-apart'; count: number }
  /** Told of what is measured: polygons whose holes overlap, or stick out; what overlaps was taken off once. */
  | { code: 'rings-overlap'; count: number }
  /** Told of what is measured: polygons with a ring whose edges cross one another; all that it runs round was counted, once. */
  | { code: 'edges-cross'; count: number }
  | { code: 'beyond-180'; count: number }
  /** Told of what is measured: edges whose longitudes differ by more than half a turn may be meant to run either way. */
  | { code: 'turned-edges'; count: number }
  | { code: 'encoding-guessed'; encoding: string }
  /** The text breaks off or breaks the format's rules there; what is whole was taken. */
  | { code: 'damaged-here'; line: number; column: number }
  /** Whole numbers beyond 2^53, which numbers here cannot hold to the last digit. */
  | { code: 'numbers-as-text'; count: number }
  | { code: 'columns-used'; names: readonly string[] };

/** A layer as the page knows it; its features stay where they were read. */
export interface Layer extends LayerContents, Skips {
  id: string;
  name: string;
  format: Format;
  notes: readonly Note[];
}

/** How the columns of a table say where each row lies. Columns are counted from 0. */
export type ColumnChoice =
  | { kind: 'pair'; latitude: number; longitude: number }
  /** One column with whole positions: two numbers, MGRS, or any other notation that is understood. */
  | { kind: 'position'; column: number }
  | { kind: 'wkt'; column: number };

/** The beginning of a table, to ask where in it the positions are. */
export interface TablePreview {
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  /** Columns that look like one half of a position. */
  /** Turned: named the other way round, but so alone all rows lie on the Earth. */
  guess: { latitude?: number; longitude?: number; isTurned?: true };
}

export interface ReadSuccess extends Skips {
  ok: true;
  format: Format;
  features: LayerFeature[];
  contents: LayerContents;
  notes: readonly Note[];
}

/** Why nothing could be taken from a file. A closed union: messages switch on the code. */
export type ReadFailure = { ok: false } & (
  | { code: 'unknown-format' }
  /** No bytes, or nothing but blanks and noughts. */
  | { code: 'blank' }
  /** A deck of this atlas: it is opened with the decks. */
  | { code: 'deck' }
  /** A shapefile without its zip: attributes and projection stand in other files. */
  | { code: 'shapefile-unzipped' }
  | { code: 'damaged'; format: Format; line?: number; column?: number }
  | { code: 'too-large'; limitBytes: number }
  /** A file that grows to more than so many times its size once it is opened, as only those do that are to fill a memory. */
  | { code: 'swollen'; times: number }
  /** Read, but with nothing in it that can be shown. */
  | ({ code: 'empty'; format: Format } & Skips)
  | { code: 'encrypted' }
  | { code: 'part-missing'; part: string }
  | { code: 'projection-unknown'; projection: string }
  | { code: 'columns-needed'; table: TablePreview }
  | { code: 'cancelled' }
  /** The reader itself broke off: most likely the device has no room for so large a file. */
  | { code: 'broke-off' }
);

export type ReadResult = ReadSuccess | ReadFailure;
