import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAfter, TypeAhead } from './list-keys';

const NAMES = ['Chabahar', 'Chabahar Bay', 'Tehran', 'Çeşme', 'Bandar Abbas', 'Bandar-e Anzali'];

describe('indexAfter', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 11, 11],
    ['ArrowUp', 0, 0],
    ['ArrowUp', 5, 4],
    ['PageDown', 5, 11],
    ['PageUp', 5, 0],
    ['Home', 5, 0],
    ['End', 5, 11],
    ['Enter', 5, undefined],
    ['a', 5, undefined]
  ] as const)('%s leads from %d to %s', (key, from, to) => {
    expect(indexAfter(key, from, 12)).toBe(to);
  });
});

/** Types the letters one after another, starting at a row; the rows the keys come to. */
function typed(letters: string, from = 0, pause = 100): (number | undefined)[] {
  const ahead = new TypeAhead();
  let index = from;
  return [...letters].map((letter, stroke) => {
    const found = ahead.find(letter, NAMES, index, stroke * pause);
    index = found ?? index;
    return found;
  });
}

describe('TypeAhead', () => {
  it('goes on to the next name with a letter, and round', () => {
    expect(typed('b')).toEqual([4]);
    expect(typed('c', 0)).toEqual([1]);
    expect(typed('ccc', 0)).toEqual([1, 3, 0]);
    expect(typed('q')).toEqual([undefined]);
  });

  it('narrows while more is typed, without leaving a name that still fits', () => {
    expect(typed('bandare', 0).at(-1)).toBeUndefined();
    expect(typed('bandar', 0)).toEqual([4, 4, 4, 4, 4, 4]);
    expect(typed('bandar e', 0).at(-1)).toBe(5);
    expect(typed('te', 0)).toEqual([2, 2]);
  });

  it('begins anew after a pause', () => {
    expect(typed('tb', 0, 1000)).toEqual([2, 4]);
    expect(typed('tb', 0, 100)).toEqual([2, undefined]);
  });

  it('takes a letter in whatever form the keyboard gives it', () => {
    expect(typed('ce', 0).at(-1)).toBe(3);
    const ahead = new TypeAhead();
    const names = ['المحيط الهندي', 'إيران', 'كرمان', 'طريق البحر الشمالي'];
    expect(ahead.find('ا', names, 0, 0)).toBe(1);
    expect(ahead.find('ک', names, 0, 5000)).toBe(2);
    expect(ahead.find('م', names, 3, 10_000)).toBe(0);
  });

  it('takes letters and digits of every script, a space only within a name, and no other key', () => {
    const ahead = new TypeAhead();
    for (const key of ['a', 'ظ', 'ы', '7']) expect(ahead.takes(key, 0)).toBe(true);
    for (const key of ['/', 'Enter', 'Escape', 'Tab', 'ArrowUp', ' ']) expect(ahead.takes(key, 0)).toBe(false);
    ahead.find('b', NAMES, 0, 0);
    expect(ahead.takes(' ', 500)).toBe(true);
    expect(ahead.takes(' ', 2000)).toBe(false);
  });

  it('never finds a name that does not begin so', () => {
    fc.assert(
      fc.property(fc.constantFrom(...'abcdefghtz'), fc.nat(NAMES.length - 1), (letter, from) => {
        const found = new TypeAhead().find(letter, NAMES, from, 0);
        const begin = NAMES.map((name) => name.normalize('NFKD').toLowerCase().startsWith(letter));
        if (found === undefined) expect(begin).not.toContain(true);
        else expect(begin[found]).toBe(true);
      })
    );
  });
});
