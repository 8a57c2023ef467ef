import { describe, expect, it } from 'vitest';
import { degreeDecimals, formatCountry, formatDate, formatDeviation, formatLength, formatNumber } from './format';

describe('figures', () => {
  it('keeps Western digits in Arabic', () => {
    expect(formatNumber('ar', 7214.4)).toBe('7,214');
    expect(formatNumber('en', 7214.4)).toBe('7,214');
  });

  it('gives a length three figures at most below a hundred', () => {
    expect([8.251, 61.34, 628.4, 7213.7].map((value) => formatLength('en', value))).toEqual(['8.25', '61.3', '628', '7,214']);
  });

  it('signs a deviation', () => {
    expect(formatDeviation('en', -0.0254)).toBe('-2.5%');
    expect(formatDeviation('en', 0.02)).toBe('+2%');
    expect(formatDeviation('en', 0)).toBe('0%');
  });

  it('writes no more decimals of a degree than are known', () => {
    expect([1, 10, 100, 1000, 2000, 50_000, 1_000_000].map(degreeDecimals)).toEqual([5, 4, 3, 2, 2, 1, 0]);
  });
});

describe('dates', () => {
  it('are as exact as they are given', () => {
    expect(['2017', '2025-11', '2025-10-20'].map((date) => formatDate('en', date))).toEqual([
      '2017',
      'November 2025',
      '20 October 2025'
    ]);
    expect(formatDate('ar', '2025-10-20')).toMatch(/^20 أكتوبر 2025$/);
  });
});

describe('countries', () => {
  it('are named in the language asked for', () => {
    expect(formatCountry('en', 'IR')).toBe('Iran');
    expect(formatCountry('ar', 'IR')).toBe('إيران');
  });
});
