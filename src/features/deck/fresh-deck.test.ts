import { describe, expect, it, vi } from 'vitest';

vi.mock('#state/decks', () => ({ freshDeckId: () => 'deck-fresh' }));
vi.mock('#i18n/index', () => ({
  locales: ['ar', 'en'],
  m: { deck_new_title: (_: object, { locale }: { locale: string }) => (locale === 'ar' ? 'عرض جديد' : 'New deck') }
}));

const { freshDeck, retitled } = await import('./fresh-deck');

describe('the title of a new deck', () => {
  it('is the one that was written, in both languages, until somebody writes the other', () => {
    const { title } = freshDeck();
    expect(title.ar).not.toBe(title.en);
    const named = retitled(title, 'ar', 'درس المضائق');
    expect(named).toEqual({ ar: 'درس المضائق', en: '' });
    expect(retitled(named, 'en', 'Straits')).toEqual({ ar: 'درس المضائق', en: 'Straits' });
    expect(retitled({ ar: 'درس', en: 'Lesson' }, 'ar', 'مضايق')).toEqual({ ar: 'مضايق', en: 'Lesson' });
  });

  it('stays in the other language where this one is only cleared', () => {
    const { title } = freshDeck();
    expect(retitled(title, 'ar', '')).toEqual({ ...title, ar: '' });
  });
});
