import { expect, it, vi } from 'vitest';

vi.mock('./index', () => ({
  language: () => 'en',
  m: {
    number_range: ({ least, most }: { least: string; most: string }) => `${least} to ${most}`,
    number_unclear: ({ typed, whole, decimal }: Record<string, string>) => `${typed}: ${whole} or ${decimal}`
  }
}));
const { rangeWords, unclearWords } = await import('./number-range');

it('says which numbers a field takes', () => {
  expect(rangeWords(0.001, 999_999_999)).toBe('0.001 to 999,999,999');
});

it('says what a comma may mean', () => {
  expect(unclearWords('1,450', [1450, 1.45])).toBe('\u20681,450\u2069: 1450 or 1.45');
});
