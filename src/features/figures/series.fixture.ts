import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as v from 'valibot';
import type { Series } from '#core/reading/reading';
import { articleFile } from '#core/reading/source-schema';

const ARTICLE = 'china-russia-iran';
const FILE = new URL(`../../content/articles/${ARTICLE}/series.yaml`, import.meta.url);

/** The series of the first article as they are written, in one language. */
export function writtenSeries(language: 'ar' | 'en'): Series[] {
  const { series } = v.parse(articleFile, parse(readFileSync(FILE, 'utf8')));
  return series.map((each) => ({ ...(inLanguage(each, language) as Series), article: ARTICLE }));
}

function inLanguage(value: unknown, language: 'ar' | 'en'): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('ar' in value && 'en' in value) return value[language];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inLanguage(each, language)]));
}

/** A series over years with only what the charts read. */
export function seriesOf(sets: Record<string, Record<string, number>>, change: Partial<Series> = {}): Series {
  return {
    id: 'test',
    article: 'test',
    form: 'years',
    names: 'A series',
    about: 'What it counts.',
    unit: 'count',
    subjects: [],
    mentions: [],
    paragraphs: [],
    sets: Object.entries(sets).map(([id, values]) => ({
      id,
      names: id,
      sources: [{ text: 'A source' }],
      points: Object.entries(values).map(([at, value]) => ({
        at,
        value,
        ...(id === 'article' ? { paragraph: 1 } : {})
      }))
    })),
    ...change
  };
}
