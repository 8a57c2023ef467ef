import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../src/i18n/messages');
const SOURCES = join(import.meta.dirname, '../../src');
const messages = (language: string, file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(FOLDER, language, file), 'utf8')) as Record<string, unknown>;
/** The names a message takes, in whatever form it is written. */
const placeholders = (message: unknown): string[] => [...new Set(JSON.stringify(message).match(/\{[a-z]\w*\}/gi) ?? [])].sort();

/** A key written twice would have one text win over the other, and makes the compiler take twenty times as long. */
it('has every key once', () => {
  const files = readdirSync(join(FOLDER, 'en'));
  const keys = files.flatMap((file) => Object.keys(messages('en', file)));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

/** A message that nobody says is translated for nothing. No key is put together: each stands whole where it is used. */
it('has no message that nobody says', () => {
  const names = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' });
  const sources = names.filter((name) => /\.(ts|js|svelte)$/.test(name) && !/\.test\.|generated/.test(name));
  const words = new Set(sources.flatMap((name) => readFileSync(join(SOURCES, name), 'utf8').match(/\w+/g) ?? []));
  const keys = readdirSync(join(FOLDER, 'en')).flatMap((file) => Object.keys(messages('en', file)));
  expect(keys.length).toBeGreaterThan(500);
  expect(keys.filter((key) => !words.has(key))).toEqual([]);
});

describe.each(readdirSync(join(FOLDER, 'ar')))('messages/%s', (file) => {
  const arabic = messages('ar', file);
  const english = messages('en', file);

  it('says everything in both languages', () => {
    expect(Object.keys(arabic).sort()).toEqual(Object.keys(english).sort());
  });

  it('takes the same names in both', () => {
    for (const key of Object.keys(english)) expect(placeholders(arabic[key]), key).toEqual(placeholders(english[key]));
  });

  it('is written in Arabic on the Arabic side', () => {
    // The name of the other language is written in that language.
    for (const [key, message] of Object.entries(arabic).filter(([each]) => each !== 'other_language'))
      expect(JSON.stringify(message), key).toMatch(/[\u0600-\u06ff]|^"[^a-z]*"$|\{/);
  });
});
