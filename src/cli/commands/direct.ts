import { toWesternDigits } from '../../core/format/digits';
import { readTypedNumber } from '../../core/format/typed-number';
import { direct } from '../../core/geodesy/geodesic';
import type { LonLat } from '../../core/geodesy/longitude';
import { rhumbDirect } from '../../core/geodesy/rhumb';
import type { Radius } from '../../core/measure/measurement';
import { parseRadii } from '../../core/measure/parse-radii';
import { radiusMetres } from '../../core/measure/radius';
import type { Answer, World } from '../answer';
import { failure, type Failure } from '../failure';
import { feature, featureCollection, lineGeometry } from '../output/geojson';
import { json, lengths, spotJson } from '../output/json';
import { methodText } from '../output/method-text';
import { azimuth, length, position, spotName, uncertainty } from '../output/texts';
import { findAll } from '../place/find-all';
import type { Spot } from '../place/find-place';
import type { Request } from '../request';
import { fact, LABELS } from '../words/phrases';

/** What was asked for is exact. */
const EXACT = 0;

interface Reached {
  spot: Spot;
  at: LonLat;
  lengthMetres: number;
  initialAzimuth: number;
  finalAzimuth: number;
}

/** The point reached from a place at an azimuth after a distance. */
export function run(request: Request, world: World): Answer {
  const [from = '', azimuthText = '', distanceText = ''] = request.arguments;
  const initialAzimuth = readAzimuth(azimuthText);
  if (initialAzimuth === undefined) return failure('bad-azimuth', { given: azimuthText });
  const lengthMetres = readDistance(distanceText);
  if (typeof lengthMetres !== 'number') return lengthMetres;
  const found = findAll([from], request, world);
  if (!found.ok) return found;
  const spot = found.spots[0]!;
  const end = solveDirect(request, spot.at, initialAzimuth, lengthMetres);
  if (!end) return failure('past-the-pole', {});
  return { ok: true, text: write({ spot, lengthMetres, initialAzimuth, ...end }, request, world) };
}

function readAzimuth(text: string): number | undefined {
  const [azimuth, ...others] = readTypedNumber(text.replace(/\s*°$/, '')).filter((value) => value >= 0 && value <= 360);
  return azimuth === undefined || others.length > 0 ? undefined : azimuth % 360;
}

/** A distance is read as the map reads a radius, but may be nought: that leads to the start. */
function readDistance(text: string): number | Failure {
  if (/^\s*[-−]\s*[\p{Nd}.]/u.test(text)) return failure('distance-out-of-range', { given: text });
  const read = parseRadii(text);
  const [single, ...others] = (read.ok ? [read.radii] : read.code === 'ambiguous' ? read.readings : []).filter(isSingle);
  if (single && others.length === 0) return radiusMetres(single[0]!);
  if (read.ok || read.code !== 'out-of-range') return failure('bad-distance', { given: text });
  return /[1-9]/.test(toWesternDigits(text)) ? failure('distance-out-of-range', { given: text }) : 0;
}

/** Where one distance is asked for, a comma does not part two. */
const isSingle = (radii: readonly Radius[]): boolean => radii.length === 1;

function solveDirect({ line }: Request, from: LonLat, initialAzimuth: number, lengthMetres: number) {
  if (line === 'geodesic') return direct(from, initialAzimuth, lengthMetres);
  const reached = rhumbDirect(from, initialAzimuth, lengthMetres);
  return 'at' in reached ? { at: reached.at, finalAzimuth: initialAzimuth } : undefined;
}

function write(reached: Reached, request: Request, world: World): string {
  if (request.format === 'json') return json(summary(reached, request));
  if (request.format === 'geojson') {
    const line = lineGeometry(request.line, [reached.spot.at, reached.at]);
    return featureCollection([feature(line, { ...summary(reached, request), vertices: [reached.spot.at, reached.at] })]);
  }
  const { language } = request;
  const { spot, at, lengthMetres, initialAzimuth, finalAzimuth } = reached;
  const facts = [
    spotName(spot, language),
    fact(LABELS.initialAzimuth, azimuth(initialAzimuth, EXACT, request), language),
    fact(LABELS.length, length(lengthMetres, EXACT, request), language),
    fact(LABELS.destination, position(at, finenessMetres(spot, lengthMetres), request), language),
    fact(LABELS.knownTo, uncertainty(spot.accuracyMetres, request), language),
    fact(LABELS.finalAzimuth, azimuth(finalAzimuth, undefined, request), language)
  ];
  return `${facts.join('\n')}\n\n${methodText([request.line], request, world)}\n`;
}

/** The way is exact: it must show beside a start that is known roughly, or the destination would be written as the start. */
function finenessMetres({ accuracyMetres }: Spot, lengthMetres: number): number {
  return lengthMetres > 0 ? Math.min(accuracyMetres, lengthMetres / 1000) : accuracyMetres;
}

function summary(
  { spot, at: [longitude, latitude], lengthMetres, initialAzimuth, finalAzimuth }: Reached,
  request: Request
): object {
  const to = { latitude, longitude, accuracyMetres: spot.accuracyMetres };
  return { from: spotJson(spot), to, line: request.line, ...lengths(lengthMetres), initialAzimuth, finalAzimuth };
}
