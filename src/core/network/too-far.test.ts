import { expect, it } from 'vitest';
import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import type { RouteMode } from './types';

const parts = readEditionNetwork();

function nearestTo(at: LonLat, by: RouteMode): number | undefined {
  const answer = findRoute(parts, { at }, { at: [37.6, 55.75] }, { by });
  if (answer.ok || answer.failure.code !== 'too-far') throw new Error('expected a place too far away');
  return answer.failure.details.nearestMetres;
}

it('tells how far the next railway is where it is too far', () => {
  const middleOfCanada: LonLat = [-105, 62];
  const { nodes, lines, edges } = parts.land.record;
  const railways = edges.filter(({ line }) => lines[line]!.mode === 'rail' && lines[line]!.status === 'operating');
  const ends = railways.flatMap(({ from, to }) => [nodes[from]!.at, nodes[to]!.at]);
  const least = Math.min(...ends.map((at) => distanceMetres(middleOfCanada, at)));
  const told = nearestTo(middleOfCanada, 'rail')!;
  expect(told).toBeLessThan(least + 1);
  // No stretch between two nodes comes much nearer than its ends where all lie beyond the pole.
  expect(told).toBeGreaterThan(least * 0.9);
});

it.each<[string, LonLat]>([
  ['in Dzungaria', [86.5, 46.5]],
  ['in the middle of Canada', [-105, 62]],
  ['in the Sahara', [5, 24]]
])('tells how far the next water is that ships get to: %s', (_, at) => {
  const { sea, grid } = parts;
  const nodes = Array.from({ length: sea.nodes.length / 2 }, (_, node): LonLat => [
    sea.nodes[2 * node]!,
    sea.nodes[2 * node + 1]!
  ]);
  const told = nearestTo(at, 'sea')!;
  expect(told).toBeLessThan(Math.min(...nodes.map((node) => distanceMetres(at, node))) + 1);
  // Lakes that lead nowhere lie nearer, but nothing nearer than the nearest water of all.
  expect(told).toBeGreaterThan(Math.max(75_000, grid.nearestWater(at, 5e6)[0]!.metres - 30_000));
});
