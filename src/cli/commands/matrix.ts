import { idleWarnings } from '../../core/network/idle-options';
import type { Matrix, RouteWarning } from '../../core/network/types';
import { metresTo } from '../../core/units';
import type { Answer, World } from '../answer';
import { fromNetwork } from '../network/network-failure';
import { readOptions } from '../network/read-options';
import { readPlaces } from '../network/read-places';
import { openSession, type End, type Session } from '../network/session';
import { csv } from '../output/csv';
import { json, spotJson } from '../output/json';
import { warningsJson } from '../output/network-json';
import { idsCell } from '../output/network-rows';
import { warn, warningLines } from '../output/network-texts';
import { tellBeside } from '../output/plain';
import type { Request } from '../request';
import { coursesNotChecked, withoutLength } from '../words/matrix-words';

/** With their courses so many pairs take a second or two. */
const MOST_WITH_COURSES = 400;
const NOT_CHECKED = 'courses-not-checked';

/** Lengths of the ways from every place of one list to every place of another, and what else is reckoned of them. */
export async function run(request: Request, world: World): Promise<Answer> {
  const session = await openSession(request, world);
  const read = readOptions(session);
  if (!read.ok) return read;
  const [first = '', second = ''] = request.arguments;
  const origins = await readPlaces('origins', first, session, world.input);
  if (!origins.ok) return origins;
  const destinations = second === first ? origins : await readPlaces('destinations', second, session, world.input);
  if (!destinations.ok) return destinations;
  const from = pointsOf(origins.ends);
  // One list on both sides is joined to the network once.
  const to = destinations === origins ? from : pointsOf(destinations.ends);
  const answer = session.network.matrix(from, to, read.value, { courses: from.length * to.length <= MOST_WITH_COURSES });
  if (!answer.ok) return fromNetwork(answer.failure, session.passages);
  const solved: Solved = { origins: origins.ends, destinations: destinations.ends, matrix: answer.value };
  const warnings = idleWarnings(session.network.passages, read.value);
  const failures = answer.value.failures.filter((code) => code !== null);
  const exit = failures.length > 0 ? 1 : 0;
  if (request.format === 'json') return { ok: true, text: writeJson(solved, warnings, session), exit };
  for (const line of warningLines({ warnings }, session)) tellBeside(world.notes, line);
  if (!answer.value.courses) tellBeside(world.notes, coursesNotChecked(MOST_WITH_COURSES, request.language));
  if (failures.length > 0) tellBeside(world.notes, withoutLength(failures, request.language));
  return { ok: true, text: writeCsv(solved), exit, isData: true };
}

function pointsOf(ends: readonly End[]) {
  return ends.map(({ point }) => point);
}

interface Solved {
  origins: readonly End[];
  destinations: readonly End[];
  matrix: Matrix;
}

function writeJson({ origins, destinations, matrix }: Solved, warnings: readonly RouteWarning[], session: Session): string {
  const cells = <Cell>(of: (row: number, column: number) => Cell): Cell[][] =>
    origins.map((_, row) => destinations.map((__, column) => of(row, column)));
  const rowsOf = (values: Float64Array, of = (value: number) => value) =>
    cells((row, column) => known(of(valueAt(values, matrix, row, column))));
  const { metres, hours, co2Kilograms, cost, failures } = matrix;
  return json({
    origins: origins.map(({ spot }) => spotJson(spot)),
    destinations: destinations.map(({ spot }) => spotJson(spot)),
    metres: rowsOf(metres),
    nauticalMiles: rowsOf(metres, (value) => metresTo('nauticalMile', value)),
    ...(hours && { hours: rowsOf(hours) }),
    ...(co2Kilograms && { co2Kilograms: rowsOf(co2Kilograms) }),
    ...(cost && { cost: rowsOf(cost) }),
    errorCodes: cells((row, column) => failures[row * matrix.columns + column]),
    cellWarnings: cells((row, column) => codesAt(matrix, row * matrix.columns + column)),
    restricted: cells((row, column) => isRestricted(matrix, row, column)),
    originSnapMetres: [...matrix.originSnapMetres].map(known),
    destinationSnapMetres: [...matrix.destinationSnapMetres].map(known),
    edition: session.network.edition,
    warnings: [...warningsJson(warnings, (warning) => warn(warning, session)), ...ofCourses(matrix, session)]
  });
}

/** As the warnings of routes are told. */
function ofCourses({ courses }: Matrix, { request }: Session): object[] {
  const message = coursesNotChecked(MOST_WITH_COURSES, request.language);
  return courses ? [] : [{ code: NOT_CHECKED, message, details: { mostPairs: MOST_WITH_COURSES } }];
}

/** What is to be known of a pair. A length whose course nobody checked says so itself, as rows are kept without what was told beside them. */
function codesAt({ courses, warnings, failures }: Matrix, at: number): readonly string[] {
  return courses || failures[at] ? warnings[at]! : [...warnings[at]!, NOT_CHECKED];
}

const COLUMNS = [
  ...['from', 'to', 'metres', 'kilometres', 'nauticalMiles', 'hours', 'co2Kilograms', 'cost'],
  ...['originSnapMetres', 'destinationSnapMetres', 'warnings', 'fromId', 'toId', 'errorCode']
];

function writeCsv({ origins, destinations, matrix }: Solved): string {
  const rows = origins.flatMap((from, row) =>
    destinations.map((to, column) => {
      const metres = valueAt(matrix.metres, matrix, row, column);
      const lengths = [metres, metresTo('kilometre', metres), metresTo('nauticalMile', metres)];
      const others = [matrix.hours, matrix.co2Kilograms, matrix.cost].map((values) => valueAt(values, matrix, row, column));
      const snaps = [matrix.originSnapMetres[row]!, matrix.destinationSnapMetres[column]!];
      const figures = [...lengths, ...others, ...snaps].map((value) => known(value) ?? undefined);
      const at = row * matrix.columns + column;
      return [
        from.spot.given,
        to.spot.given,
        ...figures,
        idsCell(codesAt(matrix, at)),
        from.spot.place?.id,
        to.spot.place?.id,
        matrix.failures[at] ?? undefined
      ];
    })
  );
  return csv(COLUMNS, rows);
}

/** What a matrix holds of a pair; NaN where it does not reckon that at all. */
function valueAt(values: Float64Array | undefined, { columns }: Matrix, row: number, column: number): number {
  return values?.[row * columns + column] ?? NaN;
}

function isRestricted({ restricted, columns }: Matrix, row: number, column: number): boolean {
  return restricted[row * columns + column] === 1;
}

/** Where there is no way there is no number. */
function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
