import { prepareFlat } from '../../geodesy/fast-inverse';
import type { LonLat } from '../../geodesy/longitude';
import { ByteReader, ByteWriter } from './bytes';
import { measureEdges, STEPS_PER_DEGREE, type ContractedGraph, type SeaEdges, type SeaGraph } from './graph-data';
import { unfoldGraph } from './hierarchy';
import { MaskTable } from './masks';

// Neighbours in the order of the nodes are neighbours on the Earth, so differences are small numbers. Each kind of number
// stands by itself, which compresses better.

/** Writes a graph with its hierarchy. Lengths are not written: they follow from the positions. */
export function encodeGraph(graph: ContractedGraph): Uint8Array {
  const out = new ByteWriter();
  out.write(graph.level.length);
  out.write(graph.edges.count);
  out.write(graph.shortcuts.pairs.length);
  for (const axis of [0, 1]) writePoints(out, graph.nodes, axis);
  for (const level of graph.level) out.write(level);
  writeEnds(out, graph);
  writeMasks(out, graph);
  writeRivers(out, graph.edges);
  writeShapes(out, graph);
  writeShortcuts(out, graph);
  return out.finish();
}

/** Reads a graph of `encodeGraph` and unfolds its hierarchy. */
export function decodeGraph(bytes: Uint8Array): SeaGraph {
  const input = new ByteReader(bytes);
  const [nodeCount, edgeCount, pairCount] = [input.read(), input.read(), input.read()];
  const nodes = new Float64Array(nodeCount * 2);
  for (const axis of [0, 1]) readPoints(input, nodes, axis);
  const level = new Uint16Array(nodeCount);
  for (let node = 0; node < nodeCount; node += 1) level[node] = input.read();
  const ends = readEnds(input, nodeCount, edgeCount);
  const { masks, mask } = readMasks(input, edgeCount);
  const river = readRivers(input, edgeCount);
  const shapes = readShapes(input, nodes, ends.from);
  const edges: SeaEdges = { count: edgeCount, ...ends, metres: new Float64Array(edgeCount), mask, river, shapes };
  const shortcuts = readShortcuts(input, nodeCount, pairCount);
  const prepared = prepareFlat(nodes);
  measureEdges(nodes, prepared, edges);
  return unfoldGraph({ nodes, prepared, edges, masks, level, shortcuts });
}

function writePoints(out: ByteWriter, nodes: Float64Array, axis: number): void {
  let before = 0;
  for (let at = axis; at < nodes.length; at += 2) {
    const steps = Math.round(nodes[at]! * STEPS_PER_DEGREE);
    out.writeSigned(steps - before);
    before = steps;
  }
}

function readPoints(input: ByteReader, nodes: Float64Array, axis: number): void {
  let steps = 0;
  for (let at = axis; at < nodes.length; at += 2) {
    steps += input.readSigned();
    nodes[at] = steps / STEPS_PER_DEGREE;
  }
}

/** How many edges begin at each node, then how far on each of them ends; edges are in the order of their ends. */
function writeEnds(out: ByteWriter, { edges, level }: ContractedGraph): void {
  const degree = new Int32Array(level.length);
  for (const node of edges.from) degree[node]! += 1;
  for (const count of degree) out.write(count);
  for (let edge = 0; edge < edges.count; edge += 1) {
    const isFirst = edge === 0 || edges.from[edge] !== edges.from[edge - 1];
    out.write(edges.to[edge]! - (isFirst ? edges.from[edge]! : edges.to[edge - 1]!));
  }
}

function readEnds(input: ByteReader, nodeCount: number, edgeCount: number): Pick<SeaEdges, 'from' | 'to'> {
  const [from, to] = [new Int32Array(edgeCount), new Int32Array(edgeCount)];
  let next = 0;
  for (let node = 0; node < nodeCount; node += 1) {
    for (let left = input.read(); left > 0; left -= 1) from[next++] = node;
  }
  for (let edge = 0; edge < edgeCount; edge += 1) {
    const isFirst = edge === 0 || from[edge] !== from[edge - 1];
    to[edge] = (isFirst ? from[edge]! : to[edge - 1]!) + input.read();
  }
  return { from, to };
}

