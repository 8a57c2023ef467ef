import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Note, ReadResult } from '../layer';
import { isSwollen, MOST_GROWTH } from './arc-growth';
import { numbered } from './numbered';
import type { ReadInput } from './read-input';
import { sift } from './sift';

/** Reads a topology whose JSON has been parsed: all its objects, their geometries one by one. */
export function readTopology(value: Readonly<Record<string, unknown>>, input: ReadInput, told: readonly Note[]): ReadResult {
  const { objects, arcs } = value;
  if (typeof objects !== 'object' || objects === null || !Array.isArray(arcs)) {
    return { ok: false, code: 'damaged', format: 'topojson' };
  }
  const topology = value as unknown as Topology;
  const parts = Object.entries(topology.objects);
  const geometries = parts.flatMap(([, object]) => members(object));
  if (isSwollen(arcs, geometries)) return { ok: false, code: 'swollen', times: MOST_GROWTH };
  const features = geometries.map((geometry) => stitched(topology, geometry));
  const names = parts.map(([name]) => name);
  const notes = [...told, ...(names.length > 1 ? [{ code: 'several-parts', names } as const] : [])];
  return sift(numbered(features), { format: 'topojson', total: features.length, onprogress: input.onprogress, notes });
}

type Shape = Topology['objects'][string];

/** A collection at the top is a layer of features; one without attributes further down stays a geometry. */
function members(object: Shape | null): (Shape | null)[] {
  const { type, geometries } = (object ?? {}) as Partial<GeometryCollection>;
  return type === 'GeometryCollection' && Array.isArray(geometries) ? (geometries as Shape[]) : [object];
}

/** Arcs that are missing make the library throw: such a geometry is none, and the rest goes on. */
function stitched(topology: Topology, geometry: Shape | null): unknown {
  try {
    return geometry && feature(topology, geometry);
  } catch {
    return { type: 'Feature', geometry: { type: geometry?.type, coordinates: null } };
  }
}
