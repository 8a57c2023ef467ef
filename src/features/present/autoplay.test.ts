import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { perform, type Act } from '#core/present/acts';
import { startSession } from '#core/present/session';
import type { Story } from '#core/story/story';
import { autoplay } from './autoplay';
import type { Console } from './console.svelte';

const STORY = { steps: [{ minutes: 1 }, { minutes: 1 }, { minutes: 1 }] } as unknown as Story;

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

/** A lecture that goes on by itself, its waiting begun anew with each act, as an effect does. */
function playing() {
  let stop: (() => void) | undefined;
  const console = { session: startSession(3, 0), act };
  function act(wish: Act): void {
    console.session = perform(console.session, wish, Date.now());
    stop?.();
    stop = autoplay(console as unknown as Console, STORY);
  }
  act({ kind: 'autoplay', autoplay: { secondsPerStep: 10, loops: true } });
  return { act, stepAfter: (seconds: number) => (vi.advanceTimersByTime(seconds * 1000), console.session.shown.step) };
}

it.each([
  [
    { kind: 'cover', cover: 'black' },
    { kind: 'cover', cover: 'none' }
  ],
  [
    { kind: 'freeze', on: true },
    { kind: 'freeze', on: false }
  ]
] satisfies [Act, Act][])(
  'holds while the audience sees something else, and goes on after for what was left: %j',
  (hide, show) => {
    const { act, stepAfter } = playing();
    expect(stepAfter(6)).toBe(0);
    act(hide);
    expect(stepAfter(60)).toBe(0);
    act(show);
    expect(stepAfter(3)).toBe(0);
    expect(stepAfter(2)).toBe(1);
    expect(stepAfter(10)).toBe(2);
  }
);