/** Only the edges that cross a gate are named. */
function writeMasks(out: ByteWriter, { edges, masks }: ContractedGraph): void {
  out.write(masks.count);
  for (let mask = 1; mask < masks.count; mask += 1) for (const word of masks.set(mask)) out.write(word);
  const masked = edgesWhere(edges, (edge) => edges.mask[edge] !== 0);
  writeRising(out, masked);
  for (const edge of masked) out.write(edges.mask[edge]!);
}

function readMasks(input: ByteReader, edgeCount: number): { masks: MaskTable; mask: Uint16Array } {
  const masks = new MaskTable();
  for (let left = input.read() - 1; left > 0; left -= 1) masks.add(Uint32Array.from({ length: 4 }, () => input.read()));
  const mask = new Uint16Array(edgeCount);
  for (const edge of readRising(input)) mask[edge] = input.read();
  return { masks, mask };
}

function writeRivers(out: ByteWriter, edges: SeaEdges): void {
  writeRising(
    out,
    edgesWhere(edges, (edge) => edges.river[edge] === 1)
  );
}

function readRivers(input: ByteReader, edgeCount: number): Uint8Array {
  const river = new Uint8Array(edgeCount);
  for (const edge of readRising(input)) river[edge] = 1;
  return river;
}

function writeShapes(out: ByteWriter, { nodes, edges }: ContractedGraph): void {
  const shaped = edgesWhere(edges, (edge) => edges.shapes.has(edge));
  writeRising(out, shaped);
  for (const edge of shaped) {
    const shape = edges.shapes.get(edge)!;
    out.write(shape.length);
    const before = [0, 1].map((axis) => Math.round(nodes[edges.from[edge]! * 2 + axis]! * STEPS_PER_DEGREE));
    for (const point of shape) {
      for (const axis of [0, 1] as const) {
        const steps = Math.round(point[axis] * STEPS_PER_DEGREE);
        out.writeSigned(steps - before[axis]!);
        before[axis] = steps;
      }
    }
  }
}

function readShapes(input: ByteReader, nodes: Float64Array, from: Int32Array): Map<number, LonLat[]> {
  const shapes = new Map<number, LonLat[]>();
  for (const edge of readRising(input)) {
    const shape: LonLat[] = [];
    let longitude = Math.round(nodes[from[edge]! * 2]! * STEPS_PER_DEGREE);
    let latitude = Math.round(nodes[from[edge]! * 2 + 1]! * STEPS_PER_DEGREE);
    for (let left = input.read(); left > 0; left -= 1) {
      longitude += input.readSigned();
      latitude += input.readSigned();
      shape.push([longitude / STEPS_PER_DEGREE, latitude / STEPS_PER_DEGREE]);
    }
    shapes.set(edge, shape);
  }
  return shapes;
}

function writeShortcuts(out: ByteWriter, { shortcuts }: ContractedGraph): void {
  for (let place = 1; place < shortcuts.start.length; place += 1) {
    out.write(shortcuts.start[place]! - shortcuts.start[place - 1]!);
  }
  for (let place = 1; place < shortcuts.start.length; place += 1) {
    let before = 0;
    for (const pair of shortcuts.pairs.subarray(shortcuts.start[place - 1]!, shortcuts.start[place]!)) {
      out.write(pair - before);
      before = pair;
    }
  }
}

function readShortcuts(input: ByteReader, nodeCount: number, pairCount: number): ContractedGraph['shortcuts'] {
  const start = new Int32Array(nodeCount + 1);
  for (let place = 1; place <= nodeCount; place += 1) start[place] = start[place - 1]! + input.read();
  const pairs = new Int32Array(pairCount);
  for (let place = 0; place < nodeCount; place += 1) {
    let pair = 0;
    for (let at = start[place]!; at < start[place + 1]!; at += 1) pairs[at] = pair += input.read();
  }
  return { start, pairs };
}

function edgesWhere(edges: SeaEdges, holds: (edge: number) => boolean): number[] {
  return Array.from({ length: edges.count }, (_, edge) => edge).filter(holds);
}

function writeRising(out: ByteWriter, numbers: readonly number[]): void {
  out.write(numbers.length);
  numbers.forEach((number, index) => out.write(number - (numbers[index - 1] ?? 0)));
}

function readRising(input: ByteReader): number[] {
  let number = 0;
  return Array.from({ length: input.read() }, () => (number += input.read()));
}
