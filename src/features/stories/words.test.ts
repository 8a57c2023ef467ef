import { describe, expect, it, vi } from 'vitest';

type Inputs = Record<string, string | number>;
vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs?: Inputs) => (key === 'separator' ? ', ' : Object.values(inputs ?? {}).join(' ')) })
}));
vi.mock('#i18n/words', () => ({ subjectName: (subject: string) => subject }));
const { saidWords, shownWords } = await import('./words');

const step = (title: string, things: string[]) => ({ title, things, view: 'subjects=northern-sea-route' }) as never;

describe('what is said of a step', () => {
  it('names each thing of its map once', () => {
    const things = ['Shanghai – Rotterdam', 'Shanghai – Rotterdam', 'northern-sea-route'];
    expect(shownWords(step('', things))).toBe('Shanghai – Rotterdam, northern-sea-route');
  });

  it('puts no full stop behind a title that ends in a mark of its own', () => {
    expect(saidWords(step('How many countries?', []), 7, 14)).toBe('7 14 How many countries? northern-sea-route');
    expect(saidWords(step('كم دولة؟', []), 7, 14)).toBe('7 14 كم دولة؟ northern-sea-route');
    expect(saidWords(step('The missing link', []), 6, 14)).toBe('6 14 The missing link. northern-sea-route');
  });
});
