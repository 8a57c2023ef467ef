import { kmlGen } from '@tmcw/togeojson';
import type { Document, Element } from '@xmldom/xmldom';
import type { GeoJsonProperties } from 'geojson';
import type { Format, Note, ReadResult, SkipCode } from '../layer';
import { decodeText } from './decode-text';
import { mendAttributes } from './kml-attributes';
import type { ReadInput } from './read-input';
import { sift, type Candidate } from './sift';
import { SkipList } from './skip-list';
import { elementsOf, hideElement, lineOf, parseXml, stripOwnPrefix, usePrefix } from './xml';

const NUMBER = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?`;
const TUPLE = new RegExp(`^${NUMBER},${NUMBER}(?:,${NUMBER})?,?$`);
/** The namespace of Google's own elements, as tracks. */
const GOOGLE = 'http://www.google.com/kml/ext/2.2';
/** Fewer and the library drops the line or ring from its placemark. */
const LEAST: Readonly<Record<string, number>> = { Point: 1, LineString: 2, LinearRing: 3 };
const SPACED = new RegExp(`^${NUMBER}(?: +${NUMBER}){1,2}$`);

/** Reads KML 2.2. Links to other files and pictures laid over the ground are not followed. */
export function readKml(input: ReadInput, format: Format = 'kml'): ReadResult {
  const { text, notes } = decodeText(input.bytes);
  const xml = parseXml(text);
  if (!('document' in xml)) return { ok: false, code: 'damaged', format, ...xml };
  const { document } = xml;
  stripOwnPrefix(document);
  usePrefix(document, GOOGLE, 'gx');
  const placemarks = Array.from(document.getElementsByTagName('Placemark'));
  const links = leaveOut(document, 'NetworkLink') + leaveOut(document, 'GroundOverlay');
  const linked: Note[] = links > 0 ? [{ code: 'links-not-followed', count: links }] : [];
  mendAttributes(document, placemarks);
  const skips = new SkipList();
  return sift(candidates(document, placemarks, skips), {
    format,
    total: placemarks.length,
    onprogress: input.onprogress,
    skips,
    notes: [...notes, ...linked]
  });
}

/**
 * The library leaves out numbers it cannot read and so moves points; therefore what is written is looked at before. It
 * yields one feature for each placemark, in order.
 */
function* candidates(document: Document, placemarks: readonly Element[], skips: SkipList): Iterable<Candidate> {
  const faults = placemarks.map(faultOf);
  let index = 0;
  for (const feature of kmlGen(document)) {
    const where = { line: lineOf(placemarks[index]!) };
    const fault = faults[index];
    index += 1;
    if (!fault) yield { feature: { ...feature, properties: plain(feature.properties) }, where };
    else skips.add(where, fault.code, fault.found);
  }
}

/** What is wrong with a placemark's coordinates; spaces round commas, a common slip, are mended. */
function faultOf(placemark: Element): { code: SkipCode; found?: string } | undefined {
  for (const element of elementsOf(placemark, 'coordinates')) {
    const parts = (element.textContent ?? '').split(',').map((part) => part.trim());
    const tuples = parts.join(',').split(/\s+/).filter(Boolean);
    const bad = tuples.find((tuple) => !TUPLE.test(tuple));
    if (bad !== undefined) return { code: 'bad-coordinates', found: bad };
    if (tuples.length < (LEAST[element.parentElement?.localName ?? ''] ?? 0)) return { code: 'too-few-points' };
    element.textContent = tuples.join(' ');
  }
  const tracked = elementsOf(placemark, 'coord').map((element) => (element.textContent ?? '').trim());
  const bad = tracked.find((text) => !SPACED.test(text));
  return bad === undefined ? undefined : { code: 'bad-coordinates', found: bad };
}

/** Descriptions in HTML come wrapped; their text is enough, it is shown as text. */
function plain(properties: GeoJsonProperties): GeoJsonProperties {
  const description: unknown = properties?.['description'];
  if (typeof description !== 'object' || description === null || !('value' in description)) return properties;
  return { ...properties, description: description.value };
}

function leaveOut(document: Document, tagName: string): number {
  const elements = Array.from(document.getElementsByTagName(tagName));
  for (const element of elements) hideElement(element);
  return elements.length;
}
