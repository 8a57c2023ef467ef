import type { Feature, Geometry } from 'geojson';
import type { LonLat } from '#core/geodesy/longitude';
import type { MeasureColour } from '#core/measure/measurement';
import { toTrack, type Track } from './base';
import type { Frame } from './frame';
import { isOn } from './marks';
import { pathData, short } from './path';
import { element, group } from './svg';
import { traceRings, traceStrokes } from './trace';

/** A layer of the reader's own data, as it is drawn. */
export interface DrawnLayer {
  features: readonly Feature<Geometry | null>[];
  colour: MeasureColour;
  /** 0–1. */
  opacity?: number;
}

/** Layers of the reader's own data, the newest on top. */
export function drawOwnLayers(
  layers: readonly DrawnLayer[],
  frame: Frame,
  colour: (of: MeasureColour) => string,
  casing: string
): string {
  const drawn = layers.map((layer) => {
    const shapes = drawOwnFeatures(layer.features, frame, colour(layer.colour), casing);
    return layer.opacity === undefined || layer.opacity === 1 ? shapes : group({ opacity: layer.opacity }, shapes);
  });
  return group({}, ...drawn.reverse());
}

/** Features of the reader's own data, all in one colour. Edges are straight in longitude and latitude, as the format has them. */
function drawOwnFeatures(features: readonly Feature<Geometry | null>[], frame: Frame, colour: string, casing: string): string {
  const shapes = features.flatMap(({ geometry }) => (geometry ? simpleParts(geometry) : []));
  const rings = shapes.flatMap(({ rings }) => rings);
  const lines = shapes.flatMap(({ lines }) => lines);
  const fill = pathData(traceRings(frame, rings), { closed: true });
  const edge = pathData(traceStrokes(frame, [...rings.filter((ring) => !isCut(ring)), ...lines]));
  const points = shapes.flatMap(({ points }) => points).flatMap((at) => pointOn(at, frame));
  return (
    (fill && element('path', { d: fill, fill: colour, 'fill-opacity': 0.18, 'fill-rule': 'evenodd' })) +
    (edge && element('path', { d: edge, fill: 'none', stroke: colour, 'stroke-width': 1.6, 'stroke-linejoin': 'round' })) +
    group({ fill: colour, stroke: casing, 'stroke-width': 1.2 }, ...points)
  );
}

interface Parts {
  rings: readonly Track[];
  lines: readonly Track[];
  points: readonly LonLat[];
}

function simpleParts(geometry: Geometry): Parts[] {
  const none: Parts = { rings: [], lines: [], points: [] };
  switch (geometry.type) {
    case 'Point':
      return [{ ...none, points: [geometry.coordinates as unknown as LonLat] }];
    case 'MultiPoint':
      return [{ ...none, points: geometry.coordinates as unknown as LonLat[] }];
    case 'LineString':
      return [{ ...none, lines: [toTrack(geometry.coordinates)] }];
    case 'MultiLineString':
      return [{ ...none, lines: geometry.coordinates.map(toTrack) }];
    case 'Polygon':
      return [{ ...none, rings: geometry.coordinates.map(toTrack) }];
    case 'MultiPolygon':
      return [{ ...none, rings: geometry.coordinates.flat().map(toTrack) }];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(simpleParts);
  }
}

/** Cut along 180°, a ring has an edge there that is none. */
function isCut({ points }: Track): boolean {
  return points.some(([longitude], index) => Math.abs(longitude) === 180 && points[index - 1]?.[0] === longitude);
}

function pointOn(at: LonLat, frame: Frame): string[] {
  const point = frame.project(at);
  return point && isOn(point, frame) ? [element('circle', { cx: short(point[0]), cy: short(point[1]), r: 3.2 })] : [];
}
