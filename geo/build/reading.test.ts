import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimsOf, panelsOf, paragraphsOf } from '#core/reading/about';
import { SUBJECTS } from '#core/atlas/vocabulary';
import { checkReading } from '../check/reading';
import { buildReading, CONTENT_FOLDER, loadWritings } from './reading';
import { loadSources, type Sources } from './sources';

const FIXTURE = join(import.meta.dirname, '../../tests/fixtures/content/articles/second-article');
let sources: Sources;
let folder: string;

beforeAll(() => {
  sources = loadSources();
  folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CONTENT_FOLDER, folder, { recursive: true });
  cpSync(FIXTURE, join(folder, 'articles/second-article'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the fixture anew with one thing changed, and gives what the checks say of it. */
function findingsWith(change: (text: string) => string): string[] {
  const path = join(folder, 'articles/second-article/article.yaml');
  const good = readFileSync(join(FIXTURE, 'article.yaml'), 'utf8');
  const changed = change(good);
  expect(changed).not.toBe(good);
  writeFileSync(path, changed);
  try {
    return checkReading(loadWritings(folder), sources).map(({ record, reason }) => `${record}: ${reason}`);
  } finally {
    writeFileSync(path, good);
  }
}

describe('the articles', () => {
  it('stand without a finding', () => {
    expect(checkReading(loadWritings(), sources)).toEqual([]);
  });

  it('say the same in both languages: as many of everything, in the same order', () => {
    const [arabic, english] = (['ar', 'en'] as const).map((language) => buildReading(loadWritings(), language));
    for (const list of ['actors', 'claims', 'events', 'series', 'terms'] as const)
      expect(arabic![list].map(({ id }) => id)).toEqual(english![list].map(({ id }) => id));
    expect(arabic!.claims.every(({ claim }) => /[\u0600-\u06ff]/.test(claim))).toBe(true);
    expect(english!.claims.some(({ claim }) => /[\u0600-\u06ff]{4}/.test(claim))).toBe(false);
  });

  it('tell of every subject, and number all 65 claims of the first article', () => {
    const reading = buildReading(loadWritings(), 'en');
    for (const subject of SUBJECTS) expect(panelsOf(reading, `subject:${subject}`), subject).not.toEqual([]);
    const first = reading.claims.filter(({ article }) => article === 'china-russia-iran');
    expect(first.map(({ number }) => number)).toEqual(Array.from({ length: 65 }, (_, index) => index + 1));
  });

  it('are in the order of time', () => {
    const dates = buildReading(loadWritings(), 'en').events.map(({ date }) => date);
    expect(dates[0]!.startsWith('16')).toBe(true);
    expect(dates.at(-1)!.startsWith('2049')).toBe(true);
    expect([...dates].sort((a, b) => Number(a.slice(0, 4)) - Number(b.slice(0, 4))).map((date) => date.slice(0, 4))).toEqual(
      dates.map((date) => date.slice(0, 4))
    );
  });
});

describe('a second article', () => {
  it('is added by adding its folder', () => {
    const writings = loadWritings(folder);
    expect(checkReading(writings, sources)).toEqual([]);
    const reading = buildReading(writings, 'ar');
    expect(reading.articles.map(({ id }) => id)).toEqual(['china-russia-iran', 'second-article']);
    expect(panelsOf(reading, 'subject:chabahar').map(({ article }) => article)).toEqual(['china-russia-iran', 'second-article']);
    expect(claimsOf(reading, 'subject:chabahar').map(({ id }) => id)).toContain('second-two-terminals');
    expect(paragraphsOf(reading, 'place:chabahar-port').filter(({ article }) => article === 'second-article')).toHaveLength(2);
    // Its claims are counted from one again.
    expect(reading.claims.find(({ id }) => id === 'second-two-terminals')!.number).toBe(1);
  });

  it.each([
    ['a place that is not there', 'place:chabahar-port]', 'place:atlantis]', /speaks of place:atlantis/],
    ['a speaker nobody knows', 'speaker: second-author', 'speaker: nobody', /speaks of actor:nobody/],
    ['an id that stands already', 'id: second-author, kind', 'id: china, kind', /china: the id stands twice/],
    ['a paragraph it does not have', 'paragraphs: [2]', 'paragraphs: [7]', /names paragraph 7/],
    ['a link into nothing', 'It lies on', 'It lies [on](area:nowhere)', /speaks of area:nowhere/],
    ['a text in the other language', 'ar: ميناء إيراني., en', 'ar: An Iranian port., en', /wrong language/]
  ])('is stopped by %s', (_, from, to, reason) => {
    const findings = findingsWith((text) => text.replace(from, to));
    expect(findings.some((finding) => reason.test(finding)), findings.join('\n')).toBe(true);
  });

  it('is refused with file, record and reason when its shape is wrong', () => {
    expect(() => findingsWith((text) => text.replace('verdict: right', 'verdict: true-ish'))).toThrow(
      /second-article\/article\.yaml: claims\[0\] second-two-terminals \.verdict/
    );
  });
});
