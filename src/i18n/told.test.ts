import { describe, expect, it, vi } from 'vitest';

vi.mock('./index', () => ({
  language: () => 'en',
  m: { step_untitled: ({ number }: { number: number }, { locale }: { locale: string }) => `${locale} ${number}` }
}));
const { isTitled, stepName, told, toldLook } = await import('./told');

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

  it('begins no line with a dot', () => {
    expect(stepName({ title: { ar: '', en: 'A – B · August' } }, 1)).toBe('A – B\u00a0· August');
  });

  it('is its number where it has none, or only spaces', () => {
    expect(stepName({ title: { ar: '', en: '' } }, 3)).toBe('en 3');
    expect(stepName({ title: { ar: ' ', en: '' } }, 3, 'ar')).toBe('ar 3');
    expect(isTitled({ title: { ar: ' ', en: '' } })).toBe(false);
  });
});

describe('the direction of a title', () => {
  it('is that of its language, whatever letter it begins with', () => {
    expect(toldLook({ ar: 'LNG من يامال', en: '' }, 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(toldLook({ ar: 'INSTC: الممر', en: 'The corridor' }, 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(toldLook({ ar: '', en: 'قزوين, the Caspian' }, 'en')).toEqual({ lang: 'en', dir: 'ltr' });
  });

  it('is that of the language it was written in, where that is the other', () => {
    expect(toldLook({ ar: '', en: 'The strait (Hormuz)' }, 'ar')).toEqual({ lang: 'en', dir: 'ltr' });
    expect(toldLook({ ar: 'The strait (Hormuz)', en: '' }, 'ar')).toEqual({ lang: 'ar', dir: 'ltr' });
    expect(toldLook({ ar: '', en: 'مضيق' }, 'en')).toEqual({ lang: 'en', dir: 'rtl' });
  });

  it('is that of the page where nothing is written', () => {
    expect(toldLook({ ar: '', en: '' }, 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(toldLook({ ar: '2026', en: '' }, 'ar')).toEqual({ lang: 'ar', dir: 'rtl' });
  });
});
