import { beforeEach, describe, expect, it } from 'vitest';
import { watchCalls } from './watch-calls';

/** Node has events but no pointers. */
class FakePointer extends Event {
  readonly detail = 1;
  constructor(
    name: string,
    readonly pointerType: 'mouse' | 'touch' | 'pen' | '',
    readonly clientY: number,
    readonly buttons = 1
  ) {
    super(name);
  }
}
class FakeKeyClick extends Event {
  readonly detail = 0;
  readonly clientY = 0;
}

let screen: EventTarget;
let calls: number[];
let stop: () => void;
beforeEach(() => {
  screen = new EventTarget();
  calls = [];
  stop = watchCalls(screen, (height) => calls.push(height));
});
const send = (...events: Event[]): void => events.forEach((event) => screen.dispatchEvent(event));

describe('the controls of a screen', () => {
  it('are not called by a finger that swipes or drags, which ends in no click', () => {
    const moves = [1, 2, 3].map((height) => new FakePointer('pointermove', 'touch', height));
    send(new FakePointer('pointerdown', 'touch', 1), ...moves, new FakePointer('pointerup', 'touch', 3, 0));
    expect(calls).toEqual([]);
  });

  it('are called by a tap, where it is', () => {
    send(new FakePointer('pointerdown', 'touch', 700), new FakePointer('pointerup', 'touch', 700, 0));
    expect(calls).toEqual([]);
    send(new FakePointer('click', 'touch', 700, 0));
    expect(calls).toEqual([700]);
  });

  it('are called by a mouse that moves or presses, and by a pen over the glass', () => {
    send(new FakePointer('pointermove', 'mouse', 10, 0), new FakePointer('pointerdown', 'mouse', 20));
    send(new FakePointer('pointermove', 'pen', 30, 0), new FakePointer('pointermove', 'pen', 40, 1));
    expect(calls).toEqual([10, 20, 30]);
  });

  it('are not called by a key that presses a button', () => {
    send(new FakeKeyClick('click'));
    expect(calls).toEqual([]);
  });

  it('are let go of', () => {
    stop();
    send(new FakePointer('pointermove', 'mouse', 1, 0), new FakePointer('click', 'touch', 1, 0));
    expect(calls).toEqual([]);
  });
});
