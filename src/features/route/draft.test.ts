import { describe, expect, it } from 'vitest';
import type { RoutePlan } from '#core/network/plan';
import type { Routing } from '#state/network/routing.svelte';
import { RouteDraft } from './draft.svelte';

const SHANGHAI = { at: [121.9, 31.2] as const };
const ROTTERDAM = { at: [4.1, 51.9] as const };

function setUp(plans: Partial<RoutePlan>[] = []) {
  const added: Partial<RoutePlan>[] = [];
  const routing = { plans, add: (plan: Partial<RoutePlan>) => (added.push(plan), plans.push(plan)) };
  return { added, draft: new RouteDraft(routing as unknown as Routing) };
}

describe('RouteDraft', () => {
  it('is there where there is no route, and becomes one when it has both ends', () => {
    const { added, draft } = setUp();
    expect(draft.current?.ends).toEqual({});
    draft.begin({ destination: ROTTERDAM });
    draft.change({ by: 'any' });
    expect(draft.current).toEqual({ ends: { destination: ROTTERDAM }, by: 'any', minimise: 'distance' });
    draft.begin({ origin: SHANGHAI });
    expect(added).toMatchObject([{ origin: SHANGHAI, destination: ROTTERDAM, via: [], by: 'any', minimise: 'distance' }]);
    expect(draft.current).toBeNull();
  });

  it('is asked for beside routes that are there, and given up', () => {
    const { added, draft } = setUp([{}]);
    expect(draft.current).toBeNull();
    draft.begin({});
    expect(draft.current?.ends).toEqual({});
    draft.abandon();
    expect([draft.current, added]).toEqual([null, []]);
  });
});
