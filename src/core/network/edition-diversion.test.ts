import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import { generator } from './sea/random-graph.fixture';
import { MINIMISED, type Route, type RouteOptions, type RoutePoint } from './types';

const NETWORK = readEditionNetwork();
const HAMBURG: RoutePoint = { at: [9.93, 53.53] };
const MURMANSK: RoutePoint = { at: [33.05, 68.97] };
const TARIFFS = {
  perTonneKilometre: { sea: 0.01, river: 0.03, rail: 0.05, road: 0.12 },
  perTransfer: 200,
  tolls: { suez: 5000 }
};

function go(from: RoutePoint, to: RoutePoint, options: RouteOptions): Route | undefined {
  const answer = findRoute(NETWORK, from, to, options);
  return answer.ok ? answer.value : undefined;
}

/** Ports of the northern Pacific, whence Panama and Suez are about as far from Europe. */
const NORTHERN: RoutePoint[] = [
  { at: [-173.23, 64.42] },
  { at: [150.8, 59.55] },
  { at: [140.26, 49.08] },
  { at: [-149.9, 61.2] }
];

describe('the passage of booked transits', () => {
  it('is gone by as before when what is avoided was shut anyway', () => {
    const shut = ['queen-elizabeth-islands-north', 'mclure-strait', 'amundsen-gulf'];
    for (const [from, to] of [
      [NORTHERN[0]!, HAMBURG],
      [NORTHERN[1]!, MURMANSK]
    ] as const) {
      const plain = go(from, to, {});
      expect(plain?.passages).toContain('panama');
      for (const avoid of [...shut.map((id) => [id]), shut]) {
        expect(go(from, to, { avoid })?.lengthMetres, avoid.join()).toBe(plain?.lengthMetres);
      }
    }
  });

  it('gives no goal a shorter way than the least distance has', () => {
    const random = generator(5);
    const ports = NETWORK.land.record.ports.map(({ at }): RoutePoint => ({ at }));
    const pairs = NORTHERN.flatMap((from) =>
      [from, from].map(() => [from, ports[Math.floor(random() * ports.length)]!] as const)
    );
    for (const [from, to] of [[NORTHERN[2]!, HAMBURG] as const, ...pairs]) {
      for (const avoid of [['suez'], ['korea', 'malacca']]) {
        const shortest = go(from, to, { avoid });
        for (const minimise of MINIMISED) {
          const route = go(from, to, { avoid, minimise, tariffs: TARIFFS });
          expect(
            route?.lengthMetres ?? 0,
            `${minimise} ${from.at.join()} ${to.at.join()} ${avoid.join()}`
          ).toBeGreaterThanOrEqual((shortest?.lengthMetres ?? 0) - 1);
        }
      }
    }
  });
});
