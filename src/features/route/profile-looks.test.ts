import { expect, it } from 'vitest';
import { countryLooks, MODE_LOOKS } from './profile-looks';

it('gives every mode a pattern of its own', () => {
  const looks = Object.values(MODE_LOOKS);
  expect(new Set(looks).size).toBe(looks.length);
});

it('gives every country its own as long as there are patterns, and water one that no country has', () => {
  const rows = [...'LWLLLLLLL'].map((kind) => ({ isWater: kind === 'W' }));
  const looks = countryLooks(rows);
  expect(looks[1]).toBe('plain');
  expect(new Set(looks).size).toBe(rows.length);
});
