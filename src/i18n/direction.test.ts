import { expect, it } from 'vitest';
import { formatDecimalDegrees } from '#core/coordinates/format';
import { runningOn } from './direction';

it('an Arabic position runs on from its first letter’s side; others stay as they are', () => {
  const strong = (text: string): string => /[\u200e\u200f\p{L}]/u.exec(text)![0];
  const position = formatDecimalDegrees([60.6128, 25.3003], 'ar');
  expect(strong(position)).toBe('\u200e');
  expect(strong(runningOn(position))).toBe('\u200f');
  expect(runningOn(formatDecimalDegrees([60.6128, 25.3003], 'en'))).toBe('25.3003°\u00a0N, 60.6128°\u00a0E');
  expect(runningOn(position)).toMatch(/°\u00a0ش، .*°\u00a0ق$/);
});
