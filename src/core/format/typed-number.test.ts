import { describe, expect, it } from 'vitest';
import { readTypedNumber } from './typed-number';

describe('a typed number', () => {
  it('is read in the digits of any script, with the sign of decimals of any language', () => {
    for (const text of ['16.5', '16,5', '١٦٫٥', '۱۶٫۵', '١٦،٥', '١٦.٥', ' \u200f16,5 ', '1.65e1', '+16.5']) {
      expect(readTypedNumber(text), text).toEqual([16.5]);
    }
    expect(readTypedNumber('−٣')).toEqual([-3]);
    expect(readTypedNumber('0,125')).toEqual([0.125]);
    expect(readTypedNumber('.5')).toEqual([0.5]);
    expect(readTypedNumber('5.')).toEqual([5]);
  });

  it('may have its thousands parted', () => {
    for (const text of ['1,234,567', '١٬٢٣٤٬٥٦٧', '1 234 567', '1\u202f234\u00a0567', '1234567']) {
      expect(readTypedNumber(text), text).toEqual([1_234_567]);
    }
    expect(readTypedNumber('1,234.5')).toEqual([1234.5]);
    expect(readTypedNumber('١٬٢٣٤٫٥')).toEqual([1234.5]);
  });

  it('is not guessed where a comma may part thousands or decimals', () => {
    expect(readTypedNumber('1,450')).toEqual([1450, 1.45]);
    expect(readTypedNumber('١،٤٥٠')).toEqual([1450, 1.45]);
  });

  it('is none where it is anything else', () => {
    const others = ['', '-', 'e', '1.2.3', '1,2,3', '12,34,567', '1 2', '1٬23', '16 kn', '1e999', '0x10', 'NaN', '½', '16²', ','];
    for (const text of others) expect(readTypedNumber(text), text).toEqual([]);
  });
});
