import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polylineLengthMetres } from '../../geodesy/geodesic';
import { contract } from './contract';
import { edgePoints } from './graph-data';
import { decodeGraph, encodeGraph } from './graph-codec';
import { unfoldGraph } from './hierarchy';
import { anyGraph } from './random-graph.fixture';

describe('the file of the graph', () => {
  it('gives back the graph and its hierarchy', () => {
    fc.assert(
      fc.property(anyGraph, (input) => {
        const graph = contract(input);
        const read = decodeGraph(encodeGraph(graph));
        const { masks, ...rest } = read;
        const { masks: expectedMasks, ...expected } = unfoldGraph(graph);
        expect(rest).toEqual(expected);
        expect([...read.edges.mask].map((mask) => masks.passages(mask))).toEqual(
          [...expected.edges.mask].map((mask) => expectedMasks.passages(mask))
        );
      }),
      { numRuns: 60 }
    );
  });

  it('keeps the lengths of all edges, and those of arcs are sums of them', () => {
    fc.assert(
      fc.property(anyGraph, (input) => {
        const graph = decodeGraph(encodeGraph(contract(input)));
        const { hierarchy, edges } = graph;
        edges.metres.forEach((metres, edge) => {
          expect(metres).toBeCloseTo(polylineLengthMetres(edgePoints(graph, edge)), 3);
        });
        hierarchy.toTail.forEach((toTail, shortcut) => {
          const [arc, toHead] = [edges.count + shortcut, hierarchy.toHead[shortcut]!];
          expect(hierarchy.metres[arc]).toBeCloseTo(hierarchy.metres[toTail]! + hierarchy.metres[toHead]!, 6);
          expect([hierarchy.tail[arc], hierarchy.head[arc]]).toEqual([hierarchy.head[toTail], hierarchy.head[toHead]]);
        });
      }),
      { numRuns: 40 }
    );
  });

  it('says the same of the same graph', () => {
    fc.assert(
      fc.property(anyGraph, (input) => {
        expect(encodeGraph(contract(input))).toEqual(encodeGraph(contract(input)));
      }),
      { numRuns: 20 }
    );
  });

  it('refuses an edge whose length is not that of its vertices', () => {
    const nodes = [[0, 0] as const, [1, 0] as const];
    expect(() => contract({ nodes, edges: [{ a: 0, b: 1, lengthMetres: 100_000, passages: [], kind: 'sea' }] })).toThrow();
  });
});
