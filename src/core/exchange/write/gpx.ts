import type { Geometry, Position } from 'geojson';
import { gpxTexts, lineKind, type GpxTexts } from './gpx-elements';
import { OWN_NAMESPACE } from './own-keys';
import { withinWorld } from './within-world';
import { decimal, xmlElement, xmlText } from './xml';
import type { FeatureWriter, WriteOptions } from './writer';

/**
 * GPX 1.1: points become waypoints, lines routes, those whose points have times, lines of several strokes and polygons tracks (the
 * rings of a polygon as closed segments: GPX knows no areas). Waypoints must stand before routes and routes before tracks, so
 * the latter two wait.
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
      const { points, lines, segments } = partsOf(feature.geometry);
      const kind = lineKind(feature);
      if (lines.length > 0) {
        const texts = gpxTexts(feature, kind);
        if (kind === 'rte') routes.push(...lines.map((line) => route(line, texts)));
        else tracks.push(...lines.map((line) => track([line], texts)));
      }
      if (segments.length > 0) tracks.push(track(segments, gpxTexts(feature, 'trk')));
      const head = points.length === 0 ? '' : gpxTexts(feature, 'wpt').head;
      return points.map((at) => point('wpt', at, head)).join('');
    },
    end: () => `${routes.join('')}${tracks.join('')}</gpx>\n`
  };
}

interface Parts {
  points: readonly Position[];
  lines: readonly (readonly Position[])[];
  segments: readonly (readonly Position[])[];
}

function partsOf(geometry: Geometry | null): Parts {
  const none: Parts = { points: [], lines: [], segments: [] };
  switch (geometry?.type) {
    case 'Point':
      return { ...none, points: [geometry.coordinates] };
    case 'MultiPoint':
      return { ...none, points: geometry.coordinates };
    case 'LineString':
      return { ...none, lines: [geometry.coordinates] };
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
    lines: [...one.lines, ...other.lines],
    segments: [...one.segments, ...other.segments]
  };
}

function point(name: string, [longitude, latitude, elevation]: Position, content = ''): string {
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

function route(line: readonly Position[], { head, ofPoint }: GpxTexts): string {
  return `<rte>${head}${line.map((at, index) => point('rtept', at, ofPoint(0, index))).join('')}</rte>\n`;
}

function track(segments: readonly (readonly Position[])[], { head, ofPoint }: GpxTexts): string {
  const parts = segments.map(
    (segment, line) => `<trkseg>${segment.map((at, index) => point('trkpt', at, ofPoint(line, index))).join('')}</trkseg>`
  );
  return `<trk>${head}${parts.join('')}</trk>\n`;
}
