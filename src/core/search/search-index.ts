import MiniSearch, { type Query } from 'minisearch';
import type { Atlas } from '../atlas/atlas';
import { closeness, holdsMost, type Closeness } from './closeness';
import { searchEntries, type Entry, type Spelling } from './entries';
import type { Found, NamedLabel, NamedPassage, NamedSubject } from './found';
import { hanPairs, isHan } from './han';
import { canCompareSound, indexTerms, queryKey, type SearchKey, type Words } from './key';

/** Finds things of one atlas by their names. */
export interface SearchIndex {
  /** The things that answer a query, closest first: exact before prefix before fuzzy, then by rank. A long text is asked for by its beginning (see `queryKey`). */
  find(query: string, limit?: number): Found[];
}

/** A spelling as MiniSearch keeps it; the terms are joined by spaces. */
interface Row {
  id: number;
  spelling: string;
  sound: string;
}

/** A spelling of an entry that answers the query. */
interface Answer {
  entry: Entry;
  spelling: Spelling;
  closeness: Closeness;
  score: number;
}

/** With as many names that begin like the query nothing further is looked for. */
const ENOUGH_PREFIXES = 3;
const FIELDS = ['spelling', 'sound'] as const;

/** Builds the index of an atlas; some tens of milliseconds. */
export function buildSearchIndex(
  atlas: Atlas,
  subjects: readonly NamedSubject[],
  labelled: readonly NamedLabel[] = [],
  passages: readonly NamedPassage[] = []
): SearchIndex {
  const entries = searchEntries(atlas, subjects, labelled, passages);
  const all = entries.flatMap((entry) => entry.spellings.map((spelling) => ({ entry, spelling })));
  const index = new MiniSearch<Row>({
    fields: [...FIELDS],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term
  });
  index.addAll(
    all.map(({ spelling: { key } }, id) => ({
      id,
      spelling: indexTerms(key.spelling).join(' '),
      sound: indexTerms(key.sound).join(' ')
    }))
  );
  const answers = (query: Query, key: SearchKey): Answer[] =>
    index.search(query).flatMap((row): Answer[] => {
      const { entry, spelling } = all[row.id as number]!;
      const close = closeness(key, spelling.key);
      // Of a code the sound says nothing.
      const holds = close && (!spelling.isCode || close.step === 0);
      return holds ? [{ entry, spelling, closeness: close, score: row.score }] : [];
    });
  return {
    find(query, limit = 10) {
      const key = queryKey(query);
      if (!key) return [];
      const whole = answers(wholeQuery(key), key);
      const close = whole.some((answer) => answer.closeness.match !== 'fuzzy');
      const partial = close ? [] : answers(partialQuery(key), key).filter((answer) => holdsMost(answer.closeness));
      return withoutNoise(bestOfEach([...whole, ...partial]))
        .slice(0, limit)
        .map(foundOf);
    }
  };
}

/** All words of the query, parted or joined in any way, in one of the two fields. */
function wholeQuery(key: SearchKey): Query {
  const fields = canCompareSound(key) ? FIELDS : (['spelling'] as const);
  return { combineWith: 'OR', queries: fields.flatMap((field) => partings(key[field]).map((words) => allOf(words, field))) };
}

/** Of more words none is looked for joined to its neighbour: each joint asks for all words anew. */
const MOST_JOINED = 6;

/** The query as it is, as one word, and with each two neighbours joined. */
function partings({ words, joined }: Words): string[][] {
  if (words.length > MOST_JOINED) return [[...words], [joined]];
  const pairs = words.slice(1).map((word, index) => [...words.slice(0, index), words[index]! + word, ...words.slice(index + 2)]);
  return [[...words], [joined], ...pairs];
}

function allOf(words: readonly string[], field: (typeof FIELDS)[number]): Query {
  return { combineWith: 'AND', queries: [...new Set(words)].map((word) => oneWord(word, field)) };
}

/** For a query like "port of Chabahar" of which only a part is a name: any of its words. */
function partialQuery({ spelling }: SearchKey): Query {
  return { combineWith: 'OR', queries: [...new Set(spelling.words)], fields: ['spelling'] };
}

function oneWord(word: string, field: (typeof FIELDS)[number]): Query {
  if (isHan(word)) return { combineWith: 'OR', queries: hanPairs(word), fields: [field], fuzzy: false, prefix: false };
  return { queries: [word], fields: [field], prefix: true, fuzzy: allowedErrors(word) };
}

/** How many letters of a word may be wrong. */
function allowedErrors(word: string): number | false {
  if (word.length < 4) return false;
  return word.length < 8 ? 1 : 2;
}

/** The closest answer of each entry, in the order of results. */
function bestOfEach(answers: readonly Answer[]): Answer[] {
  const best = new Map<Entry, Answer>();
  for (const answer of answers) {
    const known = best.get(answer.entry);
    if (!known || closerSpelling(answer, known) < 0) best.set(answer.entry, answer);
  }
  return [...best.values()].sort(byCloseness);
}

/** Of equally close spellings the one that stands first: names stand before other spellings. */
function closerSpelling(one: Answer, other: Answer): number {
  const place = ({ entry, spelling }: Answer): number => entry.spellings.indexOf(spelling);
  return one.closeness.step - other.closeness.step || aside(one) - aside(other) || place(one) - place(other);
}

function byCloseness(one: Answer, other: Answer): number {
  const first = one.closeness.step - other.closeness.step || one.entry.rank - other.entry.rank;
  return first || aside(one) - aside(other) || other.score - one.score;
}

/** 0 where the query begins the thing's own name, 1 where it stands further in or in another spelling. */
function aside({ spelling, closeness: { inside } }: Answer): number {
  return Number(inside || !spelling.isName);
}

/** Once something answers well, what merely resembles the query is left out. */
function withoutNoise(answers: readonly Answer[]): readonly Answer[] {
  const close = answers.filter((answer) => answer.closeness.match !== 'fuzzy');
  if (close[0]?.closeness.match === 'exact' || close.length >= ENOUGH_PREFIXES) return close;
  const held = answers.filter((answer) => holdsMost(answer.closeness));
  return held.length > 0 ? held : answers;
}

function foundOf({ entry: { choice, is, names }, spelling: { text, language }, closeness: { match } }: Answer): Found {
  return { choice, is, names, matched: { text, language }, match };
}
