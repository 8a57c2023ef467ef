import { toWesternDigits } from '../format/digits';
import { separateHan, toSimplified } from './han';
import { sameLetter } from './letters';

/**
 * The words of a text without what spellings of one name differ in: case, marks, letter forms of keyboards, digits of
 * scripts, traditional characters, punctuation.
 */
export function spellingOf(text: string): string[] {
  const bare = text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  // A zero-width non-joiner parts words; every other invisible sign only directs the writing.
  const visible = bare.replace(/\u200c/g, ' ').replace(/\p{Cf}/gu, '');
  const letters = [...visible.normalize('NFC')].map(sameLetter).join('');
  return separateHan(toSimplified(toWesternDigits(letters)))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
