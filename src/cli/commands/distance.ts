import { isSamePlace } from '../../core/measure/measure-legs';
import { measureLine } from '../../core/measure/measure-line';
import { methodsOf } from '../../core/measure/method';
import type { LineResult, MeasuredLeg } from '../../core/measure/result';
import { tableOf } from '../../core/measure/rows';
import type { Answer, World } from '../answer';
import { azimuthsOf } from '../output/azimuths';
import { csv } from '../output/csv';
import { feature, featureCollection, lineGeometry } from '../output/geojson';
import { json, lengths, spotJson } from '../output/json';
import { methodText } from '../output/method-text';
import { azimuth, length, spotName, uncertainty, way } from '../output/texts';
import { findAll } from '../place/find-all';
import { pointOf, type Spot } from '../place/find-place';
import type { Request } from '../request';
import { fact, LABELS, SAME_PLACE } from '../words/phrases';

/** The line through two or more places, measured by the same code as on the map. */
export function run(request: Request, world: World): Answer {
  const found = findAll(request.arguments, request, world);
  if (!found.ok) return found;
  const { spots } = found;
  const points = spots.map(pointOf);
  const result = measureLine({ id: '1', name: '', colour: 'ink', hidden: false, shape: 'line', lineType: request.line, points });
  if (result.shape === 'none') throw new Error('the number of arguments was checked');
  return { ok: true, text: WRITERS[request.format](spots, result, request, world) };
}

type Write = (spots: readonly Spot[], result: LineResult, request: Request, world: World) => string;
const WRITERS: Readonly<Record<Request['format'], Write>> = {
  text,
  json: (spots, result) => json({ ...summary(spots, result), legs: legs(spots, result) }),
  csv: (_, result) => table(result),
  geojson
};

function text(spots: readonly Spot[], result: LineResult, request: Request, world: World): string {
  const { language } = request;
  const names = spots.map((spot) => spotName(spot, language));
  const blocks = result.legs.map((leg, index) => legText(way(names[index]!, names[index + 1]!, language), leg, request));
  const total = [
    fact(LABELS.total, length(result.totalMetres, result.uncertaintyMetres, request), language),
    fact(LABELS.knownTo, uncertainty(result.uncertaintyMetres, request), language)
  ].join('\n');
  const parts = [...blocks, ...(result.legs.length > 1 ? [total] : []), methodText(methodsOf(result), request, world)];
  return `${parts.join('\n\n')}\n`;
}

function legText(title: string, leg: MeasuredLeg, request: Request): string {
  const { language } = request;
  const { initialAzimuth, finalAzimuth } = azimuthsOf(leg);
  const stated = (degrees: number | null): string =>
    degrees === null ? '—' : azimuth(degrees, leg.azimuthUncertaintyDegrees, request);
  return [
    title,
    fact(LABELS.length, length(leg.lengthMetres, leg.uncertaintyMetres, request), language),
    isSamePlace(leg.from, leg.to)
      ? SAME_PLACE[language]
      : fact(LABELS.knownTo, uncertainty(leg.uncertaintyMetres, request), language),
    fact(LABELS.initialAzimuth, stated(initialAzimuth), language),
    fact(LABELS.finalAzimuth, stated(finalAzimuth), language)
  ].join('\n');
}

function summary(spots: readonly Spot[], { legs: measured, lineType, totalMetres }: LineResult): object {
  return {
    from: spotJson(spots[0]!),
    to: spotJson(spots.at(-1)!),
    line: lineType,
    ...lengths(totalMetres),
    initialAzimuth: azimuthsOf(measured[0]!).initialAzimuth,
    finalAzimuth: azimuthsOf(measured.at(-1)!).finalAzimuth
  };
}

function legs(spots: readonly Spot[], result: LineResult): object[] {
  return result.legs.map((leg, index) => ({
    from: spotJson(spots[index]!),
    to: spotJson(spots[index + 1]!),
    ...figures(leg)
  }));
}

function figures(leg: MeasuredLeg): object {
  const { lengthMetres, runningMetres, midpoint, uncertaintyMetres } = leg;
  const [longitude, latitude] = midpoint;
  return {
    ...lengths(lengthMetres),
    ...azimuthsOf(leg),
    runningMetres,
    midpoint: { latitude, longitude },
    uncertaintyMetres
  };
}

/** A row a leg, as the page copies it; a leg from a place to itself has no azimuths. */
function table(result: LineResult): string {
  const { columns, rows } = tableOf(result);
  const stated = rows.map((cells, row) => {
    const azimuths: Readonly<Record<string, number | null>> = azimuthsOf(result.legs[row]!);
    return cells.map((cell, column) => (azimuths[columns[column]!] === null ? '' : cell));
  });
  return csv(columns, stated);
}

function geojson(spots: readonly Spot[], result: LineResult): string {
  const points = spots.map(({ at }) => at);
  const properties = { ...summary(spots, result), vertices: points };
  return featureCollection([feature(lineGeometry(result.lineType, points), properties)]);
}
