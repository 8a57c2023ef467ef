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

it('tells by ship the limit alone: nearer water may be one that leads nowhere', () => {
  expect(nearestTo([86.5, 46.5], 'sea')).toBeUndefined();
});
