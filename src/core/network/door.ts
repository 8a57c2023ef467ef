import { fail, succeed } from './answer';
import { isTable, textOf } from './odd-values';
import { mergeDefaults } from './own-defaults';
import type { Answer, AskedOptions, Defaults, NetworkFailure, OwnDefaults, RouteOptions } from './types';

type Refusal = { ok: false; failure: NetworkFailure } | undefined;
type Table = Readonly<Record<string, unknown>>;

const LISTS = ['avoid', 'open', 'planned', 'via'] as const;
const WORDS = ['by', 'minimise'] as const;
const TABLES = ['ship', 'defaults', 'tariffs'] as const;

/**
 * Takes in options as they come from outside, where no compiler saw them: a list that is none, a point without a position or a
 * table that is a text end as `invalid-option` and not in the midst of a search. Members that are null count as not given, and
 * assumptions given in part are filled up. What the options say, `checkOptions` looks at.
 */
export function takeOptions(usual: Defaults, asked: AskedOptions | null | undefined): Answer<RouteOptions> {
  const given: unknown = asked ?? {};
  if (!isTable(given)) return refuse('options', given);
  const options = withoutNothing(given);
  const refusal = checkWords(options) ?? checkLists(options) ?? checkTables(options) ?? checkStates(options);
  if (refusal) return refusal;
  const tables = TABLES.flatMap((name) => (isTable(options[name]) ? [[name, withoutNothing(options[name])] as const] : []));
  const tidy = { ...options, ...Object.fromEntries(tables) };
  if (options.defaults === undefined) return succeed(tidy);
  const defaults = mergeDefaults(usual, options.defaults as OwnDefaults);
  return defaults.ok ? succeed({ ...tidy, defaults: defaults.value }) : defaults;
}

/** What is wrong with the list of points that a question is about. */
export function checkPointsOf(option: string, points: unknown): Refusal {
  if (!Array.isArray(points)) return refuse(option, points);
  return checkPoints(points);
}

/** What is wrong with the shape of points; where they lie, `checkOptions` looks at. */
export function checkPoints(points: readonly unknown[]): Refusal {
  // Not `find`, which passes over the gaps of a list and cannot tell a wrong point from none.
  const wrong = Array.from(points).findIndex((point) => !isPoint(point));
  return wrong < 0 ? undefined : refuse('point', positionText(points[wrong]));
}

/** What is wrong with the limits of a reach. */
export function checkLimits(limits: unknown): Refusal {
  if (!isTable(limits)) return refuse('limits', limits);
  const { unit, values } = limits;
  if (unit !== 'hours' && unit !== 'metres') return refuse('unit', unit, ['hours', 'metres']);
  return Array.isArray(values) ? undefined : refuse('values', values);
}

/** What is wrong with the manner of a matrix. */
export function checkManner(manner: unknown): Refusal {
  if (manner === undefined || manner === null) return undefined;
  if (!isTable(manner)) return refuse('manner', manner);
  const { courses, ...others } = withoutNothing(manner);
  const [unknown] = Object.entries(others);
  if (unknown) return refuse(unknown[0], unknown[1], ['courses']);
  return courses === undefined || typeof courses === 'boolean' ? undefined : refuse('courses', courses);
}

function isPoint(point: unknown): boolean {
  if (!isTable(point)) return false;
  const { at } = point;
  if (!Array.isArray(at) && !(ArrayBuffer.isView(at) && !(at instanceof DataView))) return false;
  const [longitude, latitude] = at as ArrayLike<unknown> & Iterable<unknown>;
  return typeof longitude === 'number' && typeof latitude === 'number';
}

function positionText(point: unknown): unknown {
  return isTable(point) && Array.isArray(point.at) ? point.at.map(textOf).join(',') : point;
}

function checkWords(options: Table): Refusal {
  const wrong = WORDS.find((name) => options[name] !== undefined && typeof options[name] !== 'string');
  return wrong && refuse(wrong, options[wrong]);
}

function checkLists(options: Table): Refusal {
  for (const name of LISTS) {
    const list = options[name];
    if (list === undefined) continue;
    if (!Array.isArray(list)) return refuse(name, list);
    if (name === 'via') {
      const wrong = list.find((stop) => isTable(stop) && 'passage' in stop && typeof stop.passage !== 'string') as unknown;
      if (wrong !== undefined) return refuse('via', wrong);
      const refusal = checkPoints(list.filter((stop) => !(isTable(stop) && 'passage' in stop)));
      if (refusal) return refusal;
      continue;
    }
    const odd = list.findIndex((id) => typeof id !== 'string');
    if (odd >= 0) return refuse(name, list[odd]);
  }
  return undefined;
}

function checkTables(options: Table): Refusal {
  const wrong = TABLES.find((name) => options[name] !== undefined && !isTable(options[name]));
  if (wrong) return refuse(wrong, options[wrong]);
  const { tariffs } = options;
  if (!isTable(tariffs)) return undefined;
  const { perTonneKilometre, tolls } = tariffs;
  if (!isTable(perTonneKilometre)) return refuse('tariffs.perTonneKilometre', perTonneKilometre);
  return tolls === undefined || tolls === null || isTable(tolls) ? undefined : refuse('tariffs.tolls', tolls);
}

/** A passage has one state. Inside, ways round are sought with more closed than was asked, and there what is closed counts. */
function checkStates({ avoid, open }: RouteOptions): Refusal {
  const passage = open?.find((id) => avoid?.includes(id));
  return passage === undefined ? undefined : fail('avoided-and-opened', { passage });
}

function withoutNothing(table: Table): Record<string, unknown> {
  return Object.fromEntries(Object.entries(table).filter(([, value]) => value !== undefined && value !== null));
}

function refuse(option: string, value: unknown, known?: readonly string[]): { ok: false; failure: NetworkFailure } {
  return fail('invalid-option', { option, value: textOf(value), ...(known && { known }) });
}
