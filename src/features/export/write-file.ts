import type { Atlas } from '#core/atlas/atlas';
import { prepareMeasured } from '#core/exchange/prepare-measured';
import { writeMeasured } from '#core/exchange/write/write-measured';
import { FILE_TYPES, leavesHeightsOut, writerOf, type ExportFormat } from '#core/exchange/write/writer';
import type { Measurement } from '#core/measure/measurement';
import type { View } from '#core/view/view';
import { MEASURE_INKS } from '#map/measure-colours';
import { permalinkOf } from './permalink';
import type { ExportLayer } from './source';

interface FileOptions {
  format: ExportFormat;
  title: string;
  forExcel: boolean;
}

interface MeasuredOptions extends FileOptions {
  atlas: Atlas;
  view: View;
  language: 'ar' | 'en';
}

/** Pieces are gathered into parts of about this many characters: a blob of millions of tiny parts is slow to make. */
const PART_CHARACTERS = 1_000_000;

/** A file of measurements. */
export function measurementsFile(measurements: readonly Measurement[], options: MeasuredOptions): Blob {
  const { atlas, view, language, format, ...file } = options;
  const all = measurements.map((measurement) =>
    prepareMeasured(measurement, atlas, {
      language,
      stroke: MEASURE_INKS.light.colours[measurement.colour],
      permalink: permalinkOf(view, [measurement], language)
    })
  );
  const pieces = writeMeasured(format, all, { ...file, edition: atlas.edition });
  return new Blob([...pieces], { type: FILE_TYPES[format].mime });
}

/** A file of a layer, and whether heights were left out of it. */
export interface LayerFile {
  file: Blob;
  lacksHeights: boolean;
}

/** A file of a layer, written as its features come. Told how many are written; ends with the signal's reason when cancelled. */
export async function layerFile(
  layer: ExportLayer,
  { format, title, forExcel }: FileOptions,
  { signal, onprogress }: { signal: AbortSignal; onprogress: (count: number) => void }
): Promise<LayerFile> {
  const writer = writerOf(format, { title, forExcel, columns: layer.columns });
  const parts: BlobPart[] = [];
  let open = writer.start;
  let count = 0;
  let lacksHeights = false;
  for await (const features of layer.read(signal)) {
    signal.throwIfAborted();
    for (const feature of features) {
      open += writer.write(feature);
      lacksHeights ||= leavesHeightsOut(format, feature);
    }
    count += features.length;
    onprogress(count);
    if (open.length < PART_CHARACTERS) continue;
    // A blob of its own lets go of the text.
    parts.push(new Blob([open]));
    open = '';
  }
  return { file: new Blob([...parts, open, writer.end()], { type: FILE_TYPES[format].mime }), lacksHeights };
}
