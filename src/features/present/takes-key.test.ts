import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takesKey } from './takes-key';

/** Node has no page: an element knows what stands around it by the selectors it answers to. */
class FakeElement {
  constructor(readonly within: readonly string[]) {}
  closest(selector: string): this | null {
    return selector.split(', ').some((each) => this.within.includes(each)) ? this : null;
  }
}
class FakeInput extends FakeElement {
  constructor(
    readonly type: string,
    within: readonly string[] = []
  ) {
    super(within);
  }
}
class FakeCanvas extends FakeElement {}

beforeEach(() => {
  vi.stubGlobal('Element', FakeElement);
  vi.stubGlobal('HTMLInputElement', FakeInput);
  vi.stubGlobal('HTMLCanvasElement', FakeCanvas);
});
afterEach(() => void vi.unstubAllGlobals());

const BUTTON = new FakeElement(['button']);
const LISTED = new FakeElement(['button', '[role="dialog"]']);
const CHOICE = new FakeElement(['[role="menu"]']);
const PAD = new FakeElement(['[data-pad]']);
const MAP = new FakeCanvas([]);

function takes(target: FakeElement, key: string, { isPointing = false, hasTool = true } = {}): boolean {
  const event = { key, target } as unknown as KeyboardEvent;
  return takesKey(event, { isBlack: key === 'b' || key === '.', hasTool, isPointing });
}

describe('what has the focus takes', () => {
  it('the keys that work it from whoever came to it by keys', () => {
    for (const key of [' ', 'Enter']) for (const target of [BUTTON, PAD, MAP]) expect(takes(target, key)).toBe(true);
    expect(takes(BUTTON, 'ArrowRight')).toBe(false);
    expect(takes(MAP, 'ArrowRight')).toBe(true);
    expect(takes(MAP, 'ArrowRight', { hasTool: false })).toBe(false);
  });

  it('the arrows that scroll it as long as it has more that way, but none of a clicker', () => {
    const box = (scrollTop: number) =>
      Object.assign(new FakeElement(['[data-scrolls]']), { scrollTop, clientHeight: 100, scrollHeight: 300 });
    expect(['ArrowDown', 'ArrowUp'].map((key) => takes(box(0), key))).toEqual([true, false]);
    expect(['ArrowDown', 'ArrowUp'].map((key) => takes(box(80.4), key))).toEqual([true, true]);
    expect(['ArrowDown', 'ArrowUp'].map((key) => takes(box(199.4), key))).toEqual([false, true]);
    for (const key of ['PageDown', 'PageUp', ' ', 'ArrowRight']) expect(takes(box(80), key)).toBe(false);
    expect(takes(box(80), 'ArrowDown', { isPointing: true })).toBe(false);
  });

  it('none after it was pressed by a pointer', () => {
    for (const key of [' ', 'Enter', 'ArrowRight'])
      for (const target of [BUTTON, PAD, MAP]) expect(takes(target, key, { isPointing: true })).toBe(false);
  });

  it('every key of a dialog or a menu but those of a clicker, black among them', () => {
    for (const isPointing of [false, true])
      for (const target of [LISTED, CHOICE]) {
        for (const key of [' ', 'Enter', 'Escape', 'ArrowDown', 'n']) expect(takes(target, key, { isPointing })).toBe(true);
        for (const key of ['b', '.', 'PageDown', 'PageUp']) expect(takes(target, key, { isPointing })).toBe(false);
      }
  });

  it('letters, but neither Enter nor Space after a pointer, in a list to choose from and where a number is typed', () => {
    for (const field of [new FakeElement(['select']), new FakeInput('text', ['[role="spinbutton"]'])]) {
      for (const key of ['n', 'b', ' ', 'Enter']) expect(takes(field, key)).toBe(true);
      for (const key of ['n', 'b']) expect(takes(field, key, { isPointing: true })).toBe(true);
      for (const key of [' ', 'Enter']) expect(takes(field, key, { isPointing: true })).toBe(false);
    }
    expect(takes(new FakeElement(['select', '[role="dialog"]']), ' ', { isPointing: true })).toBe(true);
  });

  it('letters where text is typed, in a dialog too', () => {
    for (const field of [new FakeInput('text', ['[role="dialog"]']), new FakeInput('search'), new FakeElement(['textarea'])])
      for (const key of ['b', '.', ' ', 'Enter']) expect(takes(field, key, { isPointing: true })).toBe(true);
    expect(takes(new FakeInput('radio', ['[role="dialog"]']), 'b')).toBe(false);
  });
});
