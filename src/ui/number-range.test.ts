import { describe, expect, it } from 'vitest';
import { readNumber } from './number-range';

const field = (value: string, badInput = false) => ({ value, valueAsNumber: Number.parseFloat(value), validity: { badInput } });

describe('a field of a number', () => {
  const draught = { minimum: 0.1, maximum: 30, isEmptied: true };

  it('takes what lies in its range, and nothing where that may be', () => {
    expect(readNumber(field('12'), draught)).toBe(12);
    expect(readNumber(field('30'), draught)).toBe(30);
    expect(readNumber(field(''), draught)).toBe('empty');
  });

  it('refuses all else', () => {
    for (const text of ['500', '-3', '0']) expect(readNumber(field(text), draught), text).toBe('bad');
    expect(readNumber(field('', true), draught), 'a sign alone').toBe('bad');
    expect(readNumber(field(''), { ...draught, isEmptied: false })).toBe('bad');
  });
});
