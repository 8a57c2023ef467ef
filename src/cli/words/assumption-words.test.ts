import { expect, it } from 'vitest';
import { assumptionText } from './assumption-words';

it('says in the language asked for what an assumed figure is, beside the title of its source', () => {
  const about = { ar: 'متوسط السرعة عام 2024', en: 'mean speed in 2024' };
  const figure = { what: 'speed-sea', value: 14, about, source: 'Clarksons' } as const;
  expect(assumptionText(figure, 'en')).toBe('speed at sea: 14 kn (mean speed in 2024: Clarksons)');
  expect(assumptionText(figure, 'ar')).toMatch(/^السرعة في البحر: .*14.* \(متوسط السرعة عام 2024: Clarksons\)$/);
  expect(assumptionText({ what: 'cargo', value: 20, source: '--cargo' }, 'en')).toMatch(/\(--cargo\)$/);
});
