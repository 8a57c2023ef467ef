import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoutes, readRoutes } from '../view/route-text';
import { anyPlans } from '../view/route.fixture';
import { anyScenario } from '../view/scenario.fixture';
import { conditionsOf, ownConditions, withoutCondition } from './own-conditions';
import { optionsOf } from './plan';
import { ORDINARY } from './types';

const CAPE = 'avoid:cape-horn,panama~open:kara-gate~month:8~ice:arc7~draught:12~name:Cape';
const plan = readRoutes(`1,2~3,4~${CAPE}`)![0]!;

describe('what a route says for itself alone', () => {
  it('is told kind by kind', () => {
    expect(ownConditions(plan)).toEqual([
      { kind: 'avoid', alone: { ...ORDINARY, avoid: ['cape-horn', 'panama'] } },
      { kind: 'open', alone: { ...ORDINARY, open: ['kara-gate'] } },
      { kind: 'month', alone: { ...ORDINARY, month: 8 } },
      { kind: 'ship', alone: { ...ORDINARY, ship: { iceClass: 'arc7', draughtMetres: 12 } } }
    ]);
    expect(ownConditions(ORDINARY)).toEqual([]);
  });

  it('is let go of until the address holds the stops alone', () => {
    const rest = ownConditions(plan).reduce((left, { kind }) => ({ ...left, ...withoutCondition(kind) }), plan);
    expect(formatRoutes([rest])).toBe('1,2~3,4');
    expect(formatRoutes([{ ...plan, ...withoutCondition('month') }])).toBe(
      '1,2~3,4~avoid:cape-horn,panama~open:kara-gate~ice:arc7~draught:12'
    );
  });
});

describe('the conditions of a figure', () => {
  it('are the route’s own where the scenario says otherwise', () => {
    const february = { ...ORDINARY, avoid: ['suez'], month: 2, ship: { iceClass: 'none', speedKnots: 14 } } as const;
    const { shared, own, overruled } = conditionsOf(plan, february);
    expect(shared).toEqual({ ...ORDINARY, avoid: ['suez'], ship: { speedKnots: 14 } });
    expect(own).toMatchObject({ month: 8, ship: { iceClass: 'arc7', draughtMetres: 12 } });
    expect(overruled).toEqual({ ...ORDINARY, month: 2, ship: { iceClass: 'none' } });
  });

  it('are not overruled by the same said twice', () => {
    expect(conditionsOf(plan, { ...ORDINARY, month: 8, ship: { iceClass: 'arc7' } }).overruled).toEqual(ORDINARY);
  });

  it('do not call open what the other closes', () => {
    expect(conditionsOf(plan, { ...ORDINARY, avoid: ['kara-gate'] }).own.open).toEqual([]);
    expect(conditionsOf(plan, { ...ORDINARY, open: ['panama'] }).shared.open).toEqual([]);
  });

  it('are together what the network is asked for', () => {
    fc.assert(
      fc.property(anyPlans, anyScenario, ([any], scenario) => {
        if (!any) return;
        const { shared, own } = conditionsOf(any, scenario);
        const asked = optionsOf(any, scenario);
        expect({ ...shared.ship, ...own.ship }).toEqual(asked.ship);
        expect(own.month ?? shared.month).toBe(asked.month);
        expect(new Set([...own.avoid, ...shared.avoid])).toEqual(new Set(asked.avoid));
        expect(new Set([...own.planned, ...shared.planned])).toEqual(new Set(asked.planned));
        const open = asked.open!.filter((id) => !asked.avoid!.includes(id));
        expect(new Set([...own.open, ...shared.open])).toEqual(new Set(open));
      })
    );
  });
});
