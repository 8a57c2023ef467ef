import { describe, expect, it, vi } from 'vitest';
import { ORDINARY, type Passage, type Restriction, type Scenario } from '#core/network/types';
import type { Routing } from '#state/network/routing.svelte';
import type { Sight } from '#state/sight.svelte';

/** Unit tests have no compiled messages: each is said as its own inputs, so that what is put into it can be read. */
vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs?: object) => `${String(key)}(${Object.values(inputs ?? {}).join(' | ')})` })
}));
const { PassageRoom } = await import('./passage-room.svelte');

const passage = (id: string, at: [number, number], restricted?: Restriction): Passage => ({
  id,
  kind: 'strait',
  names: { ar: id, en: id },
  at,
  gates: [],
  region: 'europe',
  limits: {},
  about: { ar: id, en: id },
  alternatives: [],
  typical: [],
  source: { ar: id, en: id },
  ...(restricted && { restricted })
});

/** A room over two passages: an open one at 0, 0 and a shallow one at 10, 0; the map shows a degree as ten pixels. */
function roomWith(scenario: Scenario) {
  const calls: string[] = [];
  const routing = {
    meta: { passages: [{ ...passage('strait', [0, 0]), place: 'strait-place' }, passage('shoal', [10, 0], 'shallow')] },
    scenario,
    closePassage: (id: string) => calls.push(`close ${id}`),
    openPassage: (id: string) => calls.push(`open ${id}`),
    setScenario: ({ avoid, open }: Scenario) => calls.push(`avoid ${avoid.join()} open ${open.join()}`)
  } as unknown as Routing;
  const surface = { project: ([x, y]: [number, number]) => ({ x: 10 * x, y: -10 * y }), flyTo: () => {} };
  const room = new PassageRoom(routing, { surface } as unknown as Sight);
  return { room, calls };
}

vi.stubGlobal('requestAnimationFrame', () => 0);

describe('the passages beside the map', () => {
  it('are closed where ships pass, and opened where they may not', () => {
    const { room, calls } = roomWith(ORDINARY);
    room.toggle('strait');
    room.toggle('shoal');
    expect(calls).toEqual(['close strait', 'open shoal']);
  });

  it('turn the other way once they are closed or opened', () => {
    const { room, calls } = roomWith({ ...ORDINARY, avoid: ['strait'], open: ['shallow'] });
    room.toggle('strait');
    room.toggle('shoal');
    expect(calls).toEqual(['open strait', 'close shoal']);
  });

  it('are marked with the place and the names that then do not stand twice', () => {
    const { room } = roomWith({ ...ORDINARY, avoid: ['strait'] });
    expect(room.marks[0]).toMatchObject({ state: 'closed', place: 'strait-place', names: { en: 'strait' } });
    expect(room.marks[1]).not.toHaveProperty('place');
  });

  it('can be left as usual, whatever the scenario said of them', () => {
    const { room, calls } = roomWith({ ...ORDINARY, avoid: ['strait'], open: ['shoal'] });
    room.leaveAsUsual('shoal');
    expect(calls).toEqual(['avoid strait open ']);
  });

  it('say on the map how they stand, unless they are open as usual', () => {
    const { room } = roomWith({ ...ORDINARY, avoid: ['shoal'] });
    expect(room.marks.map(({ text, state }) => [text, state])).toEqual([
      ['strait', 'open'],
      ['passages_said(shoal | passage_state_closed(masculine))', 'closed']
    ]);
  });

  it('are found under a pointer within its reach, the nearest first', () => {
    const { room } = roomWith(ORDINARY);
    const at = (x: number, y: number) =>
      room.passageAt({ at: [0, 0], point: { x, y }, reach: 8, free: false, shift: false, by: 'mouse' });
    expect(at(3, 4)).toBe('strait');
    expect(at(96, 2)).toBe('shoal');
    expect(at(50, 0)).toBeUndefined();
  });
});
