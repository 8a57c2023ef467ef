import { describe, expect, it } from 'vitest';
import { limitMetresOf } from './block-limit';
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
    expect(blocked).toMatchObject({
      failure: { details: { blockedBy: [{ passage: 'long', reason: 'draught', limitMetres: 17 }] } }
    });
    // Kiel takes 9.5 m and the Øresund 7.2 m; the Great Belt 15.4 m.
    for (const avoid of [[], ['kiel'], ['oresund']])
      expect(inTheWay('hamburg', 'saint-petersburg-port', { ship, avoid })).toEqual({
        blockedBy: [{ passage: 'great-belt', reason: 'draught', limitMetres: 15.4 }]
      });
  });

  it('tells of a passage to go by how large a ship it takes, of a broad one less draught where that is published', () => {
    const by = [{ passage: 'corinth' }];
    const answer = findRoute(edition, PORTS.get('istanbul-port')!, PORTS.get('novorossiysk')!, {
      via: by,
      ship: { beamMetres: 17 }
    });
    const failure = { code: 'passage-shut', details: { passage: 'corinth', reason: 'beam', limitMetres: 16.5 } };
    expect(answer).toEqual({ ok: false, failure });
    expect(
      limitMetresOf(
        'draught',
        {
          draughtMetres: 20,
          draughtBy: {
            size: 'beamMetres',
            most: [
              [50, 20],
              [60, 18]
            ]
          }
        },
        { beamMetres: 55 }
      )
    ).toEqual({ limitMetres: 19 });
    expect(limitMetresOf('season', { draughtMetres: 20 })).toEqual({});
  });

  it('is told with both reasons where it is closed as asked and too small', () => {
    const ship = { airDraughtMetres: 70 };
    expect(inTheWay('istanbul-port', 'novorossiysk', { ship, avoid: ['bosphorus'] })).toEqual({
      blockedBy: [
        { passage: 'bosphorus', reason: 'avoided' },
        { passage: 'bosphorus', reason: 'air-draught', limitMetres: expect.any(Number) as unknown }
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
