import type { Measured } from './measured';
import { measuredFeatures } from './measured-features';
import { measuredTable } from './measured-rows';
import { writePieces, type ExportFormat, type WriteOptions } from './writer';

/** What is written of measurements beside themselves. */
export interface MeasuredFile extends Pick<WriteOptions, 'title' | 'forExcel'> {
  /** The data edition the figures rest on. */
  edition: string;
}

/**
 * The pieces of a file of measurements. GeoJSON and KML hold lines as drawn, GPX and WKT at their own vertices, a table has a
 * row for each leg. Every format but WKT, which holds nothing but geometry, keeps the measurements whole beside.
 */
export function writeMeasured(format: ExportFormat, all: readonly Measured[], file: MeasuredFile): Generator<string> {
  const { edition, ...options } = file;
  if (format === 'csv') {
    const { columns, features } = measuredTable(all, file);
    return writePieces(format, features, { ...options, columns });
  }
  const asGiven = format === 'gpx' || format === 'wkt';
  const features = all.flatMap((each) => measuredFeatures(each, file, { asGiven }));
  return writePieces(format, features, { ...options, members: { edition } });
}
