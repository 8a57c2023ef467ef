import { describe, expect, it, vi } from 'vitest';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY, type Answer, type Passage, type Route } from '#core/network/types';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';
import { Showing } from './showing.svelte';

const plan: RoutePlan = {
  ...ORDINARY,
  id: 'r1',
  colour: 'ink',
  origin: { at: [10, 0] },
  destination: { at: [20, 5] },
  via: [{ passage: 'suez' }],
  by: 'sea',
  minimise: 'distance'
};
const passages = [{ id: 'suez', at: [15, 30] }] as unknown as Passage[];
const failed: Answer<Route> = { ok: false, failure: { code: 'no-route', details: { blockedBy: [] } } };

function setUp() {
  const results = new Map<string, Answer<Route>>();
  const fit = vi.fn();
  const routing = { plans: [plan, { ...plan, id: 'r2' }], chosen: plan, results, meta: { passages } };
  const sight: { surface: { fit: typeof fit } | null } = { surface: { fit } };
  return { results, fit, sight, showing: new Showing(routing as unknown as Routing, sight as unknown as Sight) };
}
/** What was brought into sight. */
const shownIn = (fit: ReturnType<typeof setUp>['fit']): unknown => fit.mock.calls.map(([strokes]) => strokes as unknown);

describe('Showing', () => {
  it('waits until the route in hand has come, and shows its course once', () => {
    const { results, fit, showing } = setUp();
    showing.want('chosen');
    showing.attend();
    expect(fit).not.toHaveBeenCalled();
    const geometry = [
      [10, 0],
      [12, -30],
      [20, 5]
    ];
    results.set('r1', { ok: true, value: { geometry } as unknown as Route });
    showing.attend();
    showing.attend();
    expect(shownIn(fit)).toEqual([[geometry]]);
  });

  it('shows where the stops lie when there is no way, and all routes when all are wanted', () => {
    const { results, fit, showing } = setUp();
    showing.want('all');
    results.set('r1', failed);
    showing.attend();
    expect(fit).not.toHaveBeenCalled();
    results.set('r2', failed);
    showing.attend();
    const stops = [
      [10, 0],
      [15, 30],
      [20, 5]
    ];
    expect(shownIn(fit)).toEqual([[stops, stops]]);
  });

  it('waits for a map that is still to come', () => {
    const { results, fit, sight, showing } = setUp();
    results.set('r1', failed);
    const { surface } = sight;
    sight.surface = null;
    showing.want('chosen');
    showing.attend();
    sight.surface = surface;
    showing.attend();
    expect(fit).toHaveBeenCalledTimes(1);
  });
});
