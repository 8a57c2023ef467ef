import { hanPairs, isHan } from './han';
import { soundOf } from './sound';
import { spellingOf } from './spelling';

/** A text in one of the two ways it is compared: as it is spelled, and as it sounds. */
export interface Words {
  words: readonly string[];
  /** The words written as one: Chah Bahar and Chabahar are the same name. */
  joined: string;
}

/** What a name or a query is compared by. */
export interface SearchKey {
  spelling: Words;
  sound: Words;
}

/** The key of a name; `null` when it holds neither letter nor digit. */
export function searchKey(text: string): SearchKey | null {
  const words = spellingOf(text);
  return words.length === 0 ? null : keyOf(words);
}

/** Names end long before: longer texts hold something else, and are compared by their beginning. */
const LONGEST_QUERY = 160;
/** A few more than the longest names have. */
const MOST_WORDS = 12;

/**
 * The key of a query, which may be any text that was pasted: of its first 160 characters, and of more words than names have each once
 * and the first twelve. The work of a search grows with the square of the words.
 */
export function queryKey(query: string): SearchKey | null {
  const words = spellingOf(query.trim().slice(0, LONGEST_QUERY));
  if (words.length === 0) return null;
  return keyOf(words.length > MOST_WORDS ? [...new Set(words)].slice(0, MOST_WORDS) : words);
}

/** Of one or two letters the sound says too little: half of the atlas would match. */
export function canCompareSound({ sound }: SearchKey): boolean {
  return sound.joined.length >= 3;
}

function keyOf(words: readonly string[]): SearchKey {
  return { spelling: joinWords(words), sound: joinWords(words.map(soundOf)) };
}

function joinWords(words: readonly string[]): Words {
  return { words, joined: words.join('') };
}

/** Everything a name can be looked up by: its words, neighbouring words written as one, the whole as one, pairs of Chinese characters. */
export function indexTerms({ words, joined }: Words): string[] {
  const terms = words.flatMap((word, index) => {
    const alone = isHan(word) ? [...word, ...hanPairs(word)] : [word];
    const next = words[index + 1];
    return next === undefined ? alone : [...alone, word + next];
  });
  return [...new Set([...terms, joined])];
}
