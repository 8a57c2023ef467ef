import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

describe('keys after a click', () => {
  /** What is clicked and has the focus; what stands around it, it answers to. */
  class Pressed {
    hasFocus = true;
    constructor(readonly within: readonly string[]) {}
    closest(selector: string): this | null {
      return selector.split(', ').some((each) => this.within.includes(each)) ? this : null;
    }
    blur(): void {
      this.hasFocus = false;
    }
  }
  beforeEach(() => {
    for (const name of ['Element', 'HTMLElement']) vi.stubGlobal(name, Pressed);
    for (const name of ['HTMLInputElement', 'HTMLCanvasElement']) vi.stubGlobal(name, class {});
  });
  afterEach(() => void vi.unstubAllGlobals());

  function press(controls: Controls, key: string, target: Pressed): boolean {
    const event = { key, code: '', target, preventDefault: vi.fn(), stopPropagation: vi.fn() };
    controls.press(event as unknown as KeyboardEvent);
    return event.preventDefault.mock.calls.length > 0;
  }

  it('go on, and to the number that was typed, and the button gives up its focus', () => {
    const { console, controls } = lecture();
    const button = new Pressed(['button']);
    controls.point();
    expect(press(controls, ' ', button)).toBe(true);
    expect(console.session.shown.step).toBe(1);
    expect(button.hasFocus).toBe(false);
    for (const key of ['g', '3', 'Enter']) press(controls, key, new Pressed(['button']));
    expect(console.session.shown.step).toBe(2);
    expect(controls.entry).toBeNull();
  });

  it('press the button again that was reached by the key Tab', () => {
    const { console, controls } = lecture();
    const button = new Pressed(['button']);
    controls.point();
    press(controls, 'Tab', button);
    expect(press(controls, ' ', button)).toBe(false);
    expect(press(controls, 'Enter', button)).toBe(false);
    expect(console.session.shown.step).toBe(0);
    expect(button.hasFocus).toBe(true);
  });

  it('black the screen over the list of all steps, and do nothing else there', () => {
    const { console, controls } = lecture();
    const listed = new Pressed(['button', '[role="dialog"]']);
    controls.run('overview');
    press(controls, 'w', listed);
    expect(console.session.cover).toBe('none');
    press(controls, '.', listed);
    expect(console.session.cover).toBe('black');
    press(controls, 'b', listed);
    expect(console.session.cover).toBe('none');
  });
});
