import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { perform, type Act } from '#core/present/acts';
import { FLIGHT_MS } from '#core/present/flight';
import { startSession } from '#core/present/session';
import type { Console } from './console.svelte';
import { Controls, type Host } from './controls.svelte';

beforeEach(() => void vi.useFakeTimers({ now: 1000 }));
afterEach(() => void vi.useRealTimers());

function lecture() {
  const console = {
    session: startSession(3, 0),
    act(act: Act) {
      console.session = perform(console.session, act, Date.now());
    }
  };
  const host = { direction: () => 'ltr', routeCount: () => 2, hasChart: () => false } as Partial<Host>;
  return { console, controls: new Controls(console as unknown as Console, host as Host) };
}

it('the key of flights begins, holds and goes on, and flies a flight again that has arrived', () => {
  const { console, controls } = lecture();
  const flight = () => console.session.shown.flight;
  console.act({ kind: 'fly', route: 1 });
  console.act({ kind: 'flight-speed', speed: 2 });
  controls.run('fly');
  expect(flight()).toMatchObject({ route: 1, sinceMs: null });
  controls.run('fly');
  expect(flight()).toMatchObject({ route: 1, sinceMs: 1000 });
  vi.advanceTimersByTime(FLIGHT_MS);
  controls.run('fly');
  expect(flight()).toEqual({ route: 1, share: 0, sinceMs: 1000 + FLIGHT_MS, speed: 2 });
});
