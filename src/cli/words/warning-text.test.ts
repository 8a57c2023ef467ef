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

it('holds the option that would open a passage together in Arabic, where its dashes would go to the other side', () => {
  const booked = { code: 'booked-passage' as const, details: { passages: ['panama'] } };
  const nameOf = () => ({ ar: 'قناة بنما', en: 'Panama Canal' });
  expect(warningText(booked, nameOf, 'ar')).toContain('(\u200e--open panama\u200e)');
  expect(warningText(booked, nameOf, 'en')).toContain('(--open panama)');
});
