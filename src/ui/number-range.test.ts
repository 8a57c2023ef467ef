import { describe, expect, it, vi } from 'vitest';

vi.mock('#i18n/index', () => ({ language: () => 'en', m: {} }));
const { readNumber, steppedNumber } = await import('./number-range');

const draught = { minimum: 0.1, maximum: 30, isEmptied: true };

describe('a field of a number', () => {
  it('takes what lies in its range, in any digits, and nothing where that may be', () => {
    for (const text of ['12.5', '12,5', '١٢٫٥', '۱۲٫۵']) expect(readNumber(text, draught), text).toBe(12.5);
    expect(readNumber('30', draught)).toBe(30);
    expect(readNumber('', draught)).toBe('empty');
    expect(readNumber(' ', draught)).toBe('empty');
  });

  it('refuses all else', () => {
    for (const text of ['500', '-3', '0', '-', '12 m', '٥٠٠']) expect(readNumber(text, draught), text).toBe('bad');
    expect(readNumber('', { ...draught, isEmptied: false })).toBe('bad');
  });

  it('asks what a comma means where both readings lie in its range', () => {
    const cost = { minimum: 0, maximum: 1e9, isEmptied: false };
    expect(readNumber('1,450', cost)).toEqual({ readings: [1450, 1.45] });
    expect(readNumber('1,450', draught)).toBe(1.45);
  });
});

it('brings what was typed into what is offered', () => {
  const tidied = (value: number) => Math.round(Math.min(400, Math.max(72, value)));
  const dots = { minimum: 72, maximum: 400, isEmptied: false, tidied };
  expect(readNumber('٩٠٠', dots)).toBe(400);
  expect(readNumber('99,7', dots)).toBe(100);
  expect(readNumber('many', dots)).toBe('bad');
});

describe('an arrow key', () => {
  it('leads one up or down, within the range', () => {
    expect(steppedNumber('12', undefined, 'ArrowUp', draught)).toBe(13);
    expect(steppedNumber('١٢٫٥', undefined, 'ArrowDown', draught)).toBe(11.5);
    expect(steppedNumber('1.1', undefined, 'ArrowDown', draught)).toBe(0.1);
    expect(steppedNumber('29.5', undefined, 'ArrowUp', draught)).toBe(30);
    expect(steppedNumber('0.5', undefined, 'ArrowDown', draught)).toBe(0.1);
  });

  it('begins at what counts in an empty field', () => {
    expect(steppedNumber('', 16, 'ArrowUp', draught)).toBe(17);
    expect(steppedNumber('', undefined, 'ArrowUp', { minimum: 0, maximum: 9 })).toBe(1);
  });

  it('does nothing where no number stands, and other keys do nothing', () => {
    expect(steppedNumber('1,450', undefined, 'ArrowUp', draught)).toBeUndefined();
    expect(steppedNumber('m', undefined, 'ArrowUp', draught)).toBeUndefined();
    expect(steppedNumber('1', undefined, 'Home', draught)).toBeUndefined();
  });
});
