import { describe, expect, it } from 'vitest';
import type { RoutePlan } from '#core/network/plan';
import { ORDINARY } from '#core/network/types';
import { PlanHistory } from './plan-history.svelte';

const plan = (id: string, longitude: number): RoutePlan => ({
  ...ORDINARY,
  id,
  colour: 'ink',
  origin: { at: [longitude, 0] },
  destination: { at: [30, 0] },
  via: [],
  by: 'sea',
  minimise: 'distance'
});

/** The routes as the address keeps them: every reading gives other objects. */
function routing(...first: RoutePlan[]) {
  const state = {
    kept: first,
    inHand: 'r1',
    isHeld: false,
    get plans() {
      return structuredClone(state.kept);
    },
    get chosen() {
      return state.kept.find(({ id }) => id === state.inHand);
    },
    replaceAll: (plans: readonly unknown[]) => {
      state.kept = plans as RoutePlan[];
      state.inHand = 'r1';
    },
    choose: (id: string) => (state.inHand = id)
  };
  return state;
}

function change(state: ReturnType<typeof routing>, history: PlanHistory, ...plans: RoutePlan[]): void {
  state.kept = plans;
  history.attend();
}

const origins = (state: ReturnType<typeof routing>): number[] => state.kept.map(({ origin }) => origin.at[0]);

describe('the history of the routes', () => {
  it('gives back what a comparison took the place of, and takes it away again', () => {
    const state = routing(plan('r1', 0), plan('r2', 5));
    const history = new PlanHistory(state);
    history.attend();
    expect(history.canUndo).toBe(false);
    change(state, history, plan('r1', 50));
    history.undo();
    history.attend();
    expect([origins(state), history.canUndo, history.canRedo]).toEqual([[0, 5], false, true]);
    history.redo();
    history.attend();
    expect([origins(state), history.canRedo]).toEqual([[50], false]);
  });

  it('keeps the route in hand that was in hand', () => {
    const state = routing(plan('r1', 0), plan('r2', 5));
    const history = new PlanHistory(state);
    state.inHand = 'r2';
    change(state, history, plan('r1', 0), plan('r2', 6));
    history.undo();
    expect([origins(state), state.inHand]).toEqual([[0, 5], 'r2']);
  });

  it('takes a drag as one step, once it has come to rest', () => {
    const state = routing(plan('r1', 0));
    const history = new PlanHistory(state);
    state.isHeld = true;
    for (const longitude of [1, 2, 3]) change(state, history, plan('r1', longitude));
    expect(history.canUndo).toBe(false);
    state.isHeld = false;
    history.attend();
    history.undo();
    expect([origins(state), history.canUndo]).toEqual([[0], false]);
  });
});
