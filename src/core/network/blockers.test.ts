import { describe, expect, it } from 'vitest';
import { readEditionNetwork, readEditionPorts } from './edition-network.fixture';
import { findRoute } from './route';
import { TOY_NODES, TOY_PASSAGES, toyParts } from './toy-network.fixture';
import type { NetworkFailureDetails, RouteOptions } from './types';

const WEST = { at: TOY_NODES.west };
const EAST = { at: TOY_NODES.east };
const PORTS = new Map(readEditionPorts().map((port) => [port.place, port]));
const edition = readEditionNetwork();

function inTheWay(from: string, to: string, options: RouteOptions): NetworkFailureDetails['no-route'] {
  const answer = findRoute(edition, PORTS.get(from)!, PORTS.get(to)!, options);
  if (answer.ok || answer.failure.code !== 'no-route') throw new Error('expected no way');
  return answer.failure.details;
}

describe('what is in the way', () => {
  it('is not what is closed as asked where the ship would not fit through it', () => {
    const small = TOY_PASSAGES.map((one) => ({
      ...one,
      restricted: undefined,
      limits: { draughtMetres: one.id === 'long' ? 17 : 9 }
    }));
    const ship = { draughtMetres: 18 };
    const blocked = findRoute(toyParts(undefined, small), WEST, EAST, { ship, avoid: ['narrow'] });
    expect(blocked).toMatchObject({ failure: { details: { blockedBy: [{ passage: 'long', reason: 'draught' }] } } });
    // Kiel takes 9.5 m and the Øresund 7.2 m; the Great Belt 15.4 m.
    for (const avoid of [[], ['kiel'], ['oresund']])
      expect(inTheWay('hamburg', 'saint-petersburg-port', { ship, avoid })).toEqual({
        blockedBy: [{ passage: 'great-belt', reason: 'draught' }]
      });
  });

  it('is told with both reasons where it is closed as asked and too small', () => {
    const ship = { airDraughtMetres: 70 };
    expect(inTheWay('istanbul-port', 'novorossiysk', { ship, avoid: ['bosphorus'] })).toEqual({
      blockedBy: [
        { passage: 'bosphorus', reason: 'avoided' },
        { passage: 'bosphorus', reason: 'air-draught' }
      ]
    });
  });

  it('is one passage where one alone would do, not the several of the shortest way', () => {
    const { blockedBy, instead = [] } = inTheWay('sabetta', 'shanghai-port', { month: 1 });
    expect(blockedBy).toEqual([{ passage: 'kara-gate', reason: 'season' }]);
    for (const { passage } of [...blockedBy, ...instead])
      expect(findRoute(edition, PORTS.get('sabetta')!, PORTS.get('shanghai-port')!, { month: 1, open: [passage] }).ok).toBe(true);
  });
});
