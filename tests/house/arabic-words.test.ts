import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const MESSAGES = 'src/i18n/messages/ar';
const files = filesIn(['src/content', MESSAGES], /\.(md|ya?ml|json)$/);
/** The texts of the command line and of the data too. */
const written = [
  ...files,
  ...filesIn(['src/cli/words', 'src/cli/help', 'src/cli/specs', 'geo/sources'], /(?<!test)\.(ts|ya?ml)$/)
];

function filesIn(folders: readonly string[], wanted: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => wanted.test(name))
      .map((name) => join(ROOT, folder, name))
  );
}

/** The Arabic of a file as it is read: its links are the words they stand on. */
function wordsIn(file: string): string {
  return readFileSync(file, 'utf8').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

function findAll(pattern: RegExp): string[] {
  return files.flatMap((file) => [...wordsIn(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));
}

describe('Arabic texts', () => {
  it('are found', () => expect(files.length).toBeGreaterThan(50));

  it('let no Latin word draw a number to itself over an Arabic comma: both would be read from the left', () => {
    expect(findAll(/[A-Za-z][»")]*[،؛]\s*[«("]*\p{Nd}\S*/gu)).toEqual([]);
  });

  it('hold signs of degrees and powers to their number, which an Arabic letter before it would set on its other side', () => {
    const loose = /\p{Script=Arabic}[^\p{L}\n\u200e\u2066-\u2068]*\d[°′″^]/gu;
    const found = written.flatMap((file) =>
      [...wordsIn(file).replaceAll('\\u200e', '\u200e').matchAll(loose)].map(([text]) => `${file}: ${text}`)
    );
    expect(found).toEqual([]);
  });

  it('do so in messages of a number alone too: they stand in sentences', () => {
    const messages = filesIn([MESSAGES], /\.json$/).flatMap((file) =>
      Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    );
    const loose = (message: unknown): boolean => /(?<![\u200e\d.])(?:\d[\d.]*|\{\w+\})[°′″^]/u.test(JSON.stringify(message));
    expect(messages.filter(([, message]) => loose(message))).toEqual([]);
  });

  it.each([
    ['خطًّا and برًّا with their doubled letter: without it one reads of an error', /(?<!\p{L})[وفبلك]?(?:خط|بر)\u064bا(?!\p{L})/gu],
    ['the definite rhumb line with both articles', /الخط ثابت السمت|الخطوط ثابتة السمت/g],
    ['what is restricted with its doubled letter', /مقيّ?د/gu],
    ['railways in the plural with their adjective', /السكك الحديد(?!ي)/g],
    ['which Antarctic or Arctic waters are meant', /القارة القطبية(?! الجنوبية)|المحيط المتجمد(?! الشمالي)/g]
  ])('write %s', (_, pattern) => {
    const found = written.flatMap((file) =>
      [...wordsIn(file).replace(/\s+/g, ' ').matchAll(pattern)].map(([text]) => `${file}: ${text}`)
    );
    expect(found).toEqual([]);
  });

  it('write the preposition and the article as one', () => {
    expect(findAll(/لـال\S*/g)).toEqual([]);
  });
});
