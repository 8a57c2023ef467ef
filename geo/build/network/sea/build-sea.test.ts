import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { drawLine } from '#core/network/sea/draw-line';
import { CELLS_PER_DEGREE, COLUMNS, SOUTH } from '#core/network/sea/grid-cells';
import type { Passage } from '#core/network/types';
import { indexLand, loadLand10m } from '../../base/land';
import type { Fairway } from '../sources';
import { joinSea, lookRound } from './build-sea';
import { rasterise } from './raster';

const silent = (): void => undefined;

/** New Zealand and what lies round it, alone in the world. */
const islands = loadLand10m().polygons.filter((rings) =>
  rings[0]!.every(([longitude, latitude]) => longitude! > 160 && longitude! < 179.9 && latitude! > -53 && latitude! < -33)
);
const land = indexLand(islands);
/** All beyond is taken for land, so that the test has a small sea. */
const cells = rasterise(islands).map((cell, index) => {
  const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
  const isNear = column > 342 * CELLS_PER_DEGREE && row > (-51 - SOUTH) * CELLS_PER_DEGREE && row < (-31 - SOUTH) * CELLS_PER_DEGREE;
  return isNear ? cell : 2;
});
const kaipara: Fairway = {
  id: 'kaipara',
  kind: 'approach',
  source: 'test',
  vertices: [
    [174.25, -36.35],
    [174.2, -36.45],
    [174, -36.5]
  ]
};
const cook: Passage = {
  id: 'cook',
  kind: 'strait',
  names: { ar: 'كوك', en: 'Cook' },
  at: [174.5, -41.2],
  gates: [
    [
      [174.2, -41.2],
      [174.8, -41.35]
    ]
  ],
  region: 'pacific',
  limits: {},
  about: { ar: 'مضيق', en: 'strait' },
  alternatives: [],
  typical: [],
  source: { ar: 'اختبار', en: 'test' }
};

async function build(): Promise<ReturnType<typeof joinSea>> {
  return joinSea(await lookRound(land, cells, [kaipara], silent), [cook], silent);
}

const graph = await build();

/** Lengths from a node to all, by going over all edges until nothing changes (Bellman and Ford). */
function lengthsFrom(node: number, isOpen: (passages: readonly number[]) => boolean): Float64Array {
  const metres = new Float64Array(graph.nodes.length).fill(Infinity);
  metres[node] = 0;
  for (let hasChanged = true; hasChanged;) {
    hasChanged = false;
    for (const { a, b, lengthMetres, passages } of graph.edges) {
      if (!isOpen(passages)) continue;
      const best = Math.min(metres[a]! + lengthMetres, metres[b]!);
      const back = Math.min(best + lengthMetres, metres[a]!);
      hasChanged ||= best < metres[b]! || back < metres[a]!;
      [metres[b], metres[a]] = [best, back];
    }
  }
  return metres;
}

function nearestNode(at: LonLat): number {
  const lengths = graph.nodes.map((node) => distanceMetres(node, at));
  return lengths.indexOf(Math.min(...lengths));
}

describe('the ways of the sea', () => {
  it('cross no land', () => {
    for (const { a, b, shape } of graph.edges) {
      if (shape) continue;
      const line: LonLat[] = [graph.nodes[a]!];
      drawLine(line, graph.nodes[b]!);
      line.slice(1).forEach((to, index) => expect(land.landPortions(line[index]!, to)).toEqual([]));
    }
  });

  it('are as long as the geodesics they follow', () => {
    for (const { a, b, shape, lengthMetres } of graph.edges) {
      const vertices = [graph.nodes[a]!, ...(shape ?? []), graph.nodes[b]!];
      const sum = vertices.slice(1).reduce((metres, to, index) => metres + distanceMetres(vertices[index]!, to), 0);
      expect(lengthMetres).toBeCloseTo(sum, 3);
    }
  });

  it('lead everywhere, and through a strait only while it is open', () => {
    const [west, east] = [nearestNode([171, -39.5]), nearestNode([177, -43])];
    const open = lengthsFrom(west, () => true);
    expect(open.every((metres) => metres < Infinity)).toBe(true);
    const shut = lengthsFrom(west, (passages) => passages.length === 0);
    const geodesic = distanceMetres(graph.nodes[west]!, graph.nodes[east]!);
    expect(open[east]! / geodesic).toBeLessThan(1.25);
    expect(shut[east]! / geodesic).toBeGreaterThan(1.5);
  });

  it('are the same whenever they are built', async () => {
    expect(JSON.stringify(await build())).toBe(JSON.stringify(graph));
  });
});
