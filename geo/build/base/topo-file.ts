import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { GeoJsonObject, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Objects, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { packTopology } from '#core/atlas/packed-topology';
import type { Line } from './lines';
import { doubleSignedArea, type Ring, type Rings } from './winding';

/** The typings of simplification know no features without properties. */
type NonNullProperties = Objects<Record<string, unknown>>;

type Triangle = [Position, Position, Position];

interface Generalisation {
  /** A vertex goes when the triangle it forms with its neighbours is smaller than this, in square degrees. */
  leastSquareDegrees: (at: Position) => number;
  /** Steps of the grid along each axis; 1e5 is 400 m at the equator. */
  gridSteps: number;
}

/** Builds one packed topology from layers that share vertices: arcs shared by land, coast, countries and borders are kept once. */
export function writeTopology(layers: Record<string, GeoJsonObject>, { leastSquareDegrees, gridSteps }: Generalisation): string {
  const weight = (triangle: Triangle): number => (onEdge(triangle[1]) ? Infinity : squareDegrees(triangle) / leastSquareDegrees(triangle[1]));
  const weighed = presimplify(topology(layers) as Topology<NonNullProperties>, weight);
  keepIslets(weighed);
  return JSON.stringify(packTopology(withoutBbox(dropCollapsed(quantize(simplify(weighed, 1), gridSteps)))));
}

export function multiLine(lines: Line[]): MultiLineString {
  return { type: 'MultiLineString', coordinates: lines };
}

export function multiPolygon(polygons: Rings[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: polygons };
}

/** The edge of the map must keep its vertices: they are all that holds its segments under 180°. */
function onEdge([longitude, latitude]: Position): boolean {
  return Math.abs(longitude!) === 180 || Math.abs(latitude!) > 89.9;
}

function squareDegrees([a, b, c]: Triangle): number {
  return Math.abs((a[0]! - c[0]!) * (b[1]! - a[1]!) - (a[0]! - b[0]!) * (c[1]! - a[1]!)) / 2;
}

/** Gives the two heaviest vertices of a closed arc endless weight: an islet shrinks to a triangle, never to nothing. */
function keepIslets(weighed: Topology): void {
  for (const arc of weighed.arcs) {
    const first = arc[0]!;
    const last = arc.at(-1)!;
    if (first[0] !== last[0] || first[1] !== last[1]) continue;
    const inner = arc.slice(1, -1).sort((a, b) => b[2]! - a[2]!);
    for (const vertex of inner.slice(0, 2)) vertex[2] = Infinity;
  }
}

/** Takes out rings that the grid has flattened or turned inside out, which a renderer would draw as land around the world. */
function dropCollapsed(gridded: Topology): Topology {
  return filter(gridded as Topology<NonNullProperties>, (arcs, isHole) => {
    const polygon: TopoPolygon = { type: 'Polygon', arcs: [arcs as unknown as number[]] };
    const area = doubleSignedArea((feature(gridded, polygon).geometry as Polygon).coordinates[0] as Ring);
    return isHole ? area < 0 : area > 0;
  });
}

/** The box is the world's; leaving it out keeps the file free of rounding noise. */
function withoutBbox({ bbox: _bbox, ...rest }: Topology): Omit<Topology, 'bbox'> {
  return rest;
}
