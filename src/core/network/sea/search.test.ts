import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageSet } from '../passage-set';
import { bruteForce, bruteForceBetween } from './brute-force.fixture';
import { contract } from './contract';
import type { SeaGraphInput } from './graph-data';
import { unfoldGraph } from './hierarchy';
import { anyGraph, generator, randomGraph } from './random-graph.fixture';
import { SeaSearch, type Entry } from './search';

const anyShut = fc.array(fc.nat({ max: 6 }), { maxLength: 4 });
const anySeed = fc.nat();
const PASSAGES = 6;

function someEntries(seed: number, nodes: number): Entry[] {
  const random = generator(seed);
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () => ({
    node: Math.floor(random() * nodes),
    metres: random() * 500_000,
    passages: random() < 0.2 ? [Math.floor(random() * 6)] : []
  }));
}

/** A graph whose passages are those of real straits: each is crossed once on any way, here as it is of one edge alone. */
function onOneEdgeEach(input: SeaGraphInput): SeaGraphInput {
  const stride = Math.max(1, Math.floor(input.edges.length / PASSAGES));
  const passageOf = (index: number): number[] => (index % stride === 0 && index < stride * PASSAGES ? [index / stride] : []);
  return { ...input, edges: input.edges.map((edge, index) => ({ ...edge, passages: passageOf(index) })) };
}

describe('a search through the hierarchy', () => {
  it('finds the lengths of the plain search, whatever is shut', () => {
    fc.assert(
      fc.property(anyGraph, fc.array(anyShut, { minLength: 2, maxLength: 4 }), anySeed, (input, scenarios, seed) => {
        const graph = unfoldGraph(contract(input, 0));
        const search = new SeaSearch(graph);
        const [from, to] = [someEntries(seed, input.nodes.length), someEntries(seed + 1, input.nodes.length)];
        for (const shut of scenarios.map(passageSet)) {
          const metres = bruteForce(graph, from, shut);
          const found = search.shortest(from, to, shut);
          expect(found?.metres ?? Infinity).toBeCloseTo(bruteForceBetween(metres, to, shut), 4);
          const all = search.toAll(from, shut);
          metres.forEach((length, node) => expect(all[node]).toBeCloseTo(length, 4));
        }
      }),
      { numRuns: 150 }
    );
  });

  it('finds as much for many pairs at once as for each alone, and as much back as forth', () => {
    fc.assert(
      fc.property(anyGraph, anyShut, anySeed, (input, passages, seed) => {
        const search = new SeaSearch(unfoldGraph(contract(input, 0)));
        const shut = passageSet(passages);
        const ends = [0, 1, 2, 3, 4, 5].map((index) => someEntries(seed + index, input.nodes.length));
        const table = search.table(ends, ends, shut);
        ends.forEach((from, row) => {
          ends.forEach((to, column) => {
            const alone = search.shortest(from, to, shut)?.metres ?? Infinity;
            expect(table[row * 6 + column]).toBeCloseTo(alone, 4);
            expect(table[column * 6 + row]).toBeCloseTo(alone, 4);
          });
        });
      }),
      { numRuns: 60 }
    );
  });

  it('answers for a larger graph with many passages', () => {
    const graph = unfoldGraph(contract(randomGraph(7, 250, 6), 0));
    const search = new SeaSearch(graph);
    const random = generator(3);
    for (let round = 0; round < 20; round += 1) {
      const shut = passageSet([...Array(6).keys()].filter(() => random() < 0.2));
      const from = [{ node: Math.floor(random() * 250), metres: 0, passages: [] }];
      const metres = bruteForce(graph, from, shut);
      search.toAll(from, shut).forEach((length, node) => expect(length).toBeCloseTo(metres[node]!, 4));
    }
  });

  it('fills a table of many rows and of few as brute force does', () => {
    const graph = unfoldGraph(contract(randomGraph(7, 250, 6), 0));
    const search = new SeaSearch(graph);
    const random = generator(5);
    const anywhere = () => [{ node: Math.floor(random() * 250), metres: random() * 1e5, passages: [] }];
    for (const count of [3, 121]) {
      const shut = passageSet([1, 4]);
      const [rows, columns] = [count, 7].map((length) => Array.from({ length }, anywhere));
      const table = search.table(rows!, columns!, shut);
      columns!.forEach((column, number) => {
        const metres = bruteForce(graph, column, shut);
        rows!.forEach(([row], at) => {
          expect(table[at * 7 + number]).toBeCloseTo(metres[row!.node]! + row!.metres, 4);
        });
      });
    }
  });

  it('waits where one waits, and goes round where that is shorter', () => {
    fc.assert(
      fc.property(anyGraph, anyShut, fc.array(fc.nat(4_000_000), { minLength: 6, maxLength: 6 }), anySeed, (...drawn) => {
        const [input, passages, metresByPassage, seed] = drawn;
        const graph = unfoldGraph(contract(onOneEdgeEach(input), 0));
        const shut = passageSet(passages);
        const waits = new Map([...metresByPassage.entries()].filter(([, metres]) => metres % 3 > 0));
        const from = someEntries(seed, input.nodes.length);
        const all = new SeaSearch(graph).toAll(from, shut, { waits });
        bruteForce(graph, from, shut, waits).forEach((length, node) => expect(all[node]).toBeCloseTo(length, 4));
      }),
      { numRuns: 150 }
    );
  });

  it('measures to some nodes what it measures to all', () => {
    fc.assert(
      fc.property(anyGraph, anyShut, anySeed, fc.array(fc.nat(), { maxLength: 5 }), (input, passages, seed, chosen) => {
        const search = new SeaSearch(unfoldGraph(contract(input, 0)));
        const among = Int32Array.from(chosen, (number) => number % input.nodes.length);
        const [from, shut] = [someEntries(seed, input.nodes.length), passageSet(passages)];
        const [all, some] = [search.toAll(from, shut), search.toAll(from, shut, { among })];
        for (const node of among) expect(some[node]).toBe(all[node]);
      }),
      { numRuns: 100 }
    );
  });

  it('never shortens when more is shut', () => {
    fc.assert(
      fc.property(anyGraph, anyShut, anyShut, anySeed, (input, passages, more, seed) => {
        const search = new SeaSearch(unfoldGraph(contract(input, 0)));
        const from = someEntries(seed, input.nodes.length);
        const before = search.toAll(from, passageSet(passages));
        search
          .toAll(from, passageSet([...passages, ...more]))
          .forEach((metres, node) => expect(metres).toBeGreaterThanOrEqual(before[node]! - 1e-6));
      }),
      { numRuns: 60 }
    );
  });
});
