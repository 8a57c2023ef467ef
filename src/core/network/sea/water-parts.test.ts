import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageSet, withPassages, type PassageSet } from '../passage-set';
import { bruteForce } from './brute-force.fixture';
import { contract } from './contract';
import { unfoldGraph } from './hierarchy';
import { anyGraph, generator } from './random-graph.fixture';
import { surchargesOf, NO_WAITS } from './surcharges';
import type { SeaGraph } from './graph-data';
import { WaterParts } from './water-parts';

const anyShut = fc.array(fc.nat({ max: 6 }), { maxLength: 4 });

const masksOf = (graph: SeaGraph, shut: PassageSet): Float64Array => surchargesOf(graph.masks, shut, NO_WAITS).byMask;
const entry = (node: number) => ({ node, metres: 0, passages: [] });

describe('the parts of the water', () => {
  it('join what the plain search reaches, whatever is shut', () => {
    fc.assert(
      fc.property(anyGraph, anyShut, fc.nat(), (input, passages, seed) => {
        const graph = unfoldGraph(contract(input, 0));
        const water = new WaterParts(graph);
        const shut = passageSet(passages);
        const parts = water.join(masksOf(graph, shut));
        const from = Math.floor(generator(seed)() * input.nodes.length);
        bruteForce(graph, [entry(from)], shut).forEach((metres, node) => {
          expect(parts[water.pieceOf(node)] === parts[water.pieceOf(from)]).toBe(metres < Infinity);
        });
      })
    );
  });

  it('know a dead end: a passage whose every edge has both its ends on one side, or an end that leads to neither point', () => {
    let deadEnds = 0;
    fc.assert(
      fc.property(anyGraph, anyShut, fc.nat({ max: 5 }), fc.nat(), (input, passages, passage, seed) => {
        const graph = unfoldGraph(contract(input, 0));
        const water = new WaterParts(graph);
        const shut = passageSet(passages.filter((index) => index !== passage));
        const beyond = withPassages(shut, [passage]);
        const random = generator(seed);
        const [a, b] = [0, 1].map(() => entry(Math.floor(random() * input.nodes.length)));
        const [fromA, fromB] = [bruteForce(graph, [a!], beyond), bruteForce(graph, [b!], beyond)];
        const { count, from, to, mask } = graph.edges;
        const leads = (edge: number): boolean =>
          (fromA[from[edge]!]! < Infinity && fromB[to[edge]!]! < Infinity) ||
          (fromA[to[edge]!]! < Infinity && fromB[from[edge]!]! < Infinity);
        const crosses = (edge: number): boolean => {
          const crossed = graph.masks.passages(mask[edge]!);
          return crossed.includes(passage) && masksOf(graph, shut)[mask[edge]!]! < Infinity;
        };
        const expected = Array.from({ length: count }, (_, edge) => edge).some((edge) => crosses(edge) && leads(edge));
        const parts = water.join(masksOf(graph, beyond));
        expect(water.mayLeadThrough(passage, [a!], [b!], masksOf(graph, shut), parts)).toBe(expected);
        if (!expected) deadEnds += 1;
      })
    );
    expect(deadEnds).toBeGreaterThan(10);
  });
});
