import { describe, expect, it, vi } from 'vitest';

vi.mock('./index', () => ({
  language: () => 'en',
  m: { step_untitled: ({ number }: { number: number }, { locale }: { locale: string }) => `${locale} ${number}` }
}));
const { isTitled, stepName, told } = await import('./told');

describe('a text in two languages', () => {
  it('is told in the one that is wanted, else in the other', () => {
    expect(told({ ar: 'قناة', en: 'Canal' })).toBe('Canal');
    expect(told({ ar: 'قناة', en: 'Canal' }, 'ar')).toBe('قناة');
    expect(told({ ar: 'قناة', en: '  ' })).toBe('قناة');
    expect(told({ ar: '', en: '' })).toBe('');
  });
});

describe('the name of a step', () => {
  it('is its title, in the language it has one in', () => {
    expect(stepName({ title: { ar: 'قناة', en: '' } }, 3)).toBe('قناة');
    expect(isTitled({ title: { ar: 'قناة', en: '' } })).toBe(true);
  });

  it('is its number where it has none, or only spaces', () => {
    expect(stepName({ title: { ar: '', en: '' } }, 3)).toBe('en 3');
    expect(stepName({ title: { ar: ' ', en: '' } }, 3, 'ar')).toBe('ar 3');
    expect(isTitled({ title: { ar: ' ', en: '' } })).toBe(false);
  });
});
