import { describe, expect, it } from 'vitest';
import { FAULT, faultyParts } from './faulty-network.fixture';
import { createNetwork } from './load';
import { findRoute } from './route';
import { TOY_NODES } from './toy-network.fixture';
import type { RouteOptions, RoutePoint } from './types';

const WEST: RoutePoint = { at: TOY_NODES.west };
const EAST: RoutePoint = { at: TOY_NODES.east };
const SOUTH: RoutePoint = { at: TOY_NODES.south };
const BROKE_OFF = { ok: false, failure: { code: 'broke-off', details: { reason: FAULT } } };

describe('where the computing of one way breaks off', () => {
  const network = createNetwork(faultyParts());

  it('its route says so with a code, and the assertion is thrown within', () => {
    expect(() => findRoute(faultyParts(), WEST, SOUTH)).toThrow(FAULT);
    expect(network.route(WEST, SOUTH)).toEqual(BROKE_OFF);
    expect(network.alternatives(WEST, SOUTH)).toEqual(BROKE_OFF);
    expect(network.route(WEST, EAST).ok).toBe(true);
  });

  it('an impact keeps the rows of all others', () => {
    const pairs = [
      [WEST, EAST],
      [WEST, SOUTH],
      [EAST, WEST]
    ] as const;
    const rows = network.impact(pairs, {}, { avoid: ['narrow'] });
    expect(rows.map(({ before, after }) => [before.ok, after.ok])).toEqual([
      [true, true],
      [false, false],
      [true, true]
    ]);
    expect(rows[1]).toMatchObject({ before: BROKE_OFF, after: BROKE_OFF });
    expect(rows[1]).not.toHaveProperty('addedMetres');
  });

  it.each<[string, RouteOptions, boolean]>([
    ['sought pair by pair', { minimise: 'time' }, false],
    ['sought all at once', {}, true]
  ])('a matrix %s lacks the length of that pair alone, and tells why', (_, options, isLengthsToo) => {
    const answer = createNetwork(faultyParts({ isLengthsToo })).matrix([WEST, EAST], [EAST, SOUTH], options);
    if (!answer.ok) throw new Error(answer.failure.code);
    const { metres, warnings, failures } = answer.value;
    expect([...metres].map(Number.isFinite)).toEqual([true, false, true, false]);
    expect(warnings).toEqual([[], ['broke-off'], [], ['broke-off']]);
    expect(failures).toEqual([null, 'broke-off', null, 'broke-off']);
  });
});
