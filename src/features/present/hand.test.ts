import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import type { HandTool } from '#core/present/session';
import { DEFAULT_VIEW } from '#core/view/view';
import type { Console } from './console.svelte';
import { makeHand } from './hand';

const A: LonLat = [60, 25];
const B: LonLat = [61, 26];

/** A console that remembers what was done, with the tool and the step another window may change. */
function lecture() {
  const session = { tool: 'ink' as HandTool | null, shown: { step: 0, laser: null } };
  const acts: { kind: string; id?: string; points?: readonly LonLat[] }[] = [];
  const console = { session, act: (act: (typeof acts)[number]) => acts.push(act) } as unknown as Console;
  return { session, acts, hand: makeHand(console, () => DEFAULT_VIEW.camera) };
}

describe('ink', () => {
  it('is one stroke from down to up, and another after', () => {
    const { acts, hand } = lecture();
    hand.down(A);
    hand.move(B);
    hand.up();
    hand.down(B);
    hand.up();
    expect(acts.flatMap(({ points }) => points ?? [])).toEqual([A, B, B]);
    expect(acts[0]!.id).toBe(acts.at(-2)!.id);
    expect(acts.at(-1)!.id).not.toBe(acts[0]!.id);
  });

  it.each([
    ['another tool is taken', ({ session }: ReturnType<typeof lecture>) => (session.tool = 'laser')],
    ['the next step comes', ({ session }: ReturnType<typeof lecture>) => (session.shown.step = 1)]
  ])('is lifted when %s', (_, change) => {
    const given = lecture();
    const { acts, hand } = given;
    hand.down(A);
    change(given);
    const before = acts.filter(({ kind }) => kind === 'ink').length;
    hand.move(B);
    hand.up();
    expect(acts.filter(({ kind }) => kind === 'ink')).toHaveLength(before);
  });

  it('set down by a key is set down anew on the next step', () => {
    const { session, acts, hand } = lecture();
    hand.enter(A);
    session.shown.step = 1;
    hand.enter(B);
    expect(acts.map(({ kind, points }) => [kind, points])).toEqual([
      ['ink', [A]],
      ['ink', [B]]
    ]);
    expect(acts[0]!.id).not.toBe(acts[1]!.id);
  });
});
