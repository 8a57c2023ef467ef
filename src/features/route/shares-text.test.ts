import { expect, it, vi } from 'vitest';

vi.mock('#i18n/index', () => ({ language: () => 'en' }));
vi.mock('#i18n/quantities', () => ({ listed: (texts: string[]) => texts.join(', ') }));
vi.mock('#i18n/route-words', () => ({ legModeName: (mode: string) => mode }));
const { sharesText } = await import('./shares-text');

// Whole percents that come to a hundred would make 54 of 54.6: a small part beside it lost more.
it.each([
  [{ sea: 0.3972, rail: 0.546, road: 0.0568 }, 'sea 39.7%, rail 54.6%, road 5.7%'],
  [{ sea: 0.342, rail: 0.556, road: 0.102 }, 'sea 34%, rail 56%, road 10%'],
  [{ sea: 1 }, 'sea 100%'],
  [{ sea: 0.9999999, river: 1e-7 }, 'sea 100%'],
  [{ sea: 0.886, road: 0.114, river: 0 }, 'sea 89%, road 11%']
])('shares %j are told to a tenth where a part is small, and come to a hundred', (shares, text) => {
  expect(sharesText(shares)).toBe(text);
});
