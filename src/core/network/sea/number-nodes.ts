import { prepareFlat, type Prepared } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { passageSet } from '../passage-set';
import { measureEdges, quantise, type SeaEdgeInput, type SeaEdges, type SeaGraphInput } from './graph-data';
import { MaskTable } from './masks';

/** Cells a side of the curve that strings the nodes up. */
const CURVE_SIDE = 1 << 12;

/** The graph in the order of its file. */
export interface NumberedGraph {
  nodes: Float64Array;
  prepared: Prepared;
  edges: SeaEdges;
  masks: MaskTable;
}

/**
 * Numbers the nodes along Hilbert's curve over the map, so that neighbours have near numbers, and the edges by their ends.
 * Positions are rounded to what a file keeps and lengths taken from those. Edges that end where they begin are left out.
 * Throws where an edge's given length is not that of its vertices.
 */
export function numberNodes(input: SeaGraphInput): NumberedGraph {
  const places = input.nodes.map((at, node) => ({ at: quantise(at), node, along: placeOnCurve(at) }));
  places.sort((one, other) => one.along - other.along || one.node - other.node);
  const numbers = new Int32Array(places.length);
  places.forEach(({ node }, number) => (numbers[node] = number));
  const nodes = Float64Array.from(places.flatMap(({ at }) => at));
  const masks = new MaskTable();
  const edges = layEdges(input.edges.flatMap((edge) => turnEdge(edge, numbers)).sort(byEnds), masks);
  const prepared = prepareFlat(nodes);
  measureEdges(nodes, prepared, edges.laid);
  edges.laid.metres.forEach((metres, edge) => {
    const { lengthMetres, shape } = edges.given[edge]!;
    const roundingMetres = 30 * ((shape?.length ?? 0) + 2);
    if (!(Math.abs(metres - lengthMetres) <= roundingMetres + metres * 1e-4)) {
      throw new Error(`An edge of ${metres} m was given as ${lengthMetres} m long`);
    }
  });
  return { nodes, prepared, edges: edges.laid, masks };
}

function turnEdge(edge: SeaEdgeInput, numbers: Int32Array): SeaEdgeInput[] {
  const [a, b] = [numbers[edge.a]!, numbers[edge.b]!];
  if (a === b) return [];
  if (a < b) return [{ ...edge, a, b }];
  return [{ ...edge, a: b, b: a, ...(edge.shape && { shape: edge.shape.toReversed() }) }];
}

function byEnds(one: SeaEdgeInput, other: SeaEdgeInput): number {
  return one.a - other.a || one.b - other.b || one.lengthMetres - other.lengthMetres;
}

function layEdges(given: SeaEdgeInput[], masks: MaskTable): { laid: SeaEdges; given: SeaEdgeInput[] } {
  const shapes = new Map<number, LonLat[]>();
  given.forEach(({ shape }, edge) => {
    if (shape && shape.length > 0) shapes.set(edge, shape.map(quantise));
  });
  const laid: SeaEdges = {
    count: given.length,
    from: Int32Array.from(given, ({ a }) => a),
    to: Int32Array.from(given, ({ b }) => b),
    metres: new Float64Array(given.length),
    mask: Uint16Array.from(given, ({ passages }) => masks.add(passageSet(passages))),
    river: Uint8Array.from(given, ({ kind }) => (kind === 'river' ? 1 : 0)),
    shapes
  };
  return { laid, given };
}

/** The number of a position's cell on Hilbert's curve (Hilbert 1891; the turns after Warren, "Hacker's Delight", chapter 16). */
function placeOnCurve([longitude, latitude]: LonLat): number {
  let x = Math.min(CURVE_SIDE - 1, Math.floor(((longitude + 180) / 360) * CURVE_SIDE));
  let y = Math.min(CURVE_SIDE - 1, Math.floor(((latitude + 90) / 180) * CURVE_SIDE));
  let along = 0;
  for (let side = CURVE_SIDE >> 1; side > 0; side >>= 1) {
    const east = (x & side) > 0 ? 1 : 0;
    const north = (y & side) > 0 ? 1 : 0;
    along += side * side * ((3 * east) ^ north);
    if (north === 0) {
      if (east === 1) [x, y] = [CURVE_SIDE - 1 - x, CURVE_SIDE - 1 - y];
      [x, y] = [y, x];
    }
  }
  return along;
}
