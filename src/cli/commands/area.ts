import type { ReadSuccess, Skipped } from '../../core/exchange/layer';
import { measuringNotes } from '../../core/exchange/measuring-notes';
import { FULL_PRECISION, formatArea, formatMeasuredLength } from '../../core/format/measured';
import { squareMetresTo } from '../../core/units';
import type { Answer, World } from '../answer';
import { measureFeatures, together, type MeasuredFeature, type MeasuredPolygons } from '../area/measure-polygons';
import { noAreas, readFeatures } from '../area/read-file';
import { csv } from '../output/csv';
import { feature, featureCollection } from '../output/geojson';
import { json } from '../output/json';
import { methodText } from '../output/method-text';
import { tellBeside } from '../output/plain';
import type { Request } from '../request';
import { noteText, skipText } from '../words/file-words';
import { oneLine } from '../words/marks';
import { fact, LABELS } from '../words/phrases';

/** Areas and perimeters of the polygons of a file. */
export async function run(request: Request, world: World): Promise<Answer> {
  const [file = ''] = request.arguments;
  const read = await readFeatures(file, world.input);
  if (!read.ok) return read;
  const measured = measureFeatures(read, request.line);
  if (measured.length === 0) return noAreas(file, read);
  for (const skipped of read.skipped) tellBeside(world.notes, skipText(skipped, request.language));
  const notes = [...read.notes, ...measuringNotes(measured)];
  for (const note of notes) tellBeside(world.notes, noteText(note, request.language));
  return { ok: true, text: write(measured, { ...read, notes }, request, world), exit: read.skippedCount > 0 ? 1 : 0 };
}

function write(measured: readonly MeasuredFeature[], read: ReadSuccess, request: Request, world: World): string {
  switch (request.format) {
    case 'json':
      return json(summary(measured, read, request));
    case 'csv':
      return csv(COLUMNS, measured.map(row));
    case 'geojson':
      return featureCollection(
        measured.map((each) => feature(each.feature.geometry, { ...each.feature.properties, ...figures(each) }))
      );
    case 'text':
      return text(measured, request, world);
  }
}

function text(measured: readonly MeasuredFeature[], request: Request, world: World): string {
  const { language } = request;
  const blocks = measured.map((each) =>
    [oneLine(nameOf(each)) || `${LABELS.polygon[language]} ${each.number}`, ...facts(each, request)].join('\n')
  );
  const total = [`${LABELS.total[language]}:`, ...facts(together(measured), request)].join('\n');
  const method = methodText([request.line === 'rhumb' ? 'rhumb-area' : 'geodesic-area'], request, world);
  return `${[...blocks, ...(measured.length > 1 ? [total] : []), method].join('\n\n')}\n`;
}

function facts(of: MeasuredPolygons, { language, full }: Request): string[] {
  const areaPrecision = full ? FULL_PRECISION : { accuracySquareMetres: of.areaUncertaintySquareMetres };
  const areas = (['squareKilometre', 'hectare', 'squareNauticalMile'] as const).map((unit) =>
    formatArea(of.areaSquareMetres, unit, language, areaPrecision)
  );
  const precision = full ? FULL_PRECISION : { accuracyMetres: of.perimeterUncertaintyMetres };
  const perimeters = (['kilometre', 'nauticalMile'] as const).map((unit) =>
    formatMeasuredLength(of.perimeterMetres, unit, language, precision)
  );
  return [fact(LABELS.area, areas.join(' · '), language), fact(LABELS.perimeter, perimeters.join(' · '), language)];
}

function figures({
  areaSquareMetres,
  areaUncertaintySquareMetres,
  perimeterMetres,
  perimeterUncertaintyMetres
}: MeasuredPolygons) {
  return {
    squareMetres: areaSquareMetres,
    squareKilometres: squareMetresTo('squareKilometre', areaSquareMetres),
    hectares: squareMetresTo('hectare', areaSquareMetres),
    squareNauticalMiles: squareMetresTo('squareNauticalMile', areaSquareMetres),
    areaUncertaintySquareMetres,
    perimeterMetres,
    perimeterUncertaintyMetres
  };
}

function summary(measured: readonly MeasuredFeature[], read: ReadSuccess, { line }: Request): object {
  const features = measured.map((each) => ({
    feature: each.number,
    name: nameOf(each) || null,
    ...figures(each),
    properties: each.feature.properties
  }));
  return { line, features, total: figures(together(measured)), skipped: read.skipped as Skipped[], notes: read.notes };
}

const FIGURES = [
  'squareMetres',
  'squareKilometres',
  'hectares',
  'squareNauticalMiles',
  'areaUncertaintySquareMetres',
  'perimeterMetres',
  'perimeterUncertaintyMetres'
] as const;
const COLUMNS = ['feature', 'name', ...FIGURES];

function row(each: MeasuredFeature): (string | number)[] {
  const all = figures(each);
  return [each.number, nameOf(each), ...FIGURES.map((name) => all[name])];
}

/** What files call the name of a thing. */
function nameOf({ feature: { properties, id } }: MeasuredFeature): string {
  const named = Object.entries(properties ?? {}).find(([key, value]) => /^(name|title|label)$/i.test(key) && value !== null);
  return String(named?.[1] ?? id ?? '');
}
