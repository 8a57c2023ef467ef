import { describe, expect, it } from 'vitest';
import { perform, type Act } from './acts';
import { audienceOf, startSession, type Session } from './session';
import { elapsedMs } from './stopwatch';

const CHABAHAR = [60.6, 25.3] as const;

function after(acts: readonly Act[], start: Session = startSession(5, 0)): Session {
  return acts.reduce((session, act, index) => perform(session, act, (index + 1) * 1000), start);
}

describe('walking through the steps', () => {
  it('goes on and back and stays within the story', () => {
    expect(after([{ kind: 'next' }, { kind: 'next' }, { kind: 'back' }]).shown.step).toBe(1);
    expect(after([{ kind: 'back' }]).shown.step).toBe(0);
    expect(after([{ kind: 'go', step: 99 }, { kind: 'next' }]).shown.step).toBe(4);
    expect(after([{ kind: 'go', step: Number.NaN }]).shown.step).toBe(0);
  });

  it('starts the stopwatch with the first step on, and never again once it was stopped', () => {
    expect(after([{ kind: 'next' }]).stopwatch).toEqual({ sinceMs: 1000, beforeMs: 0 });
    const paused = after([{ kind: 'next' }, { kind: 'stopwatch', do: 'pause' }, { kind: 'next' }]);
    expect(paused.stopwatch).toEqual({ sinceMs: null, beforeMs: 1000 });
  });

  it('takes off with a step what was put on its map by hand', () => {
    const marked = after([
      { kind: 'laser', at: CHABAHAR },
      { kind: 'ink', id: 'a', points: [CHABAHAR] },
      { kind: 'spotlight', at: CHABAHAR },
      { kind: 'measure', at: CHABAHAR },
      { kind: 'fly', route: 0 }
    ]);
    expect(after([{ kind: 'next' }], marked).shown).toEqual(after([{ kind: 'next' }]).shown);
    expect(after([{ kind: 'clear' }], marked).shown).toEqual(startSession(5, 0).shown);
  });
});

describe('covers and the freeze', () => {
  it('lifts a cover with the first press, without moving', () => {
    const lifted = after([{ kind: 'next' }, { kind: 'cover', cover: 'black' }, { kind: 'next' }]);
    expect(lifted).toMatchObject({ cover: 'none', shown: { step: 1 } });
  });

  it('keeps the audience where it was while the speaker looks ahead, and jumps there after', () => {
    const frozen = after([{ kind: 'next' }, { kind: 'freeze', on: true }, { kind: 'next' }, { kind: 'laser', at: CHABAHAR }]);
    expect(frozen.shown.step).toBe(2);
    expect(audienceOf(frozen)).toMatchObject({ step: 1, laser: null });
    expect(audienceOf(after([{ kind: 'freeze', on: true }], frozen)).step).toBe(1);
    expect(audienceOf(after([{ kind: 'freeze', on: false }], frozen))).toMatchObject({ step: 2, laser: { at: CHABAHAR } });
  });
});

describe('autoplay', () => {
  const playing = (loops: boolean) => after([{ kind: 'autoplay', autoplay: { secondsPerStep: 5, loops } }]);

  it('goes on once, however many windows say the time is over', () => {
    expect(
      after(
        [
          { kind: 'advance', from: 0 },
          { kind: 'advance', from: 0 }
        ],
        playing(false)
      ).shown.step
    ).toBe(1);
    expect(after([{ kind: 'advance', from: 0 }]).shown.step).toBe(0);
  });

  it('counts the time of a step while the audience sees it, and holds under a cover and the freeze', () => {
    const seenMs = (acts: readonly Act[]) => {
      const session = after(acts, playing(true));
      return elapsedMs(session.seen, acts.length * 1000);
    };
    const idle: Act = { kind: 'agenda', on: true };
    expect(seenMs([{ kind: 'next' }, idle, idle])).toBe(2000);
    expect(seenMs([{ kind: 'next' }, idle, { kind: 'cover', cover: 'black' }, idle, idle])).toBe(2000);
    expect(seenMs([{ kind: 'next' }, { kind: 'cover', cover: 'black' }, idle, { kind: 'next' }, idle])).toBe(2000);
    expect(seenMs([{ kind: 'next' }, { kind: 'freeze', on: true }, idle, { kind: 'freeze', on: false }, idle])).toBe(2000);
    // What the audience has not seen yet has its whole time before it.
    expect(seenMs([{ kind: 'freeze', on: true }, { kind: 'next' }, idle, idle])).toBe(0);
  });

  it('begins again after the last step, or ends there', () => {
    const last: Act[] = [
      { kind: 'go', step: 4 },
      { kind: 'advance', from: 4 }
    ];
    expect(after(last, playing(true))).toMatchObject({ shown: { step: 0 }, autoplay: { loops: true } });
    expect(after(last, playing(false))).toMatchObject({ shown: { step: 4 }, autoplay: null });
  });
});

