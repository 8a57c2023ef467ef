import { describe, expect, it } from 'vitest';
import { spoken } from './spoken';

describe('a text that is read aloud', () => {
  it('has the units of lengths and areas in words', () => {
    expect(spoken('Mumbai – Rotterdam: 11,600 km · 6,264 nmi', 'en')).toBe(
      'Mumbai – Rotterdam: 11,600 kilometres · 6,264 nautical miles'
    );
    expect(spoken('209,453.5 km², around 2,583 km', 'en')).toBe('209,453.5 square kilometres, around 2,583 kilometres');
    expect(spoken('80 m, 12 mi, 3 ha', 'en')).toBe('80 metres, 12 miles, 3 hectares');
    expect(spoken('من مومباي: 11600\u00a0كم', 'ar')).toBe('من مومباي: 11600\u00a0كيلومتر');
    expect(spoken('209453 كم² و80 م', 'ar')).toBe('209453 كيلومترًا مربعًا و80 مترًا');
  });

  // The grammars of Arabic: 3 to 10 take the plural, 11 to 99 the accusative, hundreds and fractions the genitive.
  it.each([
    ['3 كم', '3 كيلومترات'],
    ['10 كم²', '10 كيلومترات مربعة'],
    ['1105 م', '1105 أمتار'],
    ['11 كم', '11 كيلومترًا'],
    ['1299 م²', '1299 مترًا مربعًا'],
    ['100 كم', '100 كيلومتر'],
    ['17,502 م', '17,502 متر'],
    ['3.5 كم', '3.5 كيلومتر']
  ])('says %s in Arabic as its number wants it', (written, said) => {
    expect(spoken(written, 'ar')).toBe(said);
  });

  it.each([
    ['1 كم', 'كيلومتر واحد'],
    ['1 كم²', 'كيلومتر مربع واحد'],
    ['2 م', 'متران'],
    ['2 م²', 'متران مربعان'],
    ['من هنا 2 كم و12 كم', 'من هنا كيلومتران و12 كيلومترًا'],
    ['102 كم و0.2 كم و±2 كم و1–2 كم', '102 كيلومتر و0.2 كيلومتر و±2 كيلومتر و1–2 كيلومتر']
  ])('says %s in Arabic without a number where it is one or two', (written, said) => {
    expect(spoken(written, 'ar')).toBe(said);
  });

  it('has one of a unit in the singular', () => {
    expect(spoken('1 km, 1 nmi², 11 m, 0.1 m', 'en')).toBe('1 kilometre, 1 square nautical mile, 11 metres, 0.1 metres');
  });

  it('keeps names and words that only look like units', () => {
    expect(spoken('Kilometre km 5 marks', 'en')).toBe('Kilometre km 5 marks');
    expect(spoken('كم ميلًا؟ 5 موانئ', 'ar')).toBe('كم ميلًا؟ 5 موانئ');
  });
});
