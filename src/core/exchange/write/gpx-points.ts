import type { Geometry } from 'geojson';
import { ownValue } from '../own-value';
import { comesBack, type Properties } from './properties';

/** The elements that GPX has for a waypoint, and for a point of a line, in the order of its schema. */
export const POINT_ELEMENTS = ['time', 'name', 'cmt', 'desc', 'sym', 'type'] as const;
/** Where the reader keeps what the points of a line say of themselves, a list for each of their elements. */
export const POINT_VALUES = 'coordinateProperties';
/** As the schema has times (`xsd:dateTime`). */
const DATE_TIME = /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

/** The text of an element, where a value makes one. */
export function elementText(element: string, value: unknown): string | undefined {
  if (value === null || value === undefined || value === '' || typeof value === 'object') return undefined;
  return element === 'time' && !DATE_TIME.test(String(value)) ? undefined : String(value);
}

/** What all points say in one element: a list for each line; and whether the reader finds just this. */
interface Lists {
  lists: readonly (readonly unknown[])[];
  isWhole: boolean;
}
/** By element. */
export type SaidOfPoints = ReadonlyMap<string, Lists>;

export function saidOfPoints(geometry: Geometry | null, properties: Properties): SaidOfPoints {
  const isMany = geometry?.type === 'MultiLineString';
  if (!isMany && geometry?.type !== 'LineString') return new Map();
  const lengths = (isMany ? geometry.coordinates : [geometry.coordinates]).map(({ length }) => length);
  const said = POINT_ELEMENTS.flatMap((element): [string, Lists][] => {
    const own = ownValue(valuesOf(properties), `${element}s`);
    // Where other programs keep the times of a line.
    const value = own === undefined && element === 'time' ? ownValue(properties, 'coordTimes') : own;
    const lists: unknown = isMany ? value : [value];
    if (!areOfLengths(lists, lengths)) return [];
    const all = lists.flat();
    if (all.every((each) => elementText(element, each) === undefined)) return [];
    // Of a line with one point the reader makes nothing.
    const isWhole = own !== undefined && Math.min(...lengths) > 1 && all.every((each) => isFound(element, each));
    return [[element, { lists, isWhole }]];
  });
  return new Map(said);
}

/** What the points of a line say of themselves, by the reader's names of it. */
export function valuesOf(properties: Properties): Properties {
  const values = ownValue(properties, POINT_VALUES);
  return typeof values === 'object' && values !== null ? (values as Properties) : {};
}

function areOfLengths(lists: unknown, lengths: readonly number[]): lists is unknown[][] {
  if (!Array.isArray(lists) || lists.length !== lengths.length) return false;
  return lists.every((list, index) => Array.isArray(list) && list.length === lengths[index]);
}

function isFound(element: string, value: unknown): boolean {
  return value === null || (comesBack(value) && elementText(element, value) !== undefined);
}
