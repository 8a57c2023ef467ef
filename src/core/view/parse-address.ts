import { SUBJECTS, type SubjectId } from '../atlas/vocabulary';
import { wrapLongitude } from '../geodesy/longitude';
import { parseMeasure } from '../measure/parse-measure';
import { lastDay } from '../reading/day';
import { isForeign } from './foreign-parameters';
import { readReach } from './reach-text';
import { readAssumptions } from './assume-text';
import { readRoutes } from './route-text';
import { readScenario } from './scenario-text';
import {
  BORDER_VIEWS,
  DEFAULT_VIEW,
  DISPUTED_NAMES,
  LABEL_CHOICES,
  LIMITS,
  orderSubjects,
  PROJECTIONS,
  SELECTABLE,
  THEMES,
  type Camera,
  type View
} from './view';

/** A part of an address that could not be taken as written, and what was done about it. */
export interface Ignored {
  parameter: string;
  value: string;
  code: 'unknown-parameter' | 'bad-value' | 'moved-into-range' | 'repeated' | 'unknown-place' | 'place-elsewhere';
}

type Read = (value: string, ignore: (value: string, code: Ignored['code']) => void) => Partial<View>;

const READERS: Record<string, Read> = {
  camera: (value, ignore) => ({ camera: readCamera(value, ignore) }),
  projection: (value, ignore) => pick('projection', PROJECTIONS, value, ignore),
  theme: (value, ignore) => pick('theme', THEMES, value, ignore),
  subjects: readSubjects,
  opacity: readOpacity,
  select: readSelection,
  labels: (value, ignore) => pick('labels', LABEL_CHOICES, value.replace(/^local[-+ ]/, 'local+'), ignore),
  names: (value, ignore) => pick('names', DISPUTED_NAMES, value, ignore),
  borders: (value, ignore) => pick('borders', BORDER_VIEWS, value, ignore),
  time: readTime,
  measure: readMeasure,
  route: (value, ignore) => whole('route', readRoutes(value), value, ignore),
  assume: (value, ignore) => whole('assume', readAssumptions(value), value, ignore),
  scenario: (value, ignore) => whole('scenario', readScenario(value), value, ignore),
  reach: (value, ignore) => whole('reach', readReach(value), value, ignore)
};

/** So many parts that could not be taken are told, and so much of each: an address may be of a million characters. */
const MOST_TOLD = 50;
const LONGEST_TOLD = 200;

/**
 * Reads the query of an address (with or without the question mark). Never fails: what cannot be read is listed in
 * `ignored` and the nearest valid view is given. Of a parameter that stands there more than once the last counts.
 */
export function parseAddress(query: string): { view: View; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  let view = DEFAULT_VIEW;
  const parameters = [...new URLSearchParams(query)];
  const lastAt = new Map(parameters.map(([parameter], at) => [parameter, at]));
  for (const [at, [parameter, value]] of parameters.entries()) {
    const ignore = (part: string, code: Ignored['code']): void => {
      const told = { parameter: parameter.slice(0, LONGEST_TOLD), value: part.slice(0, LONGEST_TOLD), code };
      if (ignored.length < MOST_TOLD) ignored.push(told);
    };
    const read = Object.hasOwn(READERS, parameter) ? READERS[parameter] : undefined;
    if (read && lastAt.get(parameter) !== at) ignore(value, 'repeated');
    else if (read) view = { ...view, ...read(value, ignore) };
    else if (!isForeign(parameter)) ignore(value, 'unknown-parameter');
  }
  return { view, ignored };
}

function pick<Key extends keyof View>(
  key: Key,
  values: readonly View[Key][],
  value: string,
  ignore: Parameters<Read>[1]
): Partial<View> {
  const found = values.find((each) => each === value);
  if (found !== undefined) return { [key]: found } as Partial<View>;
  ignore(value, 'bad-value');
  return {};
}

/** What was read as a whole or not at all. */
function whole<Key extends keyof View>(
  key: Key,
  read: View[Key] | undefined,
  value: string,
  ignore: Parameters<Read>[1]
): Partial<View> {
  if (read !== undefined) return { [key]: read } as Partial<View>;
  ignore(value, 'bad-value');
  return {};
}

function readCamera(value: string, ignore: Parameters<Read>[1]): Camera {
  const numbers = value.split(',').map((part) => (/^-?\d{1,4}(\.\d{1,12})?$/.test(part.trim()) ? Number(part) : NaN));
  const [latitude, longitude, zoom, bearing = 0, pitch = 0] = numbers;
  if (numbers.length < 3 || numbers.length > 5 || numbers.some(Number.isNaN)) {
    ignore(value, 'bad-value');
    return DEFAULT_VIEW.camera;
  }
  const camera: Camera = {
    center: [Math.abs(longitude!) <= 180 ? longitude! : wrapLongitude(longitude!), clamp(latitude!, LIMITS.latitude)],
    zoom: clamp(zoom!, LIMITS.zoom),
    bearing: Math.abs(bearing) <= 180 ? bearing : wrapLongitude(bearing),
    pitch: clamp(pitch, LIMITS.pitch)
  };
  const kept = camera.center[1] === latitude && camera.zoom === zoom && camera.pitch === pitch && camera.center[0] === longitude;
  if (!kept) ignore(value, 'moved-into-range');
  return camera;
}

function readSubjects(value: string, ignore: Parameters<Read>[1]): Partial<View> {
  if (value === 'none') return { subjects: [] };
  const known: SubjectId[] = [];
  for (const part of value.split(',')) {
    const subject = SUBJECTS.find((each) => each === part);
    if (subject) known.push(subject);
    else ignore(part, 'bad-value');
  }
  return known.length > 0 ? { subjects: orderSubjects(known) } : {};
}

function readOpacity(value: string, ignore: Parameters<Read>[1]): Partial<View> {
  const opacity: Partial<Record<SubjectId, number>> = {};
  for (const part of value.split(',')) {
    const [name, percent] = part.split(':');
    const subject = SUBJECTS.find((each) => each === name);
    if (!subject || !/^\d{1,3}$/.test(percent ?? '')) {
      ignore(part, 'bad-value');
      continue;
    }
    const kept = clamp(Number(percent), LIMITS.opacity);
    if (kept !== Number(percent)) ignore(part, 'moved-into-range');
    if (kept !== 100) opacity[subject] = kept;
  }
  return { opacity };
}

function readSelection(value: string, ignore: Parameters<Read>[1]): Partial<View> {
  const [, kindName, id] = /^([a-z]+):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(value) ?? [];
  const kind = SELECTABLE.find((each) => each === kindName);
  if (kind && id) return { selection: { kind, id } };
  ignore(value, 'bad-value');
  return {};
}

function readTime(value: string, ignore: Parameters<Read>[1]): Partial<View> {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  const isMonth = year !== undefined && month >= '01' && month <= '12';
  if (isMonth && day >= '01' && day <= lastDay(`${year}-${month}`).slice(-2)) return { time: value };
  ignore(value, 'bad-value');
  return {};
}

function readMeasure(value: string, ignore: Parameters<Read>[1]): Partial<View> {
  const { measurements, unreadable } = parseMeasure(value);
  for (const part of unreadable) ignore(part, 'bad-value');
  return { measure: measurements };
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
