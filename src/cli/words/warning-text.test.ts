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
