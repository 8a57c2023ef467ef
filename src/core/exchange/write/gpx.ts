import type { Geometry, Position } from 'geojson';
import { ownValue } from '../own-value';
import { OWN_NAMESPACE, OWN_PROPERTIES } from './own-keys';
import { plainJson, textOf, textProperties } from './properties';
import { withinWorld } from './within-world';
import { decimal, xmlElement, xmlText } from './xml';
import type { FeatureWriter, WriteOptions, WrittenFeature } from './writer';

/**
 * GPX 1.1: points become waypoints, lines routes, lines of several strokes and polygons tracks (the rings of a polygon as
 * closed segments: GPX knows no areas). Waypoints must stand before routes and routes before tracks, so the latter two wait.
 */
export function gpxWriter({ title }: WriteOptions): FeatureWriter {
  const routes: string[] = [];
  const tracks: string[] = [];
  const start =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<gpx version="1.1" creator="Masarat" xmlns="http://www.topografix.com/GPX/1/1" xmlns:masarat="${OWN_NAMESPACE}">` +
    `${title === '' ? '' : `<metadata>${xmlElement('name', title)}</metadata>`}\n`;
  return {
    start,
    write(feature) {
      const parts = partsOf(feature.geometry);
      const about = aboutOf(feature);
      if (parts.routes.length > 0) routes.push(...parts.routes.map((line) => route(line, about, pointNames(feature))));
      if (parts.segments.length > 0) tracks.push(track(parts.segments, about));
      return parts.points.map((at) => waypoint('wpt', at, about.head + about.extensions)).join('');
    },
    end: () => `${routes.join('')}${tracks.join('')}</gpx>\n`
  };
}

interface Parts {
  points: readonly Position[];
  routes: readonly (readonly Position[])[];
  segments: readonly (readonly Position[])[];
}

function partsOf(geometry: Geometry | null): Parts {
  const none: Parts = { points: [], routes: [], segments: [] };
  switch (geometry?.type) {
    case 'Point':
      return { ...none, points: [geometry.coordinates] };
    case 'MultiPoint':
      return { ...none, points: geometry.coordinates };
    case 'LineString':
      return { ...none, routes: [geometry.coordinates] };
    case 'MultiLineString':
    case 'Polygon':
      return { ...none, segments: geometry.coordinates };
    case 'MultiPolygon':
      return { ...none, segments: geometry.coordinates.flat() };
    case 'GeometryCollection':
      return geometry.geometries.map(partsOf).reduce(joined, none);
    default:
      return none;
  }
}

function joined(one: Parts, other: Parts): Parts {
  return {
    points: [...one.points, ...other.points],
    routes: [...one.routes, ...other.routes],
    segments: [...one.segments, ...other.segments]
  };
}

interface About {
  head: string;
  extensions: string;
}

/** The name and description of a feature, and what GPX has no place for as an extension of ours. */
function aboutOf(feature: WrittenFeature): About {
  const texts = textProperties(feature);
  const of = (key: string): string | undefined => texts.find(([name]) => name === key)?.[1];
  // Readers add what they found the feature as; this tells what was there before.
  const properties = feature.properties ? (of(OWN_PROPERTIES) ?? plainJson(feature.properties)) : undefined;
  const [, name] = OWN_PROPERTIES.split('_');
  return {
    head: xmlElement('name', of('name')) + xmlElement('desc', of('description')),
    extensions: properties ? `<extensions>${xmlElement(`masarat:${name}`, properties)}</extensions>` : ''
  };
}

function waypoint(name: string, [longitude, latitude, elevation]: Position, content = ''): string {
  const height = elevation === undefined ? '' : `<ele>${decimal(elevation)}</ele>`;
  const inside = height + content;
  const tag = `${name} lat="${xmlText(decimal(latitude!))}" lon="${xmlText(decimal(belowEdge(longitude!)))}"`;
  return inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>${name === 'wpt' ? '\n' : ''}`;
}

/** A longitude in [-180, 180), which is all the schema allows. */
function belowEdge(longitude: number): number {
  const within = withinWorld(longitude);
  return within === 180 ? -180 : within;
}

function route(line: readonly Position[], { head, extensions }: About, names: readonly unknown[]): string {
  const points = line.map((at, index) => waypoint('rtept', at, xmlElement('name', textOf(names[index]))));
  return `<rte>${head}${extensions}${points.join('')}</rte>\n`;
}

/** The names of a line's points, as our reader and others keep them beside a feature. */
function pointNames({ geometry, properties }: WrittenFeature): readonly unknown[] {
  const values = ownValue(properties, 'coordinateProperties');
  const names = typeof values === 'object' && values !== null && 'names' in values ? values.names : undefined;
  const isTheirs = geometry?.type === 'LineString' && Array.isArray(names) && names.length === geometry.coordinates.length;
  return isTheirs ? names : [];
}

function track(segments: readonly (readonly Position[])[], { head, extensions }: About): string {
  const parts = segments.map((segment) => `<trkseg>${segment.map((at) => waypoint('trkpt', at)).join('')}</trkseg>`);
  return `<trk>${head}${extensions}${parts.join('')}</trk>\n`;
}
