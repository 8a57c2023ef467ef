import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { passageSet } from '../passage-set';
import { createSeaEngine } from './engine';
import { contract, decodeGraph, encodeGraph } from './graph';
import type { SeaGrid } from './grid';

/** A mole east of the origin, and open water all round. */
const classAt: SeaGrid['classAt'] = (longitude, latitude) =>
  Math.abs(longitude - 0.05) < 0.005 && latitude < 0.06 && latitude > -1 ? 2 : 0;
const along = (from: number, to: number, share: number): number => from + share * (to - from);
const grid: SeaGrid = {
  classAt,
  isClear: (from, to) =>
    Array.from({ length: 501 }, (_, step) => step / 500).every(
      (share) => classAt(along(from[0], to[0], share), along(from[1], to[1], share)) === 0
    ),
  nearestWater: () => []
};

const nodes: LonLat[] = [
  [0.2, 0],
  [1, 0]
];
const edges = [{ a: 0, b: 1, lengthMetres: distanceMetres(nodes[0]!, nodes[1]!), passages: [], kind: 'sea' as const }];
const engine = createSeaEngine(grid, decodeGraph(encodeGraph(contract({ nodes, edges }))), []);

describe('a point behind a mole', () => {
  const path = engine.path(engine.join([0, 0])!, engine.join([1.02, 0])!, passageSet())!;

  it('is joined by a way that bends round its end, and is as long as it is drawn', () => {
    const [{ points }] = path.parts as [(typeof path.parts)[0]];
    const drawn = points.slice(1).reduce((sum, to, index) => sum + distanceMetres(points[index]!, to), 0);
    expect(path.lengthMetres).toBeCloseTo(drawn, 0);
    for (const [index, to] of points.slice(1).entries()) expect(grid.isClear(points[index]!, to)).toBe(true);
  });

  it('is little farther than round the very end of the mole', () => {
    const end: LonLat = [0.05, 0.06];
    const least = distanceMetres([0, 0], end) + distanceMetres(end, [1.02, 0]);
    expect(path.lengthMetres).toBeGreaterThan(least - 1);
    expect(path.lengthMetres).toBeLessThan(1.1 * least);
  });
});
