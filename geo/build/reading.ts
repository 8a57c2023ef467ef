import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { EDITION } from '#core/atlas/edition';
import { byDate } from '#core/reading/day';
import type { Actor, Localised, Reading } from '#core/reading/reading';
import {
  articleFile,
  glossaryFile,
  type SourceActor,
  type SourceArticle,
  type SourceClaim,
  type SourceEvent,
  type SourcePanel,
  type SourceSeries,
  type SourceTerm
} from '#core/reading/source-schema';
import { readSource } from './sources';
import { SourceError } from './step';

export const CONTENT_FOLDER = join(import.meta.dirname, '../../src/content');

/** A record with the file it stands in and the article it belongs to. */
export type Written<T> = T & { file: string; article: string };

/** Everything written of all articles, before it is checked against the atlas. */
export interface Writings {
  articles: Written<SourceArticle>[];
  actors: Written<SourceActor>[];
  claims: Written<SourceClaim>[];
  events: Written<SourceEvent>[];
  panels: Written<SourcePanel>[];
  series: Written<SourceSeries>[];
  terms: Written<SourceTerm>[];
}

/** Reads every article folder and the glossary. A folder is an article because it is there. */
export function loadWritings(folder = CONTENT_FOLDER): Writings {
  const all: Writings = { articles: [], actors: [], claims: [], events: [], panels: [], series: [], terms: [] };
  for (const slug of readdirSync(join(folder, 'articles')).sort()) readArticle(join(folder, 'articles', slug), slug, all);
  for (const path of yamlUnder(join(folder, 'glossary'))) {
    const { terms } = readSource(glossaryFile, path);
    all.terms.push(...terms.map((term) => ({ ...term, file: fileName(path), article: '' })));
  }
  return all;
}

/** The day the articles were last gone over. */
export function reviewedOn({ articles }: Writings): string {
  return articles.map((article) => article.reviewed).sort().at(-1) ?? '';
}

function readArticle(folder: string, slug: string, all: Writings): void {
  for (const path of yamlUnder(folder)) {
    const data = readSource(articleFile, path);
    const written = <T>(records: readonly T[]): Written<T>[] =>
      records.map((record) => ({ ...record, file: fileName(path), article: slug }));
    if (data.article) all.articles.push(...written([data.article]));
    all.actors.push(...written(data.actors));
    all.claims.push(...written(data.claims));
    all.events.push(...written(data.events));
    all.panels.push(...written(data.panels));
    all.series.push(...written(data.series));
  }
  const records = all.articles.filter((article) => article.article === slug).length;
  if (records !== 1) throw new SourceError(relative(process.cwd(), folder), 'article', `stands ${records} times, not once`);
}

const fileName = (path: string): string => relative(process.cwd(), path);

function yamlUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** One language of all that is written, as the pages read it. */
export function buildReading(writings: Writings, language: 'ar' | 'en'): Reading {
  const told = <T extends Written<object>>(record: T): Localised<Omit<T, 'file'>> => {
    const { file: _, ...rest } = record;
    return localise(rest, language) as Localised<Omit<T, 'file'>>;
  };
  return {
    edition: EDITION,
    language,
    articles: writings.articles.map(({ article, ...record }) => ({ ...told({ ...record, article }), id: article })),
    actors: writings.actors.map((record): Actor => ({ ...told(record), names: record.names })),
    claims: numbered(writings.claims).map(told),
    events: [...writings.events].sort(byDate).map(told),
    panels: writings.panels.map(told),
    series: writings.series.map(told),
    terms: writings.terms.map(told)
  };
}

function numbered<T extends { article: string }>(records: readonly T[]): (T & { number: number })[] {
  const counts = new Map<string, number>();
  return records.map((record) => {
    const number = (counts.get(record.article) ?? 0) + 1;
    counts.set(record.article, number);
    return { ...record, number };
  });
}

/** Puts the one text in the place of each pair of texts. */
function localise(value: unknown, language: 'ar' | 'en'): unknown {
  if (Array.isArray(value)) return value.map((each) => localise(each, language));
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.keys(value);
  const pair = value as Record<string, unknown>;
  if (keys.length === 2 && typeof pair.ar === 'string' && typeof pair.en === 'string') return pair[language];
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, localise(each, language)]));
}
