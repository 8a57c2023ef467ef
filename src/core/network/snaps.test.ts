import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../geodesy/geodesic';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import { generator } from './sea/random-graph.fixture';
import { TOY_NODES, toyParts } from './toy-network.fixture';
import type { Route, RouteOptions, RoutePoint } from './types';

const edition = readEditionNetwork();

function go(from: RoutePoint, to: RoutePoint, options: RouteOptions): Route | undefined {
  const answer = findRoute(edition, from, to, options);
  return answer.ok ? answer.value : undefined;
}

describe('snaps', () => {
  it('are no longer together than the route, and begin and end where it does', () => {
    const random = generator(9);
    const { nodes } = edition.land.record;
    let alone = 0;
    for (let index = 0; index < 400; index += 1) {
      const node: RoutePoint = nodes[Math.floor(random() * nodes.length)]!;
      const near: RoutePoint = { at: [node.at[0] + 0.02 * random(), node.at[1] + 0.02 * random()] };
      const route = go(...((index % 2 === 0 ? [node, near] : [near, node]) as [RoutePoint, RoutePoint]), {
        by: (['rail', 'road', 'any'] as const)[index % 3]!
      });
      if (!route) continue;
      const { legs, snaps, lengthMetres } = route;
      expect(snaps.origin.metres + snaps.destination.metres).toBeLessThanOrEqual(lengthMetres + 0.001);
      if (legs.length !== 1 || legs[0]!.mode !== 'access') continue;
      // The node is where the network is reached, from either side.
      const [onNetwork, off] = index % 2 === 0 ? [snaps.origin, snaps.destination] : [snaps.destination, snaps.origin];
      expect(onNetwork).toEqual({ metres: 0, at: node.at, far: false });
      expect(off.metres).toBe(lengthMetres);
      expect(distanceMetres(off.at, node.at)).toBeLessThan(1);
      alone += 1;
    }
    expect(alone).toBeGreaterThan(20);
  });
});

describe('a place', () => {
  it('is the same by all its longitudes, and a pole by any', () => {
    const same: [RoutePoint, RoutePoint][] = [
      [{ at: [180, 0] }, { at: [-180, 0] }],
      [{ at: [190, 5] }, { at: [-170, 5] }],
      [{ at: [0, 90] }, { at: [77.5, 90] }]
    ];
    for (const [from, to] of same) expect(go(from, to, {})).toMatchObject({ lengthMetres: 0, hours: 0, legs: [] });
    expect(go(...same[0]!, {})!.geometry).toEqual([
      [180, 0],
      [180, 0]
    ]);
    const round: RoutePoint = { at: [TOY_NODES.east[0] - 360, TOY_NODES.east[1]] };
    expect(findRoute(toyParts(), { at: TOY_NODES.east }, round)).toMatchObject({ value: { lengthMetres: 0 } });
    expect(go({ at: [0, 0] }, { at: [0.5, 0] }, {})!.lengthMetres).toBeGreaterThan(50_000);
  });
});
