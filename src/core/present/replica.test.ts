import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act } from './acts';
import { readKept, writeKept } from './kept-session';
import { join, nextSequence, receive, startReplica, type Replica, type StampedAct } from './replica';
import { startSession } from './session';

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>({ kind: 'next' }, { kind: 'back' }, { kind: 'clear' }, { kind: 'restart' }),
  fc.boolean().map((on): Act => ({ kind: 'freeze', on })),
  fc.nat(9).map((step): Act => ({ kind: 'go', step })),
  fc.constantFrom('none', 'black', 'white').map((cover): Act => ({ kind: 'cover', cover: cover as 'none' })),
  fc.tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -90, max: 90 })).map((at): Act => ({ kind: 'laser', at })),
  fc.constantFrom(0.5, 1, 2, 4).map((speed): Act => ({ kind: 'flight-speed', speed: speed as 1 })),
  fc.constant<Act>({ kind: 'fly', route: 0 })
);

/** What two windows do, each knowing what the other did so far or not. */
const history = fc.array(fc.record({ act: acts, sender: fc.constantFrom('audience', 'speaker'), heard: fc.boolean() }), {
  maxLength: 60
});

const start = () => startReplica(startSession(10, 0));

function play(doings: { act: Act; sender: string; heard: boolean }[]): { all: StampedAct[]; windows: Replica[] } {
  const windows: Record<string, Replica> = { audience: start(), speaker: start() };
  const all: StampedAct[] = [];
  doings.forEach(({ act, sender, heard }, index) => {
    if (heard) windows[sender] = all.reduce(receive, windows[sender]!);
    const stamped = { act, sender, sequence: nextSequence(windows[sender]!), timeMs: index * 100 };
    windows[sender] = receive(windows[sender]!, stamped);
    all.push(stamped);
  });
  return { all, windows: Object.values(windows) };
}

describe('copies of a lecture', () => {
  it('are the same once all acts have come, in whatever order', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), (doings, random) => {
        const { all, windows } = play(doings);
        const shuffled = all.map((act) => ({ act, at: random.next().value as number })).sort((a, b) => a.at - b.at);
        const sessions = windows.map((each) => shuffled.reduce((known, { act }) => receive(known, act), each).session);
        expect(sessions[0]).toEqual(sessions[1]);
      })
    );
  });

  it('are joined without losing what either knew', () => {
    fc.assert(
      fc.property(history, (doings) => {
        const { windows } = play(doings);
        const [one, other] = windows as [Replica, Replica];
        expect(join(one, other).session).toEqual(join(other, one).session);
      })
    );
  });

  it('take an act once, and hold no more of the past than they need', () => {
    let replica = start();
    for (let count = 0; count < 1000; count += 1) {
      const stamped: StampedAct = {
        act: { kind: 'laser', at: [count % 90, 0] },
        sender: 'a',
        sequence: count + 1,
        timeMs: count
      };
      replica = receive(receive(replica, stamped), stamped);
    }
    expect(replica.log.length).toBeLessThanOrEqual(200);
    expect(nextSequence(replica)).toBe(1001);
    expect(replica.session.shown.laser).toEqual({ at: [999 % 90, 0], timeMs: 999 });
  });
});

describe('a lecture that is kept', () => {
  const lecture = receive(start(), { act: { kind: 'go', step: 3 }, sender: 'a', sequence: 1, timeMs: 5 });

  it('comes back as it was', () => {
    expect(readKept(writeKept(lecture, 1000), 10, 2000)).toEqual(lecture);
  });

  it('is over after half a day, for a changed story, and when it is damaged', () => {
    const text = writeKept(lecture, 0);
    expect(readKept(text, 10, 13 * 3_600_000)).toBeUndefined();
    expect(readKept(text, 11, 1000)).toBeUndefined();
    expect(readKept(text.slice(0, 40), 10, 1000)).toBeUndefined();
    expect(readKept('null', 10, 1000)).toBeUndefined();
    expect(readKept(null, 10, 1000)).toBeUndefined();
  });
});
