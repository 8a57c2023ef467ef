import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatDateRange } from './date';
import { toWesternDigits } from './digits';
import { formatAccuracy, formatLength } from './length';
import { FORMAT_LANGUAGES } from './locale';
import { formatNumber, formatPercent } from './number';

describe('lengths', () => {
  it.each([
    [7_200_400, 'kilometre', 'en', '7,200 km'],
    [7_200_400, 'kilometre', 'ar', '7200 كم'],
    [628_499, 'kilometre', 'en', '628 km'],
    [12_345, 'kilometre', 'en', '12.3 km'],
    [456, 'kilometre', 'en', '0.456 km'],
    [99_960, 'kilometre', 'en', '100 km'],
    [0, 'kilometre', 'en', '0 km'],
    [1_852_000, 'nauticalMile', 'en', '1,000 nmi'],
    [1852 * 5, 'nauticalMile', 'ar', '5 أميال بحرية'],
    [1852, 'nauticalMile', 'ar', 'ميل بحري واحد'],
    [1852 * 2, 'nauticalMile', 'ar', 'ميلان بحريان'],
    [1852 * 2.01, 'nauticalMile', 'ar', '2.01 ميل بحري'],
    [1852 * 102, 'nauticalMile', 'ar', '102 ميل بحري'],
    [1852 * 3888, 'nauticalMile', 'ar', '3888 ميلًا بحريًا'],
    [1852 * 12.5, 'nauticalMile', 'ar', '12.5 ميل بحري'],
    [1852 * 300, 'nauticalMile', 'ar', '300 ميل بحري']
  ] as const)('writes %d m in %s (%s) as %s', (metres, unit, language, text) => {
    expect(spaces(formatLength(metres, unit, language))).toBe(text);
  });

  it('is never further from the truth than half of its last digit', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 4e7, noNaN: true }), fc.constantFrom(...FORMAT_LANGUAGES), (metres, language) => {
        const written = Number(/[\d.,]+/.exec(formatLength(metres, 'kilometre', language))![0].replaceAll(',', ''));
        const kilometres = metres / 1000;
        const half = kilometres < 100 ? 0.5 * 10 ** (Math.floor(Math.log10(kilometres)) - 2) : 0.5;
        expect(Math.abs(written - kilometres)).toBeLessThanOrEqual(half * (1 + 1e-9));
      })
    );
  });

  it('writes accuracy as a tolerance', () => {
    expect(plain(formatAccuracy(1000, 'en'))).toBe('±1 km');
    expect(plain(formatAccuracy(1500, 'ar'))).toBe('±1.5 كم');
    expect(plain(formatAccuracy(100, 'en'))).toBe('±100 m');
    expect(plain(formatAccuracy(100, 'ar'))).toBe('±100 متر');
  });
});

describe('numbers', () => {
  it('groups thousands with Western digits in both languages', () => {
    expect(formatNumber(38_000, 'en')).toBe('38,000');
    expect(formatNumber(38_000, 'ar')).toBe('38,000');
  });

  it('writes percent', () => {
    expect(formatPercent(0.0438, 'en')).toBe('4.4%');
    expect(formatPercent(0.0996, 'en')).toBe('10%');
    expect(formatPercent(0.842, 'en')).toBe('84%');
    expect(formatPercent(-0.031, 'en', { signed: true })).toBe('−3.1%');
    expect(formatPercent(0.2, 'en', { signed: true })).toBe('+20%');
    expect(plain(formatPercent(0.84, 'ar'))).toBe('84%');
  });
});

describe('ranges of dates', () => {
  /** As CLDR 44 has them, its thin spaces read as others: no dash binds the year of the first to the day of the last. */
  it.each([
    ['2002-02-28', '2022-02-28', 'en', '28 February 2002 – 28 February 2022'],
    ['2002-02-28', '2022-02-28', 'ar', '28 فبراير 2002 – 28 فبراير 2022'],
    ['2022-02-03', '2022-02', 'en', '3 February 2022 – February 2022'],
    ['2022-02-03', 'today', 'en', '3 February 2022 – today']
  ] as const)('%s to %s (%s)', (from, until, language, text) => {
    expect(plain(formatDateRange(from, until, language)).replace(/\s/g, ' ')).toBe(text);
  });

  it('say once what both have in common', () => {
    for (const language of ['ar', 'en'] as const)
      expect(formatDateRange('2022-02-03', '2022-02-28', language).match(/2022/g)).toHaveLength(1);
  });
});

describe('dates', () => {
  it.each([
    ['2025-03-11', 'en', '11 March 2025'],
    ['2025-03-11', 'ar', '11 مارس 2025'],
    ['2025-03', 'en', 'March 2025'],
    ['2025-03', 'ar', 'مارس 2025'],
    ['2049', 'en', '2049'],
    ['1639', 'ar', '1639'],
    ['2025-02-30', 'en', '2025-02-30'],
    ['2025-13', 'en', '2025-13'],
    ['soon', 'ar', 'soon']
  ] as const)('writes %s (%s) as %s', (date, language, text) => {
    expect(plain(formatDate(date, language))).toBe(text);
  });

  it('keeps the day whatever the time zone of the reader', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1600-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(formatDate(day, 'en').startsWith(`${date.getUTCDate()} `)).toBe(true);
      })
    );
  });
});

describe('digits', () => {
  it('reads the digits of every script', () => {
    expect(toWesternDigits('٢٥٫٣ ۶۰٫۶ ２５ 12')).toBe('25٫3 60٫6 25 12');
  });

  it('reads back what Intl writes', () => {
    for (const system of ['arab', 'arabext', 'deva', 'fullwide', 'beng', 'thai']) {
      expect(
        toWesternDigits(new Intl.NumberFormat('en', { numberingSystem: system, useGrouping: false }).format(9876543210))
      ).toBe('9876543210');
    }
  });
});

/** Intl sets no-break spaces; the tests read better without. */
function spaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

function plain(text: string): string {
  return spaces(text).replace(/[\u200e\u200f\u061c]/g, '');
}
