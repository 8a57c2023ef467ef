import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../geodesy/longitude';
import type { GeometryKind, LayerFeature } from './layer';

/**
 * The positions of a layer in flat arrays, which pass between threads without being copied. A feature is a run of parts,
 * a part a run of vertices: one point, a line, or a ring.
 */
export interface PackedLayer {
  /** Longitude and latitude by turns. */
  positions: Float64Array<ArrayBuffer>;
  /** Where each part begins among the vertices, and the end of the last. */
  partStarts: Uint32Array<ArrayBuffer>;
  /** The kind of each part, as its place in `GEOMETRY_KINDS`. */
  partKinds: Uint8Array<ArrayBuffer>;
  /** Where each feature begins among the parts, and the end of the last. */
  featureStarts: Uint32Array<ArrayBuffer>;
}

/** One part of a feature, without altitudes. */
export interface Part {
  kind: GeometryKind;
  positions: LonLat[];
}

const KIND_NUMBER = { point: 0, line: 1, polygon: 2 } as const;
const KINDS = ['point', 'line', 'polygon'] as const;

export function packLayer(features: readonly LayerFeature[], vertexCount: number): PackedLayer {
  const positions = new Float64Array(2 * vertexCount);
  const partStarts: number[] = [];
  const partKinds: number[] = [];
  const featureStarts = new Uint32Array(features.length + 1);
  let vertex = 0;
  for (const [index, { geometry }] of features.entries()) {
    featureStarts[index] = partStarts.length;
    for (const { kind, positions: given } of runsOf(geometry)) {
      partStarts.push(vertex);
      partKinds.push(KIND_NUMBER[kind]);
      for (const [longitude, latitude] of given) {
        positions[2 * vertex] = longitude!;
        positions[2 * vertex + 1] = latitude!;
        vertex += 1;
      }
    }
  }
  featureStarts[features.length] = partStarts.length;
  return {
    positions,
    partStarts: Uint32Array.from([...partStarts, vertex]),
    partKinds: Uint8Array.from(partKinds),
    featureStarts
  };
}

/** The parts of one feature; none for a number that no feature has. */
export function partsOf(packed: PackedLayer, feature: number): Part[] {
  const first = packed.featureStarts[feature] ?? 0;
  const end = packed.featureStarts[feature + 1] ?? first;
  const parts: Part[] = [];
  for (let part = first; part < end; part += 1) {
    const positions: LonLat[] = [];
    for (let vertex = packed.partStarts[part]!; vertex < packed.partStarts[part + 1]!; vertex += 1) {
      positions.push([packed.positions[2 * vertex]!, packed.positions[2 * vertex + 1]!]);
    }
    parts.push({ kind: KINDS[packed.partKinds[part]!]!, positions });
  }
  return parts;
}

/** The points, lines and rings of a geometry. */
export function runsOf(geometry: Geometry): { kind: GeometryKind; positions: readonly Position[] }[] {
  switch (geometry.type) {
    case 'GeometryCollection':
      return geometry.geometries.flatMap(runsOf);
    case 'Point':
      return [{ kind: 'point', positions: [geometry.coordinates] }];
    case 'MultiPoint':
      return geometry.coordinates.map((position) => ({ kind: 'point', positions: [position] }));
    case 'LineString':
      return [{ kind: 'line', positions: geometry.coordinates }];
    case 'MultiLineString':
      return geometry.coordinates.map((positions) => ({ kind: 'line', positions }));
    case 'Polygon':
      return geometry.coordinates.map((positions) => ({ kind: 'polygon', positions }));
    case 'MultiPolygon':
      return geometry.coordinates.flat().map((positions) => ({ kind: 'polygon', positions }));
  }
}
