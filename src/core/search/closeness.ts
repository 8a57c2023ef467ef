import { editDistance } from './edit-distance';
import { isHan, sharedPairs } from './han';
import { canCompareSound, type SearchKey, type Words } from './key';
import { wordWeight } from './kind-words';

/** How a name answers a query, closest first. */
export type Match = 'exact' | 'prefix' | 'fuzzy';

/** A match and its place in the order of results: the smaller the step, the closer. */
export interface Closeness {
  match: Match;
  step: number;
  /** True when the name begins otherwise and the query stands further in. */
  inside: boolean;
}

/** The steps, closest first: within a match, what is spelled alike stands before what sounds alike. */
const STEPS: readonly { match: Match; by: keyof SearchKey; holds: (query: Words, name: Words) => boolean }[] = [
  { match: 'exact', by: 'spelling', holds: (query, name) => name.joined === query.joined },
  { match: 'exact', by: 'sound', holds: (query, name) => name.joined === query.joined },
  { match: 'prefix', by: 'spelling', holds: begins },
  { match: 'prefix', by: 'sound', holds: begins }
];

/** Beyond as many wrong letters the name is close in a part only, and none is closer than another. */
const COUNTED_ERRORS = 3;

/**
 * How closely a name that the index brought up answers the query. Names that merely resemble it follow those that hold
 * most of it word for word. `null` for Chinese names that share too few characters with it, and for names of which only a word
 * resembles one of it, but begins otherwise: few mistake the first letter, and Japan is not Balikpapan.
 */
export function closeness(query: SearchKey, name: SearchKey): Closeness | null {
  const step = STEPS.findIndex(({ by, holds }) => (by === 'spelling' || canCompareSound(query)) && holds(query[by], name[by]));
  const inside = !name.sound.joined.startsWith(query.sound.joined);
  if (step !== -1) return { match: STEPS[step]!.match, step, inside };
  if (isHan(query.spelling.joined) && sharedPairs(query.spelling.joined, name.spelling.joined) <= 0.5) return null;
  const missing = shareMissing(query.spelling, name.spelling);
  const errors = editDistance(query.sound.joined, name.sound.joined, COUNTED_ERRORS);
  if (missing >= 0.5 && errors === COUNTED_ERRORS && !beginsAlike(query, name)) return null;
  return { match: 'fuzzy', inside, step: STEPS.length + (missing < 0.5 ? missing : errors + 0.5) };
}

/** True when a word of the query has the first letter of a word of the name, as they are spelled or as they sound. */
function beginsAlike(query: SearchKey, name: SearchKey): boolean {
  return (['spelling', 'sound'] as const).some((by) => {
    const letters = new Set(name[by].words.map((word) => word.charAt(0)));
    return query[by].words.some((word) => letters.has(word.charAt(0)));
  });
}

/** True for a name that holds most of the query in whole words: Chabahar for "the port of Chabahar". */
export function holdsMost({ step }: Closeness): boolean {
  return step < STEPS.length + 0.5;
}

/** The weight of the query's words that are no words of the name, from 0 to 1. */
function shareMissing(query: Words, name: Words): number {
  const total = (words: readonly string[]): number => words.reduce((sum, word) => sum + wordWeight(word), 0);
  return total(query.words.filter((word) => !name.words.includes(word))) / total(query.words);
}

/** True when the query begins the name, or each of its words begins a word of the name or stands anywhere in its Chinese. */
function begins(query: Words, name: Words): boolean {
  if (name.joined.startsWith(query.joined)) return true;
  return query.words.every((word) => name.words.some((each) => (isHan(word) ? each.includes(word) : each.startsWith(word))));
}
