import { gpxGen } from '@tmcw/togeojson';
import type { Document, Element } from '@xmldom/xmldom';
import type { ReadResult } from '../layer';
import { decodeText } from './decode-text';
import { OWN_NAMESPACE, OWN_PREFIX } from '../write/own-keys';
import { lonelySegments, pointValues, withPointValues } from './gpx-points';
import { restoredGpx } from './restore-gpx';
import type { ReadInput } from './read-input';
import { sift, type Candidate } from './sift';
import { SkipList } from './skip-list';
import { hideElement, lineOf, parseXml, stripOwnPrefix, usePrefix } from './xml';

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
/** In the order the library yields their features, with how many points the format asks of each. */
const KINDS = [
  { tagName: 'trk', points: 'trkpt' },
  { tagName: 'rte', points: 'rtept' },
  { tagName: 'wpt', points: 'wpt' }
] as const;

/** Reads GPX 1.1: tracks, routes and waypoints. Points without a readable position are left out of their track and told. */
export function readGpx(input: ReadInput): ReadResult {
  const { text, notes } = decodeText(input.bytes);
  const xml = parseXml(text);
  if (!('document' in xml)) return { ok: false, code: 'damaged', format: 'gpx', ...xml };
  stripOwnPrefix(xml.document);
  usePrefix(xml.document, OWN_NAMESPACE, OWN_PREFIX);
  const skips = new SkipList();
  for (const { points } of KINDS) leaveOutBadPoints(xml.document, points, skips);
  const elements = KINDS.flatMap(({ tagName }) => Array.from(xml.document.getElementsByTagName(tagName)));
  return sift(candidates(xml.document, elements, skips), {
    format: 'gpx',
    total: elements.length,
    onprogress: input.onprogress,
    skips,
    notes
  });
}

/** Tracks and routes with fewer than two points yield no feature: those are told before, so that the rest keeps its place. */
function* candidates(document: Document, elements: readonly Element[], skips: SkipList): Iterable<Candidate> {
  const drawable = elements.filter((element) => {
    if (isDrawable(element)) return true;
    skips.add({ line: lineOf(element) }, 'too-few-points');
    return false;
  });
  const lines = drawable.map((element) => ({ line: lineOf(element), values: readied(element, skips) }));
  let index = 0;
  for (const feature of gpxGen(document)) {
    const { line = 1, values = {} } = lines[index] ?? {};
    yield { feature: { ...feature, properties: restoredGpx(withPointValues(feature.properties, values)) }, where: { line } };
    index += 1;
  }
}

/** What the points of a line say of themselves; tells what the library will leave out of it. */
function readied(element: Element, skips: SkipList): Record<string, unknown> {
  if (element.tagName === 'wpt') return {};
  if (element.tagName === 'trk')
    for (const segment of lonelySegments(element)) skips.add({ line: lineOf(segment) }, 'too-few-points');
  return pointValues(element);
}

function isDrawable(element: Element): boolean {
  if (element.tagName === 'wpt') return true;
  if (element.tagName === 'rte') return element.getElementsByTagName('rtept').length > 1;
  const segments = Array.from(element.getElementsByTagName('trkseg'));
  return segments.some((segment) => segment.getElementsByTagName('trkpt').length > 1);
}

function leaveOutBadPoints(document: Document, tagName: string, skips: SkipList): void {
  for (const point of Array.from(document.getElementsByTagName(tagName))) {
    const [latitude, longitude] = [point.getAttribute('lat') ?? '', point.getAttribute('lon') ?? ''];
    if (isWithin(latitude, 90) && isWithin(longitude, 180)) continue;
    skips.add({ line: lineOf(point) }, 'point-left-out', `lat="${latitude}" lon="${longitude}"`);
    hideElement(point);
  }
}

function isWithin(text: string, limit: number): boolean {
  return NUMBER.test(text) && Math.abs(Number(text)) <= limit;
}
