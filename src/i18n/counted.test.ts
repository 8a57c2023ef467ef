import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

vi.mock('./index', () => ({
  language: () => 'en',
  m: new Proxy({}, { get: (_, key) => (inputs?: object) => `${String(key)}(${Object.values(inputs ?? {}).join(' | ')})` })
}));
const { figure } = await import('./reading-words');
const { assumedFigure, blockWords, co2Name, mass } = await import('./route-words');

it('says beside what a ship is too large in how large it may be', () => {
  expect(blockWords({ passage: 'great-belt', reason: 'draught', limitMetres: 15.4 })).toBe(
    'block_limit(block_draught() | unit_metres(15.4 | 15.4))'
  );
  expect(blockWords({ passage: 'hormuz', reason: 'avoided' })).toBe('block_avoided()');
});

describe('a number with its noun', () => {
  it('hands over the number beside its text, for the noun to agree with', () => {
    expect(figure(2215, 'metres', 'en')).toBe('unit_metres(2215 | 2,215)');
    expect(figure(12.5, 'million-tonnes', 'en')).toBe('unit_million_tonnes(12.5 | 12.5)');
  });

  it('counts a mass as it is rounded', () => {
    expect(mass(1_234_600)).toBe('mass_tonnes(1230 | 1,230)');
    expect(mass(10_004)).toBe('mass_tonnes(10 | 10)');
    expect(assumedFigure('cargo', 10)).toBe('mass_tonnes(10 | 10)');
    expect(assumedFigure('handling-gauge', 6)).toBe('assume_hours(6 | 6)');
    expect(assumedFigure('speed-sea', 14)).toBe('14\u00a0assume_unit_knots()');
    expect(mass(999)).toBe('mass_kilograms(999)');
  });

  it('names the cargo that emissions are of as it was given', () => {
    expect(co2Name(1234.5)).toBe('route_co2(mass_tonnes(1234.5 | 1,234.5))');
  });
});

describe('the Arabic messages', () => {
  const folder = join(import.meta.dirname, 'messages/ar');
  const messages = readdirSync(folder).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>)
  );

  it('write no noun behind a number that agrees with some numbers only', () => {
    const noun = /\{(?:count|value|speed)\} (?:متر|ميل|طن|مليون|مليار|دولة|سنة|يوم|عقدة|حاوية)/;
    expect(messages.filter(([, message]) => typeof message === 'string' && noun.test(message))).toEqual([]);
  });

  it('have all six forms where they count', () => {
    const counted = messages.filter(([, message]) => JSON.stringify(message).includes('Plural='));
    for (const [key, message] of counted)
      expect(JSON.stringify(message).match(/(?<=Plural=)\w+/g), key).toEqual(['zero', 'one', 'two', 'few', 'many', 'other']);
  });
});
