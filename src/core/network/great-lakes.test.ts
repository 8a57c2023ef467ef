import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import type { Answer, BlockReason, Route, RouteOptions, RoutePoint } from './types';

const NETWORK = readEditionNetwork();
const montreal: RoutePoint = { at: [-73.53, 45.52] };
const duluth: RoutePoint = { at: [-92.09, 46.77] };
const rotterdam: RoutePoint = { at: [4.48, 51.9] };

const blocksOf = (answer: Answer<Route>): [string, BlockReason][] => {
  if (answer.ok || answer.failure.code !== 'no-route') throw new Error('expected that no way is left');
  return answer.failure.details.blockedBy.map(({ passage, reason }) => [passage, reason]);
};

describe('the locks of the Great Lakes', () => {
  it('are passed by the largest ship of the Seaway, and by none that is larger', () => {
    const largest = { draughtMetres: 8.08, beamMetres: 23.77, lengthMetres: 225.5, airDraughtMetres: 35.5 };
    const fits = findRoute(NETWORK, duluth, rotterdam, { month: 6, ship: largest });
    expect(fits.ok && fits.value.passages.slice(0, 3)).toEqual(['soo-locks', 'welland', 'st-lawrence-seaway']);
    for (const size of Object.keys(largest) as (keyof typeof largest)[]) {
      const ship = { ...largest, [size]: largest[size] + 0.1 };
      const shut = blocksOf(findRoute(NETWORK, duluth, rotterdam, { ship })).map(([passage]) => passage);
      expect(shut, size).toEqual(expect.arrayContaining(['welland', 'st-lawrence-seaway']));
    }
  });

  it.each([
    [{ month: 2 }, 'season'],
    [{ ship: { draughtMetres: 14, beamMetres: 60 } }, 'draught']
  ] as [RouteOptions, BlockReason][])('stop whom %j describes', (options, reason) => {
    const locks = ['soo-locks', 'welland', 'st-lawrence-seaway'];
    expect(blocksOf(findRoute(NETWORK, duluth, rotterdam, options))).toEqual(locks.map((lock) => [lock, reason]));
  });

  it('do not stop lakers on the upper lakes', () => {
    const ship = { draughtMetres: 8, beamMetres: 32, lengthMetres: 305 };
    expect(findRoute(NETWORK, duluth, { at: [-81.7, 41.51] }, { month: 6, ship }).ok).toBe(true);
    expect(blocksOf(findRoute(NETWORK, duluth, montreal, { month: 6, ship }))).not.toContainEqual(['soo-locks', 'length']);
  });
});
