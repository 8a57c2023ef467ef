import { describe, expect, it, vi } from 'vitest';
import { withUnit } from '../../src/cli/words/counted-units';
import { sizeTexts } from '../../src/cli/words/limit-words';
import { formatLength } from '../../src/core/format/length';
import { spoken } from '../../src/features/export/handout/messages.fixture';

vi.mock('../../src/i18n/index', () => ({ ...spoken, language: () => 'ar' }));
const { figure } = await import('../../src/i18n/reading-words');
const { duration } = await import('../../src/i18n/passage-words');

/**
 * What the Unicode CLDR has for Arabic: whole numbers by their last two digits, every decimal in the class `other`, with the
 * bare singular (unicode.org, Language Plural Rules, `ar`).
 */
const DECIMALS = [11.4, 14.3, 2.5, 193.3, 0.5, 100.2];
const spaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a decimal in Arabic', () => {
  it.each(DECIMALS)('has its unit in the bare singular: %d', (value) => {
    expect(figure(value, 'metres', 'ar')).toBe(`${value} متر`);
    expect(figure(value, 'billion-dollars', 'ar')).toBe(`${value} مليار دولار`);
    expect(figure(value, 'nautical-miles', 'ar')).toBe(`${value} ميل بحري`);
    expect(spaces(sizeTexts({ draughtMetres: value }, 'ar')[0]!)).toBe(`الغاطس ${value} متر`);
    expect(withUnit('tonnes', value, String(value), 'ar')).toBe(`${value} طن`);
  });

  it('is the same for lengths at sea, and for times that are days', () => {
    expect([11.4, 14.3, 2.5, 0.5].map((miles) => formatLength(miles * 1852, 'nauticalMile', 'ar'))).toEqual([
      '11.4 ميل بحري',
      '14.3 ميل بحري',
      '2.5 ميل بحري',
      '0.5 ميل بحري'
    ]);
    expect([11.4, 2.5].map((days) => spaces(duration(days * 24)))).toEqual(['11.4 يوم', '2.5 يوم']);
  });

  it('is not counted like the whole numbers beside it', () => {
    expect([11, 14, 3, 193, 100].map((value) => figure(value, 'metres', 'ar'))).toEqual([
      '11 مترًا',
      '14 مترًا',
      '3 أمتار',
      '193 مترًا',
      '100 متر'
    ]);
  });
});
