import { expect, it } from 'vitest';
import { warningText } from './warning-text';

it('names the month in which waters freeze', () => {
  const ice = {
    code: 'winter-ice' as const,
    details: { month: 1, seas: [{ id: 'sea-of-azov', names: { ar: 'بحر آزوف', en: 'Sea of Azov' } }] }
  };
  const nameOf = (id: string) => ({ ar: id, en: id });
  expect(warningText(ice, nameOf, 'en')).toMatch(/^in January ice may cover .*: Sea of Azov$/);
  expect(warningText(ice, nameOf, 'ar')).toMatch(/^في يناير قد يغطي الجليد .*: بحر آزوف$/);
});

it('says of a restricted passage why it is taken, and of one turned back in no more than is known', () => {
  const nameOf = () => ({ ar: 'قناة كورنث', en: 'Corinth Canal' });
  const details = { passage: 'corinth', restriction: 'shallow', limits: { draughtMetres: 7.3 } } as const;
  const text = (isVia: { isVia?: true }, language: 'ar' | 'en'): string =>
    warningText({ code: 'restricted-passage', details: { ...details, ...isVia } }, nameOf, language);
  // From Piraeus to Patras there is another way, of 312 nautical miles.
  expect(text({ isVia: true }, 'en')).toMatch(/^a restricted passage, taken as the route was to go by it: Corinth Canal \(/);
  expect(text({ isVia: true }, 'ar')).toMatch(/^معبر مقيَّد يُسلك لأن المرور به مطلوب: قناة كورنث \(ضحالة أو ضيق/);
  expect(text({}, 'en')).toMatch(/^no route is left without restricted passages/);
  // To Hamburg by Kiel a way leads through, round Denmark.
  const turning = { code: 'turning-back', details: { passage: 'kiel' } } as const;
  expect(warningText(turning, nameOf, 'en')).toMatch(/a way through from end to end, if there is one, is longer$/);
});

it('holds the option that would open a passage together in Arabic, where its dashes would go to the other side', () => {
  const booked = { code: 'booked-passage' as const, details: { passages: ['panama'] } };
  const nameOf = () => ({ ar: 'قناة بنما', en: 'Panama Canal' });
  expect(warningText(booked, nameOf, 'ar')).toContain('(\u200e--open panama\u200e)');
  expect(warningText(booked, nameOf, 'en')).toContain('(--open panama)');
});
