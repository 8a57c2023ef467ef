import { describe, expect, it } from 'vitest';
import { emissions } from './network-texts';

describe('carbon dioxide in words', () => {
  it.each([
    [950, '950 كغ', '950 kg'],
    [3000, '3 أطنان', '3 t'],
    [20_300, '20.3 طن', '20.3 t'],
    [20_040, '20 طنًا', '20 t'],
    [100_000, '100 طن', '100 t']
  ])('writes %d kilograms', (kilograms, arabic, english) => {
    expect(emissions(kilograms, 'ar')).toBe(arabic);
    expect(emissions(kilograms, 'en')).toBe(english);
  });
});
