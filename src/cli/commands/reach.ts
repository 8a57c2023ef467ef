import { orientedArea } from '../../core/geodesy/oriented-area';
import { countedTime } from '../../core/format/duration';
import { formatArea, FULL_PRECISION } from '../../core/format/measured';
import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import { idleWarnings } from '../../core/network/idle-options';
import { passagesOf } from '../../core/network/reach/first-told';
import type { ReachBand, RouteWarning } from '../../core/network/types';
import { HOURS_PER_DAY, squareMetresTo } from '../../core/units';
import type { Answer, World } from '../answer';
import { failure, type Failure } from '../failure';
import { fromNetwork } from '../network/network-failure';
import { readOptions } from '../network/read-options';
import { MOST_POSITIVE, readPositive } from '../network/read-ship';
import { findEnd, openSession, type End, type Session } from '../network/session';
import { csv } from '../output/csv';
import { feature, featureCollection } from '../output/geojson';
import { json, spotJson } from '../output/json';
import { warningsJson } from '../output/network-json';
import { networkMethod, paragraphs } from '../output/network-texts';
import { reachWarningLines, warnOfReach } from '../output/reach-texts';
import { tellBeside } from '../output/plain';
import { spotName } from '../output/texts';
import type { Request } from '../request';

/** What each unit of the limits is to the network. */
const LIMITS = {
  hours: { unit: 'hours', each: 1 },
  days: { unit: 'hours', each: HOURS_PER_DAY },
  km: { unit: 'metres', each: 1000 }
} as const;
type LimitName = keyof typeof LIMITS;
const NAMES = Object.keys(LIMITS) as LimitName[];

/** An area of a contour is no better than the grid it was drawn on: so many parts of it are left to rounding. */
const AREA_PARTS = 100;
const LIMIT_DECIMALS = 9;

/** The areas within reach of a place. */
export async function run(request: Request, world: World): Promise<Answer> {
  const limits = readLimits(request);
  if (!limits.ok) return limits;
  const session = await openSession(request, world);
  const from = findEnd(request.arguments[0] ?? '', session);
  if (!from.ok) return from;
  const read = readOptions(session);
  if (!read.ok) return read;
  const { unit, each } = LIMITS[limits.name];
  const values = limits.values.map((value) => value * each);
  const answer = session.network.reach(from.point, { unit, values }, read.value);
  if (!answer.ok) return fromNetwork(answer.failure, session.passages);
  const bands = answer.value.map((band) => measured(band, limits.name));
  const method = networkMethod(read.value.by ?? 'sea', unit === 'hours' ? 'time' : 'distance', session, read.value);
  // The farthest band holds the others.
  const warnings = [...bands.at(-1)!.passages, ...bands.at(-1)!.ice, ...idleWarnings(session.network.passages, read.value)];
  if (request.format === 'csv' || request.format === 'geojson') {
    for (const told of reachWarningLines(bands, warnings, limitText, session)) tellBeside(world.notes, told);
  }
  return { ok: true, text: write({ bands, from, method, warnings }, session) };
}

interface Limits {
  ok: true;
  name: LimitName;
  values: readonly number[];
}

function readLimits({ all }: Request): Limits | Failure {
  const given = NAMES.filter((name) => all[name]);
  const [name] = given;
  if (!name) return failure('missing-choice', { options: NAMES.map((each) => `--${each}`) });
  if (given.length > 1) return failure('format-conflict', { options: given.map((each) => `--${each}`) });
  const texts = all[name]!.flatMap((text) => text.split(/[,،;؛]/));
  const values = texts.flatMap((text) => readPositive(text) ?? []);
  if (values.length === texts.length) return { ok: true, name, values: [...new Set(values)].sort((a, b) => a - b) };
  const refused = texts.find((text) => !readPositive(text)) ?? '';
  return failure('bad-value', { option: `--${name}`, given: refused, allowed: [`0 < … ≤ ${MOST_POSITIVE}`], isList: true });
}

interface Band extends ReachBand {
  unit: LimitName;
  squareMetres: number;
}

function measured(band: ReachBand, unit: LimitName): Band {
  return { ...band, limit: band.limit / LIMITS[unit].each, unit, squareMetres: orientedArea(band.polygons) };
}

interface Solved {
  bands: readonly Band[];
  from: End;
  method: string;
  warnings: readonly RouteWarning[];
}

function write({ bands, from, method, warnings }: Solved, session: Session): string {
  const { request, network } = session;
  const { language } = request;
  switch (request.format) {
    case 'json':
      return json({
        from: spotJson(from.spot),
        edition: network.edition,
        bands: bands.map(record),
        warnings: warningsJson(warnings, (warning) => warnOfReach(bands, warning, limitText, session))
      });
    case 'csv':
      return csv(['limit', 'unit', 'squareKilometres'], bands.map(row));
    case 'geojson':
      return featureCollection(bands.flatMap(bandFeatures));
    case 'text':
      return paragraphs([
        [spotName(from.spot, language), ...bands.map((band) => line(band, request))],
        reachWarningLines(bands, warnings, limitText, session),
        [method]
      ]);
  }
}

function line(band: Band, { language, full }: Request): string {
  const { squareMetres } = band;
  const precision = full ? FULL_PRECISION : { accuracySquareMetres: squareMetres / AREA_PARTS };
  return `  ${limitText(band, language)}  ${formatArea(squareMetres, 'squareKilometre', language, precision)}`;
}

/** As it was asked for: two limits that differ have to look so. */
function limitText({ limit, unit }: Band, language: FormatLanguage): string {
  const kilometres = { style: 'unit', unit: 'kilometer', maximumFractionDigits: LIMIT_DECIMALS } as const;
  return unit === 'km'
    ? numberFormat(language, kilometres).format(limit)
    : countedTime(limit, unit === 'days' ? 'day' : 'hour', LIMIT_DECIMALS, language);
}

function record(band: Band): object {
  const { limit, unit, squareMetres, polygons } = band;
  const squareKilometres = squareMetresTo('squareKilometre', squareMetres);
  return { limit, unit, squareKilometres, ...through(band), geometry: geometry(polygons), waterways: lines(band) };
}

function row({ limit, unit, squareMetres }: Band): (string | number)[] {
  return [limit, unit, squareMetresTo('squareKilometre', squareMetres)];
}

/** The area, and the narrow waters if there are any. */
function bandFeatures(band: Band) {
  const { limit, unit, squareMetres, polygons, waterways } = band;
  const squareKilometres = squareMetresTo('squareKilometre', squareMetres);
  const area = feature(geometry(polygons), { part: 'area', limit, unit, squareKilometres, ...through(band) });
  return waterways.length > 0 ? [area, feature(lines(band), { part: 'waterways', limit, unit })] : [area];
}

/** The passages to be told of that ships get through within the limit, by id. */
function through(band: Band) {
  return {
    restrictedPassages: passagesOf(band, 'restricted-passage'),
    seasonalPassages: passagesOf(band, 'seasonal-passage')
  };
}

function lines({ waterways }: Band) {
  const coordinates = waterways.map((line) => line.map(([longitude, latitude]) => [longitude, latitude]));
  return { type: 'MultiLineString' as const, coordinates };
}

function geometry(polygons: ReachBand['polygons']) {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([longitude, latitude]) => [longitude, latitude])));
  return { type: 'MultiPolygon' as const, coordinates };
}
