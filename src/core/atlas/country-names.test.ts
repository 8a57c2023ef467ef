import { describe, expect, it } from 'vitest';
import { countryNameIn } from './country-names';

describe('the name of a country', () => {
  // CLDR has هنغاريا, قيرغيزستان, بيلاروس and «هونغ كونغ الصينية (منطقة إدارية خاصة)».
  it.each([
    ['HU', 'المجر', 'Hungary'],
    ['KG', 'قرغيزستان', 'Kyrgyzstan'],
    ['BY', 'بيلاروسيا', 'Belarus'],
    ['MM', 'ميانمار', 'Myanmar'],
    ['HK', 'هونغ كونغ', 'Hong Kong'],
    ['CD', 'الكونغو الديمقراطية', 'DR Congo'],
    ['GB', 'بريطانيا', 'United Kingdom']
  ])('is for %s the one of the prose', (code, ar, en) => {
    expect(countryNameIn('ar', code)).toBe(ar);
    expect(countryNameIn('en', code)).toBe(en);
  });

  it('is the one of Unicode CLDR where the atlas has none of its own', () => {
    expect([countryNameIn('ar', 'OM'), countryNameIn('en', 'OM')]).toEqual(['عُمان', 'Oman']);
  });
});
