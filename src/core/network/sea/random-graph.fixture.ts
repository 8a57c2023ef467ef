import fc from 'fast-check';
import { distanceMetres, type LonLat } from '../../geodesy/geodesic';
import type { SeaEdgeInput, SeaGraphInput } from './graph-data';

/** Random nodes, each joined to some of those near it, some edges crossing passages, some bent, some twice. */
export function randomGraph(seed: number, count: number, passages: number): SeaGraphInput {
  const random = generator(seed);
  const nodes = Array.from({ length: count }, (): LonLat => [round(random() * 60 - 30), round(random() * 60 - 30)]);
  const edges: SeaEdgeInput[] = [];
  nodes.forEach((at, a) => {
    const near = nodes.map((to, b) => ({ b, metres: distanceMetres(at, to) })).sort((one, other) => one.metres - other.metres);
    for (const { b } of near.slice(1, 8)) {
      if (random() < 0.5) edges.push(edgeBetween(nodes, a, b, random, passages));
    }
  });
  return { nodes, edges };
}

function edgeBetween(nodes: readonly LonLat[], a: number, b: number, random: () => number, passages: number): SeaEdgeInput {
  const crossed = Array.from({ length: passages }, (_, passage) => passage).filter(() => random() < 0.08);
  const [from, to] = [nodes[a]!, nodes[b]!];
  if (random() < 0.8) return { a, b, lengthMetres: distanceMetres(from, to), passages: crossed, kind: 'sea' };
  const bend: LonLat = [round((from[0] + to[0]) / 2 + random()), round((from[1] + to[1]) / 2 + random())];
  const lengthMetres = distanceMetres(from, bend) + distanceMetres(bend, to);
  return { a, b, lengthMetres, passages: crossed, shape: [bend], kind: 'river' };
}

export const anyGraph = fc
  .tuple(fc.nat(), fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 6 }))
  .map(([seed, count, passages]) => randomGraph(seed, count, passages));

function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
