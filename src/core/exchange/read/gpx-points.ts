import type { Element } from '@xmldom/xmldom';
import type { GeoJsonProperties } from 'geojson';
import { hideElement } from './xml';

/** What the points of a line say of themselves, by the elements it stands in; nothing where a point is silent. */
type Said = ReadonlyMap<string, readonly (string | null)[]>;

/** The elements that are gathered. The library calls the first time of a track's points that of the track. */
const GATHERED: ReadonlySet<string | null> = new Set(['name', 'cmt', 'desc', 'sym', 'type', 'time']);
const isLeft = (point: Element, name: string): boolean => point.tagName === 'trkpt' && name === 'time';
/** A segment with fewer points is none. */
const LEAST = 2;

/**
 * What the points of a route or track say of themselves, as values for each point beside the library's own. They are hidden
 * from it: it would give a line without a name that of its first point.
 */
export function pointValues(line: Element): Record<string, unknown> {
  const isRoute = line.tagName === 'rte';
  const parts = (isRoute ? [line] : Array.from(line.getElementsByTagName('trkseg'))).map((part) => {
    const points = Array.from(part.getElementsByTagName(isRoute ? 'rtept' : 'trkpt'));
    return { length: points.length, said: gather(points) };
  });
  const kept = parts.filter(({ length }) => length >= LEAST);
  const names = new Set(kept.flatMap(({ said }) => [...said.keys()]));
  const entries = [...names].map((name): [string, unknown] => {
    const lists = kept.map(({ length, said }) => said.get(name) ?? nothing(length));
    return [`${name}s`, lists.length === 1 ? lists[0] : lists];
  });
  return Object.fromEntries(entries);
}

/** The segments of a track that have one point alone, which no line is drawn through. */
export function lonelySegments(track: Element): Element[] {
  const segments = Array.from(track.getElementsByTagName('trkseg'));
  return segments.filter((segment) => segment.getElementsByTagName('trkpt').length === 1);
}

/**
 * A line's attributes with the values of its points; what extensions call the same stays beside. The library's own times leave out
 * points without any, so that nobody could say whose they are.
 */
export function withPointValues(properties: GeoJsonProperties, values: Readonly<Record<string, unknown>>): GeoJsonProperties {
  if (Object.keys(values).length === 0) return properties;
  const { times: _, ...before } = (properties?.['coordinateProperties'] ?? {}) as Readonly<Record<string, unknown>>;
  const entries = Object.entries(values).map(([name, list]) => [Object.hasOwn(before, name) ? `${name} (2)` : name, list]);
  return { ...properties, coordinateProperties: { ...before, ...Object.fromEntries(entries) } };
}

function gather(points: readonly Element[]): Said {
  const said = new Map<string, (string | null)[]>();
  for (const [index, point] of points.entries()) {
    for (let child = point.firstChild; child; child = child.nextSibling) {
      const name = child.localName;
      if (name === null || !GATHERED.has(name)) continue;
      const text = (child.textContent ?? '').trim();
      if (!isLeft(point, name)) hideElement(child as Element);
      if (text === '') continue;
      const list = said.get(name) ?? nothing(points.length);
      list[index] = text;
      said.set(name, list);
    }
  }
  return said;
}

function nothing(length: number): (string | null)[] {
  return new Array<string | null>(length).fill(null);
}
