import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Pointers } from './pointers';
import type { MapPointer, MapTool } from './tool';

/** A map of one pixel a degree whose Earth ends at x = 180. */
function setUp(takes: (pointer: MapPointer) => boolean = () => false, tool: Partial<MapTool> = {}) {
  const told: string[] = [];
  const note =
    (what: string) =>
    (pointer: MapPointer | undefined): void =>
      void told.push(pointer ? `${what} ${pointer.point.x},${pointer.point.y}` : what);
  const standing: MapTool = {
    cursor: 'crosshair',
    press: takes,
    drag: note('drag'),
    drop: note('drop'),
    cancel: () => void told.push('cancel'),
    hover: note('hover'),
    click: (pointer) => {
      note('click')(pointer);
      return true;
    },
    doubleClick: note('double'),
    contextMenu: note('menu'),
    ...tool
  };
  const canvas = Object.assign(new EventTarget(), { setPointerCapture: vi.fn() });
  const left = vi.fn();
  const state: { tool: MapTool | undefined } = { tool: standing };
  const pointers = new Pointers({
    element: canvas,
    isMap: (target) => target === canvas,
    toMap: ({ clientX, clientY }) => ({ x: clientX, y: clientY }),
    positionAt: ({ x, y }) => (x > 180 ? undefined : [x, y]),
    hold: () => {},
    tool: () => state.tool,
    onclick: left
  });
  /** Sends an event through; true when the map does not hear of it. */
  const send = (type: string, x = 0, y = 0, more: object = {}): boolean => {
    const event = new Event(type, { cancelable: true });
    const held = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
    const usual = { ...held, clientX: x, clientY: y, button: 0, buttons: 1, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
    canvas.dispatchEvent(Object.assign(event, usual, more));
    return event.cancelBubble;
  };
  return { told, send, state, left, pointers, canvas };
}
const touch = { pointerType: 'touch', pointerId: 7 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Pointers', () => {
  it('keeps a gesture the tool takes from the map, and tells every step of it', () => {
    const { told, send, canvas } = setUp(() => true);
    send('pointerdown', 10, 10);
    expect(send('mousedown', 10, 10)).toBe(true);
    expect(canvas.setPointerCapture).toHaveBeenCalledWith(1);
    send('pointermove', 12, 10);
    expect(told).toEqual([]);
    send('pointermove', 20, 12);
    expect(send('mousemove', 20, 12)).toBe(true);
    send('pointerup', 30, 12, { buttons: 0 });
    expect(send('click', 30, 12)).toBe(true);
    expect(told).toEqual(['drag 20,12', 'drop 30,12']);
  });

  it('lets the map pan when the tool does not take the press, and makes no click of it', () => {
    const { told, send } = setUp();
    send('pointerdown', 10, 10);
    expect(send('mousedown', 10, 10)).toBe(false);
    send('pointermove', 40, 10);
    expect(send('mousemove', 40, 10)).toBe(false);
    send('pointerup', 40, 10, { buttons: 0 });
    send('click', 40, 10);
    expect(told).toEqual([]);
  });

  it.each([true, false])('makes a click of a press let go where it was (taken: %s)', (isTaken) => {
    const { told, send } = setUp(() => isTaken);
    send('pointerdown', 10, 10);
    send('pointermove', 11, 11);
    send('pointerup', 11, 11, { buttons: 0 });
    expect(send('click', 11, 11)).toBe(true);
    expect(told).toEqual(['click 11,11']);
  });

  it('leaves a click to the map when the tool does, with the reach of what clicked', () => {
    const { send, left } = setUp(undefined, { click: () => false });
    send('pointerdown', 10, 10, touch);
    send('pointerup', 10, 10, { ...touch, buttons: 0 });
    send('click', 10, 10);
    expect(left).toHaveBeenCalledWith({ x: 10, y: 10 }, 22);
  });

  it('lets a finger tremble and reach farther than an arrow', () => {
    const reaches: number[] = [];
    const { told, send } = setUp((pointer) => reaches.push(pointer.reach) > 0);
    send('pointerdown', 10, 10, touch);
    expect(send('touchstart', 10, 10)).toBe(true);
    send('pointermove', 18, 10, touch);
    expect(told).toEqual([]);
    send('pointermove', 25, 10, touch);
    send('pointerup', 25, 10, { ...touch, buttons: 0 });
    send('pointerdown', 10, 10);
    expect(told).toEqual(['drag 25,10', 'drop 25,10']);
    expect(reaches).toEqual([22, 8]);
  });

  it('drops back what is dragged when a second finger comes or the pointer is lost', () => {
    const { told, send } = setUp(() => true);
    send('pointerdown', 10, 10, touch);
    send('pointermove', 30, 10, touch);
    send('pointerdown', 90, 90, { ...touch, pointerId: 8, isPrimary: false });
    send('pointermove', 50, 10, touch);
    send('pointerup', 50, 10, { ...touch, buttons: 0 });
    expect(told).toEqual(['drag 30,10', 'cancel']);

    send('pointerdown', 10, 10);
    send('pointermove', 30, 10);
    send('pointercancel', 30, 10);
    send('lostpointercapture', 30, 10);
    expect(told.slice(2)).toEqual(['drag 30,10', 'cancel']);
  });

  it('makes no click of two fingers', () => {
    const { told, send } = setUp();
    send('pointerdown', 10, 10, touch);
    send('pointerdown', 90, 90, { ...touch, pointerId: 8, isPrimary: false });
    send('pointerup', 10, 10, { ...touch, buttons: 0 });
    send('click', 10, 10);
    expect(told).toEqual([]);
  });

  it('opens the menu of what a finger is held on, and nothing else comes of that press', () => {
    const { told, send } = setUp(() => true);
    send('pointerdown', 10, 10, touch);
    vi.advanceTimersByTime(600);
    send('pointermove', 60, 10, touch);
    send('pointerup', 60, 10, { ...touch, buttons: 0 });
    send('click', 60, 10);
    expect(told).toEqual(['cancel', 'menu 10,10']);
    send('pointerdown', 10, 10, touch);
    send('pointermove', 60, 10, touch);
    vi.advanceTimersByTime(600);
    expect(told.slice(2)).toEqual(['drag 60,10']);
  });

  it('says nothing of the space beside the globe, but drops what was dragged there', () => {
    const { told, send } = setUp(() => true);
    send('pointermove', 200, 10, { buttons: 0 });
    send('pointerdown', 200, 10);
    send('pointerup', 200, 10, { buttons: 0 });
    send('click', 200, 10);
    expect(told).toEqual(['hover']);
    send('pointerdown', 10, 10);
    send('pointermove', 150, 10);
    send('pointermove', 250, 10);
    send('pointerup', 250, 10, { buttons: 0 });
    expect(told.slice(1)).toEqual(['drag 150,10', 'drop 150,10']);
  });

  it('tells of hovering by mouse alone, with no button held, and of leaving', () => {
    const { told, send } = setUp();
    send('pointermove', 5, 5, { buttons: 0 });
    send('pointermove', 6, 5, { buttons: 2 });
    send('pointermove', 7, 5, { ...touch, buttons: 0 });
    send('pointerout', 8, 5, { relatedTarget: null, buttons: 0 });
    expect(told).toEqual(['hover 5,5', 'hover']);
  });

  it('ends a press that was let go where nobody heard it', () => {
    const { told, send } = setUp(() => true);
    send('pointerdown', 10, 10);
    send('pointermove', 30, 10);
    send('pointermove', 40, 10, { buttons: 0 });
    expect(told).toEqual(['drag 30,10', 'cancel', 'hover 40,10']);
  });

  it('hears nothing while no tool stands, nor once it is stopped', () => {
    const { told, send, state, pointers } = setUp(() => true);
    const { tool } = state;
    state.tool = undefined;
    send('pointerdown', 10, 10);
    expect(send('mousedown', 10, 10)).toBe(false);
    expect(send('click', 10, 10)).toBe(false);
    state.tool = tool;
    pointers.stop();
    expect(send('click', 10, 10)).toBe(false);
    expect(told).toEqual([]);
  });

  it('knows when no snapping is wanted', () => {
    const free: boolean[] = [];
    const { send } = setUp((pointer) => free.push(pointer.free) < 0);
    for (const held of [{}, { altKey: true }, { ctrlKey: true }, { metaKey: true }]) send('pointerdown', 1, 1, held);
    expect(free).toEqual([false, true, true, true]);
  });
});
