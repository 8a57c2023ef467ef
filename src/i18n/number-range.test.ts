import { expect, it, vi } from 'vitest';

vi.mock('./index', () => ({
  language: () => 'en',
  m: { number_range: ({ least, most }: { least: string; most: string }) => `${least} to ${most}` }
}));
const { rangeWords } = await import('./number-range');

it('says which numbers a field takes', () => {
  expect(rangeWords(0.001, 999_999_999)).toBe('0.001 to 999,999,999');
});
