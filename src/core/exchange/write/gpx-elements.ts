import { ownValue } from '../own-value';
import { elementText, POINT_ELEMENTS, POINT_VALUES, saidOfPoints, valuesOf, type SaidOfPoints } from './gpx-points';
import { OWN_REST } from './own-keys';
import { comesBack, plainJson, type Properties } from './properties';
import type { WrittenFeature } from './writer';
import { xmlElement, xmlText } from './xml';

type GpxKind = 'wpt' | 'rte' | 'trk';

/** The elements that GPX has for what is said of a feature, in the order of its schema. */
const ELEMENTS: Readonly<Record<GpxKind, readonly string[]>> = {
  wpt: ['time', 'name', 'cmt', 'desc', 'links', 'sym', 'type'],
  rte: ['name', 'cmt', 'desc', 'links', 'type'],
  trk: ['name', 'cmt', 'desc', 'links', 'type']
};
/** What the reader calls the kind of a line. */
const KIND = '_gpxType';

/** What is said of a feature in the elements of GPX. */
export interface GpxTexts {
  /** Of the feature itself: what has no element stands in an extension of ours. */
  head: string;
  /** Of a point of its lines, by the number of the line and of the point in it. */
  ofPoint: (line: number, index: number) => string;
}

export function gpxTexts({ geometry, properties }: WrittenFeature, kind: GpxKind): GpxTexts {
  const own = properties ?? {};
  const said = saidOfPoints(geometry, own);
  const elements = ELEMENTS[kind].map((element) => {
    const value = ownValue(own, propertyOf(element, own));
    return element === 'links' ? linkElements(value) : xmlElement(element, elementText(element, value));
  });
  const ofPoint = (line: number, index: number): string =>
    POINT_ELEMENTS.map((each) => xmlElement(each, elementText(each, said.get(each)?.lists[line]?.[index]))).join('');
  return { head: elements.join('') + (properties ? restOf(kind, properties, said) : ''), ofPoint };
}

/** A line whose points have times is a track, unless it was read as a route. */
export function lineKind({ geometry, properties }: WrittenFeature): 'rte' | 'trk' {
  const known = ownValue(properties ?? {}, KIND);
  if (known === 'rte' || known === 'trk') return known;
  return saidOfPoints(geometry, properties ?? {}).has('time') ? 'trk' : 'rte';
}

/** The property that an element tells: most programs have a description where GPX says `desc`. */
function propertyOf(element: string, properties: Properties): string {
  return element === 'desc' && elementText(element, ownValue(properties, element)) === undefined ? 'description' : element;
}

/** Links as the reader has them: an address, and what it is called. */
function linkElements(value: unknown): string {
  if (!areLinks(value)) return '';
  return value.map(({ href, text }) => `<link href="${xmlText(href)}">${xmlElement('text', text)}</link>`).join('');
}

function areLinks(value: unknown): value is { href: string; text?: string }[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((link: unknown) => {
    if (typeof link !== 'object' || link === null || !('href' in link)) return false;
    return Object.entries(link).every(([name, text]) => (name === 'href' || name === 'text') && comesBack(text));
  });
}

/**
 * A property, in the order in which they were: with its value, or with the name under which the reader finds it among the
 * elements. Of what points say of themselves, the lists that it finds, and the value without them.
 */
export type RestEntry =
  | [property: string, value: unknown]
  | [property: string, value: null, found: string]
  | [property: string, value: Properties, lists: string[]];

/** The extension with the properties that have no element; nothing where the reader finds all of them without. */
function restOf(kind: GpxKind, properties: Properties, said: SaidOfPoints): string {
  const entries = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([property, value]): RestEntry => {
      if (property === POINT_VALUES) return pointsEntry(kind, properties, said);
      const found = foundAs(kind, properties, said, property);
      return found === undefined ? [property, value] : [property, null, found];
    });
  const isFound = ([property, value, found]: RestEntry): boolean =>
    found === property || (Array.isArray(found) && Object.keys(value as Properties).length === 0);
  const others = foundAnyway(kind, said).some((property) => !Object.hasOwn(properties, property));
  if (!others && entries.every(isFound)) return '';
  return `<extensions><${elementOf(OWN_REST)}>${xmlText(plainJson(entries))}</${elementOf(OWN_REST)}></extensions>`;
}

/** The name of an element of ours: the prefix of its namespace and its own. */
const elementOf = (key: string): string => key.replace('_', ':');

/** What the reader adds by itself. */
function foundAnyway(kind: GpxKind, said: SaidOfPoints): string[] {
  if (kind === 'wpt') return [];
  if (kind === 'rte') return said.size > 0 ? [KIND, POINT_VALUES] : [KIND];
  return said.has('time') ? [KIND, POINT_VALUES, 'time'] : [KIND, POINT_VALUES];
}

/** Under which name the reader finds just this value among the elements. */
function foundAs(kind: GpxKind, properties: Properties, said: SaidOfPoints, property: string): string | undefined {
  const value = properties[property];
  if (property === KIND) return value === kind ? KIND : undefined;
  // A track's time is the first of its points'.
  if (property === 'time' && kind === 'trk') return value === firstTime(said) ? 'time' : undefined;
  const element = ELEMENTS[kind].find((each) => propertyOf(each, properties) === property);
  if (element === undefined) return undefined;
  const isWhole = element === 'links' ? areLinks(value) : comesBack(value) && elementText(element, value) !== undefined;
  return isWhole ? element : undefined;
}

function firstTime(said: SaidOfPoints): unknown {
  return said.get('time')?.lists.flat().find((each) => elementText('time', each) !== undefined); // prettier-ignore
}

function pointsEntry(kind: GpxKind, properties: Properties, said: SaidOfPoints): RestEntry {
  const found = [...said].flatMap(([element, { isWhole }]) => (isWhole ? [`${element}s`] : []));
  const value = properties[POINT_VALUES];
  // Tracks have such values always, if need be none.
  const isOfTrack = kind === 'trk' && said.size === found.length;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || (found.length === 0 && !isOfTrack)) {
    return [POINT_VALUES, value];
  }
  return [
    POINT_VALUES,
    Object.fromEntries(Object.entries(valuesOf(properties)).filter(([name]) => !found.includes(name))),
    found
  ];
}
