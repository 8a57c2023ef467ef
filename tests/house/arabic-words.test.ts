import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');
const files = ['content', 'i18n/messages/ar'].flatMap((folder) =>
  readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(md|ya?ml|json)$/.test(name))
    .map((name) => join(SOURCE, folder, name))
);

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

  it('write the preposition and the article as one', () => {
    expect(findAll(/لـال\S*/g)).toEqual([]);
  });
});
