import { describe, expect, it } from 'vitest';
import { withUnit } from './counted-units';
import { monthNames } from './limit-words';

describe('amounts with their units', () => {
  it.each([
    ['tonnes', 1, 'طن واحد'],
    ['tonnes', 2, 'طنان'],
    ['tonnes', 10, '10 أطنان'],
    ['tonnes', 12, '12 طنًا'],
    ['tonnes', 100, '100 طن'],
    ['knots', 10, '10 عقد'],
    ['knots', 14, '14 عقدة'],
    ['hours', 4, '4 ساعات'],
    ['hours', 24, '24 ساعة'],
    ['hours', 1, 'ساعة واحدة'],
    ['hours', 2, 'ساعتان'],
    ['knots', 2, 'عقدتان'],
    ['grams', 5, '5 غ/طن·كم']
  ] as const)('agree in Arabic: %s, %d', (unit, amount, expected) => {
    expect(withUnit(unit, amount, String(amount), 'ar')).toBe(expected);
  });

  it('have signs in English', () => {
    expect(withUnit('knots', 10, '10', 'en')).toBe('10 kn');
  });

  it('name one month as one', () => {
    expect([monthNames([9], 'ar'), monthNames([9], 'en')]).toEqual(['الشهر 9', 'month 9']);
    expect(monthNames([7, 8, 9, 11], 'en')).toBe('months 7–9, 11');
  });
});