describe('tools', () => {
  it('joins the points of one stroke and keeps what it was begun as', () => {
    const drawn = after([
      { kind: 'ink-stays', on: true },
      { kind: 'ink', id: 'a', points: [CHABAHAR] },
      { kind: 'ink-stays', on: false },
      { kind: 'ink', id: 'a', points: [[61, 26]] }
    ]);
    expect(drawn.shown.ink).toEqual([{ id: 'a', points: [CHABAHAR, [61, 26]], timeMs: 4000, stays: true }]);
  });

  it('begins another route with the third point', () => {
    const ends = [
      [1, 1],
      [2, 2],
      [3, 3]
    ] as const;
    expect(after(ends.map((at) => ({ kind: 'route', at }))).shown.routed).toEqual([[3, 3]]);
  });

  it('takes the chart away with its step and when the map is cleared', () => {
    const chart: Act = { kind: 'chart', on: true };
    expect(after([chart]).shown.chart).toBe(true);
    expect(after([chart, { kind: 'next' }]).shown.chart).toBe(false);
    expect(after([chart, { kind: 'clear' }]).shown.chart).toBe(false);
  });

  it('puts out laser and spotlight with their tools', () => {
    const lit: Act[] = [
      { kind: 'take', tool: 'laser' },
      { kind: 'laser', at: CHABAHAR }
    ];
    expect(after([...lit, { kind: 'take', tool: 'ink' }]).shown.laser).toBeNull();
    expect(
      after([
        { kind: 'spotlight', at: CHABAHAR },
        { kind: 'take', tool: null }
      ]).shown.spotlight
    ).toBeNull();
  });

  it('flies on from where a flight was when its speed changes, and holds while it pauses', () => {
    const start = perform(startSession(5, 0), { kind: 'fly', route: 0 }, 0);
    const faster = perform(start, { kind: 'flight-speed', speed: 4 }, 6000);
    expect(faster.shown.flight).toMatchObject({ share: 0.2, sinceMs: 6000, speed: 4 });
    const held = perform(faster, { kind: 'flight-pause' }, 9000);
    expect(held.shown.flight?.share).toBeCloseTo(0.6, 12);
    const slower = perform(held, { kind: 'flight-speed', speed: 1 }, 60_000);
    expect(slower.shown.flight).toMatchObject({ share: held.shown.flight?.share, sinceMs: null, speed: 1 });
  });

  it('goes on with a story that was changed, at the step that stood, wherever it is now', () => {
    const ink: Act = { kind: 'ink', id: 'a', points: [CHABAHAR] };
    const renew: Act = { kind: 'renew', changed: '2026-11-30T10:00:00.000Z', stepCount: 7, step: 3 };
    const session = after([{ kind: 'go', step: 2 }, ink, { kind: 'freeze', on: true }, renew]);
    expect(session).toMatchObject({ changed: renew.changed, stepCount: 7, frozen: null, shown: { step: 3 } });
    expect(session.shown.ink).toHaveLength(1);
    expect(after([renew, { kind: 'go', step: 6 }]).shown.step).toBe(6);
    expect(after([{ ...renew, stepCount: 2 }]).shown.step).toBe(1);
    expect(after([renew, { kind: 'restart' }])).toMatchObject({ changed: renew.changed, stepCount: 7 });
  });

  it('begins a lecture anew but leaves the notes as large as they were', () => {
    const anew = after([{ kind: 'notes-size', percent: 900 }, { kind: 'next' }, { kind: 'restart' }]);
    expect(anew).toEqual({ ...startSession(5, 3000), notesPercent: 300 });
  });
});
