import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { passageSet } from '../passage-set';
import { readSections } from '../sections';
import { bruteForce } from './brute-force.fixture';
import { decodeGraph, type SeaGraph } from './graph';
import { generator } from './random-graph.fixture';
import { SeaSearch } from './search';

const FILE = new URL('../../../../static/data/2026.11/network/network.bin', import.meta.url);

function readGraph(): SeaGraph {
  const read = readSections(new Uint8Array(readFileSync(FILE)));
  if (!read.ok) throw new Error(read.code);
  return decodeGraph(read.sections.sea);
}

describe('the hierarchy of the edition', () => {
  it('gives the lengths of the plain search under random closures', () => {
    const graph = readGraph();
    const search = new SeaSearch(graph);
    const random = generator(5);
    const anyNode = () => ({ node: Math.floor(random() * graph.level.length), metres: 0, passages: [] });
    for (let round = 0; round < 5; round += 1) {
      const shut = passageSet([...Array(128).keys()].filter(() => random() < round * 0.1));
      const from = [anyNode()];
      const expected = bruteForce(graph, from, shut);
      search.toAll(from, shut).forEach((metres, node) => {
        if (Math.abs(metres - expected[node]!) > 1e-3) expect(metres).toBe(expected[node]);
      });
      const targets = Array.from({ length: 60 }, () => [anyNode()]);
      const table = search.table([from], targets, shut);
      targets.forEach((to, column) => {
        const metres = search.shortest(from, to, shut)?.metres ?? Infinity;
        expect(metres).toBeCloseTo(expected[to[0]!.node]!, 3);
        expect(table[column]).toBeCloseTo(expected[to[0]!.node]!, 3);
      });
    }
  });
});
