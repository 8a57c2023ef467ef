import type { Feature, Geometry } from 'geojson';
import { csvWriter } from './csv';
import { geoJsonWriter } from './geojson';
import { gpxWriter } from './gpx';
import { kmlWriter } from './kml';
import { losesHeights, wktWriter } from './wkt';

/** The formats that layers and measurements can be written in. */
export const EXPORT_FORMATS = ['geojson', 'kml', 'gpx', 'csv', 'wkt'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A feature to be written: coordinates in degrees, [longitude, latitude]. */
export type WrittenFeature = Feature<Geometry | null, Record<string, unknown> | null>;

/** Writes a file piece by piece, so that a large layer never stands in memory as one text. The pieces in order are the file. */
export interface FeatureWriter {
  start: string;
  /** The piece of the next feature; may be empty where the format wants it later. */
  write(feature: WrittenFeature): string;
  /** What ends the file. */
  end(): string;
}

export interface WriteOptions {
  /** What the file calls itself, where the format has a place for a name. */
  title: string;
  /** Further members of a GeoJSON file, beside its features. */
  members?: Readonly<Record<string, unknown>>;
  /** The names of the columns of a table, in order: a table must know them before its first row. */
  columns?: readonly string[];
  /**
   * Write a table for Excel: it begins with a byte-order mark, without which Excel misreads Arabic, and cells that a
   * spreadsheet would take for formulas get an apostrophe in front.
   */
  forExcel?: boolean;
}

const WRITERS: Readonly<Record<ExportFormat, (options: WriteOptions) => FeatureWriter>> = {
  geojson: geoJsonWriter,
  kml: kmlWriter,
  gpx: gpxWriter,
  csv: csvWriter,
  wkt: wktWriter
};

/** What a browser or a mail program should take the file for, and how its name ends. */
export const FILE_TYPES: Readonly<Record<ExportFormat, { mime: string; extension: string }>> = {
  geojson: { mime: 'application/geo+json', extension: 'geojson' },
  kml: { mime: 'application/vnd.google-earth.kml+xml', extension: 'kml' },
  gpx: { mime: 'application/gpx+xml', extension: 'gpx' },
  csv: { mime: 'text/csv;charset=utf-8', extension: 'csv' },
  wkt: { mime: 'text/plain;charset=utf-8', extension: 'wkt' }
};

/** Whether a format writes less of a shape than it has: the heights of one whose points have them only in part. */
export function leavesHeightsOut(format: ExportFormat, { geometry }: WrittenFeature): boolean {
  return (format === 'csv' || format === 'wkt') && geometry !== null && losesHeights(geometry);
}

/** The writer of a format. A writer serves one file. */
export function writerOf(format: ExportFormat, options: WriteOptions): FeatureWriter {
  return WRITERS[format](options);
}

/** The pieces of a file with all of some features. */
export function* writePieces(format: ExportFormat, features: Iterable<WrittenFeature>, options: WriteOptions): Generator<string> {
  const writer = writerOf(format, options);
  yield writer.start;
  for (const feature of features) yield writer.write(feature);
  yield writer.end();
}
