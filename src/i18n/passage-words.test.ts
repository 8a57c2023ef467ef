import { describe, expect, it, vi } from 'vitest';

/** Unit tests have no compiled messages: each is said as its own inputs, so that what is put into it can be read. */
vi.mock('./index', () => ({
  language: () => 'en',
  m: new Proxy(
    {},
    {
      get: (_, key) => (inputs?: object) =>
        key === 'separator' ? ', ' : `${String(key)}(${Object.values(inputs ?? {}).join(' | ')})`
    }
  )
}));
const { duration, genderOf, monthSpans } = await import('./passage-words');

describe('months', () => {
  it.each([
    [[7, 8, 9, 10], 'July–October'],
    [[12, 1, 2], 'December–February'],
    [[3], 'March'],
    [[1, 5, 6], 'January, May–June'],
    [Array.from({ length: 12 }, (_, index) => index + 1), 'January–December']
  ])('%j are told as spans', (months, text) => {
    expect(monthSpans(months)).toBe(text);
  });
});

describe('the words for how a passage stands', () => {
  it.each([
    ['قناة السويس', 'feminine'],
    ['القناة الشمالية', 'feminine'],
    ['مضايق أبانغ ولينغا', 'feminine'],
    ['مضيق هرمز', 'masculine'],
    ['باب المندب', 'masculine']
  ])('follow the gender of %s', (ar, gender) => {
    expect(genderOf({ ar, en: '' })).toBe(gender);
  });
});

describe('durations', () => {
  it.each([
    [1, '1 hour'],
    [36.04, '36 hours'],
    [60, '2.5 days'],
    [24 * 34.6, '34.6 days'],
    [-60, '-2.5 days']
  ])('%f hours', (hours, text) => {
    expect(duration(hours)).toBe(text);
  });
});
