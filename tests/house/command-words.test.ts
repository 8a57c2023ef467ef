import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DOUBT_WORDS, PASSAGE_KIND_WORDS, REASON_WORDS, REGION_WORDS } from '../../src/cli/words/network-words';
import { KIND_WORDS, STATUS_WORDS } from '../../src/cli/words/phrases';

type Language = 'ar' | 'en';
const messages = (language: Language): Record<string, unknown> => {
  const folder = join(import.meta.dirname, '../../src/i18n/messages', language);
  return Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object)) as Record<string, unknown>; // prettier-ignore
};

/** The lists that page and command line both name, by the beginning of the page's keys. */
const TABLES: readonly (readonly [string, Readonly<Record<string, Record<Language, string>>>])[] = [
  ['block', REASON_WORDS],
  ['doubt', DOUBT_WORDS],
  ['passage_kind', PASSAGE_KIND_WORDS],
  ['region', REGION_WORDS],
  ['status', STATUS_WORDS],
  ['place', KIND_WORDS]
];

/**
 * What the command line says otherwise, since it has something else to say: it knows no scenario of the page, and what would
 * help stands behind its message in options (`--month`).
 */
const OWN = new Set(['block_avoided', 'block_season']);

/** A text begins with a capital on the page and not within a line; names keep theirs. */
const withoutCapital = (text: unknown): string => String(text).replace(/^\p{Lu}/u, (sign) => sign.toLowerCase());

describe.each(['ar', 'en'] as const)('the command line in %s', (language) => {
  const page = messages(language);

  it.each(TABLES)('says as the page does what is called %s_…', (prefix, words) => {
    const keyOf = (value: string): string => `${prefix}_${value.replaceAll('-', '_')}`;
    const shared = Object.keys(words).filter((value) => !OWN.has(keyOf(value)));
    const said = shared.map((value) => [keyOf(value), withoutCapital(words[value]![language])]);
    expect(said).toEqual(shared.map((value) => [keyOf(value), withoutCapital(page[keyOf(value)])]));
  });
});
