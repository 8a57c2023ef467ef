import { describe, expect, it } from 'vitest';
import { walkOf } from './walk-keys';

const press = (key: string, more = {}) => ({
  key,
  code: key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more
});

describe('walkOf', () => {
  it('goes on with the arrow that points the way the page is read', () => {
    expect(walkOf(press('ArrowRight'), 'ltr')).toBe('next');
    expect(walkOf(press('ArrowLeft'), 'rtl')).toBe('next');
    expect(walkOf(press('ArrowRight'), 'rtl')).toBe('back');
  });

  it('means the same in both directions by all other keys', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      expect(['PageDown', 'PageUp', 'Home', 'End'].map((key) => walkOf(press(key), direction))).toEqual([
        'next',
        'back',
        'first',
        'last'
      ]);
    }
  });

  it('leaves the page its own keys, and the browser its own', () => {
    for (const key of [' ', 'ArrowDown', 'ArrowUp', 'b', 'F1', '7']) expect(walkOf(press(key), 'ltr')).toBeUndefined();
    expect(walkOf(press('ArrowLeft', { altKey: true }), 'ltr')).toBeUndefined();
    expect(walkOf(press('Home', { shiftKey: true }), 'ltr')).toBeUndefined();
  });
});
