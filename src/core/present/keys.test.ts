import { describe, expect, it } from 'vitest';
import { readKey, type KeyPress } from './keys';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...more };
}

const meaning = (key: string, direction: 'ltr' | 'rtl' = 'ltr', more: Partial<KeyPress> = {}) =>
  readKey(press(key, more), direction);

/** The table of keys in a lecture, as habits and remotes expect them. */
const TABLE: [keys: string[], command: string][] = [
  [['ArrowDown', ' ', 'n', 'N', 'PageDown'], 'next'],
  [['ArrowUp', 'p', 'P', 'PageUp'], 'back'],
  [['Home'], 'first'],
  [['End'], 'last'],
  [['b', 'B', '.'], 'black'],
  [['w'], 'white'],
  [['z'], 'freeze'],
  [['f'], 'fullscreen'],
  [['s'], 'speaker'],
  [['o'], 'overview'],
  [['g'], 'go-to'],
  [['l'], 'laser'],
  [['?', 'F1'], 'help']
];

describe('keys in a lecture', () => {
  it.each(TABLE)('%j: %s, whichever way the page is read', (keys, command) => {
    for (const key of keys) {
      expect(meaning(key, 'ltr')).toEqual({ command });
      expect(meaning(key, 'rtl')).toEqual({ command });
    }
  });

  it('turns the arrows with the direction of the page, and them alone', () => {
    expect(meaning('ArrowRight', 'ltr')).toEqual({ command: 'next' });
    expect(meaning('ArrowLeft', 'ltr')).toEqual({ command: 'back' });
    expect(meaning('ArrowLeft', 'rtl')).toEqual({ command: 'next' });
    expect(meaning('ArrowRight', 'rtl')).toEqual({ command: 'back' });
  });

  it('goes back with Shift and Space', () => {
    expect(meaning(' ', 'rtl', { shiftKey: true })).toEqual({ command: 'back' });
  });

  it('knows the keys of an Arabic keyboard by where they lie', () => {
    expect(meaning('لا', 'rtl', { code: 'KeyB' })).toEqual({ command: 'black' });
    expect(meaning('ز', 'rtl', { code: 'Period' })).toEqual({ command: 'black' });
    expect(meaning('ش', 'rtl', { code: 'KeyA' })).toEqual({ command: 'agenda' });
    expect(meaning('؟', 'rtl', { code: 'Slash', shiftKey: true })).toEqual({ command: 'help' });
  });

  it('goes by the letter where the layout is Latin', () => {
    expect(meaning('z', 'ltr', { code: 'KeyY' })).toEqual({ command: 'freeze' });
    expect(meaning('v', 'ltr', { code: 'Period' })).toEqual({ command: 'chart' });
  });

  it('reads digits of every script', () => {
    expect(meaning('7')).toEqual({ digit: 7 });
    expect(meaning('٧', 'rtl')).toEqual({ digit: 7 });
  });

  it('leaves the keys of browser and system alone', () => {
    expect(meaning('b', 'ltr', { ctrlKey: true })).toBeUndefined();
    expect(meaning('ArrowLeft', 'ltr', { altKey: true })).toBeUndefined();
    expect(meaning('F', 'ltr', { metaKey: true })).toBeUndefined();
    expect(meaning('Tab')).toBeUndefined();
    expect(meaning('q')).toBeUndefined();
    expect(meaning('constructor')).toBeUndefined();
  });
});
