import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadWritings } from '../../geo/build/reading';
import { loadStories } from '../../geo/build/stories';

/** Where the article's own text lies; it is not ours to keep here. */
const path = process.env.MASARAT_ARTICLE ?? '';
const given = path !== '' && existsSync(path);
const RUN = 8;

/** Words without what a copier would not change: vowel signs, forms of alif and hamza, punctuation, digits of other scripts. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\u064b-\u065f\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/\]\([a-z]+:[a-z0-9-]+\)/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every run of eight words that a text shares with the article. */
function sharedRuns(article: string, texts: readonly string[]): string[] {
  const own = new Set(runsOf(wordsOf(article)));
  return texts.flatMap((text) => runsOf(wordsOf(text)).filter((run) => own.has(run)));
}

describe('our own words', () => {
  it('finds a copied run, whatever was done to its spelling', () => {
    const article = 'وأن تشابهار باعتباره الميناء الإيراني الوحيد المطل على المحيط يوفر وصولا مباشرا';
    expect(sharedRuns(article, ['قيل: أنّ تشابهار، باعتباره الميناءَ الايرانى الوحيد المطلّ على المحيط'])).not.toEqual([]);
    expect(sharedRuns(article, ['تشابهار في رأيه هو الميناء الإيراني الوحيد على المحيط'])).toEqual([]);
  });

  it('holds no run of eight words of the article', ({ skip }) => {
    if (!given) skip('skipped: no article given');
    const { articles, ...rest } = loadWritings();
    // Its title may be given as it is.
    const told = articles.map(({ title: _, originalTitle: __, ...article }) => article);
    expect(sharedRuns(readFileSync(path, 'utf8'), textsIn([told, rest, loadStories()]))).toEqual([]);
  });
});
