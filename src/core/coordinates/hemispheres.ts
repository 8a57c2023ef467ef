/** The four hemispheres by their English letters. */
export type Hemisphere = 'N' | 'S' | 'E' | 'W';

/**
 * How people write a hemisphere, in upper case and without vowel marks. O is west in French and Spanish and east in German: both
 * are meant. ش is north, as on Arabic maps, and ق east, since both words begin with ش.
 */
const WRITTEN: Readonly<Record<string, readonly Hemisphere[]>> = {
  N: ['N'],
  S: ['S'],
  E: ['E'],
  W: ['W'],
  O: ['W', 'E'],
  NORTH: ['N'],
  SOUTH: ['S'],
  EAST: ['E'],
  WEST: ['W'],
  ش: ['N'],
  ج: ['S'],
  ق: ['E'],
  غ: ['W'],
  شمال: ['N'],
  جنوب: ['S'],
  شرق: ['E'],
  غرب: ['W']
};

/** The endings of "northwards" in Arabic and of "northern" in Arabic and Persian. */
const ENDING = /(?<=\p{L}{3})[ايی]$/u;

/** The hemispheres a word can mean: none for a word that is no hemisphere. */
export function hemispheresOf(word: string): readonly Hemisphere[] {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(ENDING, '').toUpperCase();
  return Object.hasOwn(WRITTEN, plain) ? WRITTEN[plain]! : [];
}
