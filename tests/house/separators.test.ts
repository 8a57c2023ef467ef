import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../src');
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.svelte'))
  .map((path) => [path, readFileSync(join(ROOT, path), 'utf8').replace(/<(script|style)[\s\S]*?<\/\1>/g, '')] as const);

/** The places of a pattern in all components, each with its file. */
const found = (pattern: RegExp): string[] =>
  sources.flatMap(([path, text]) => [...text.matchAll(pattern)].map(([match]) => `${path}: ${match.trim()}`));

/** Spaces at the ends of elements and blocks are taken away by the compiler. */
describe('a separator', () => {
  it('stands with a space that is kept', () => {
    expect(found(/[^\s<>{}] +(?:<\/\w+>|\{\/|\{:else)/g)).toEqual([]);
    expect(found(/\}[·,;:،؛–] +(?:<\/\w+>|\{\/|\{:else)/g)).toEqual([]);
  });

  it('follows the word before it at once', () => {
    expect(found(/\s(?:<\w+(?:[^<>]*[^<>/])?>)?\{m\.(?:separator|colon|semicolon)\(\)\}/g)).toEqual([]);
  });
});
