import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SubjectId } from '#core/atlas/vocabulary';

/** The languages of the pages: what hangs on words or directions is walked in both, the rest in either (`testIn`). */
export const LANGS = ['ar', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** A message with plural forms, as it stands in the files. */
type Plural = [{ match: Record<string, string> }];
type Values = Record<string, string | number>;

const MESSAGES = join(import.meta.dirname, '../../src/i18n/messages');

function readMessages(lang: Lang): Map<string, string | Plural> {
  const folder = join(MESSAGES, lang);
  const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as object);
  return new Map(files.flatMap((file) => Object.entries(file) as [string, string | Plural][]));
}

function inForm(plural: Plural, count: number, lang: Lang): string {
  const { match } = plural[0];
  return match[`countPlural=${new Intl.PluralRules(lang).select(count)}`] ?? match['countPlural=other'] ?? '';
}

/** Says a message of the app in one language, so that a reworded message breaks no journey. An unknown key throws. */
export type Say = (key: string, values?: Values) => string;

export function wordsOf(lang: Lang): Say {
  const messages = readMessages(lang);
  return (key, values = {}) => {
    const message = messages.get(key);
    if (message === undefined) throw new Error(`No message ${key} in ${lang}.`);
    const text = typeof message === 'string' ? message : inForm(message, Number(values.count), lang);
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  };
}

/** The visible name of a subject. */
export function subjectName(say: Say, subject: SubjectId): string {
  return say(`subject_${subject.replaceAll('-', '_')}`);
}

/** The part of a message before and after its gaps, as a pattern that finds it with anything in the gaps. */
export function saidAs(say: Say, key: string): RegExp {
  const parts = say(key, new Proxy({}, { get: () => '\u0000' })).split('\u0000');
  return new RegExp(parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*'));
}

/** The whole numbers written in a text, in their order: `1,234 km` is 1234. */
export function numbersIn(text: string): number[] {
  return (text.match(/\d[\d,٬]*(\.\d+)?/g) ?? []).map((figure) => Number(figure.replace(/[,٬]/g, '')));
}
