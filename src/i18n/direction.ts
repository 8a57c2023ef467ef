/** The writing direction of a language. */
export function direction(lang: string): 'rtl' | 'ltr' {
  return lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr';
}

const TO_THE_LEFT = '\u200f';
const HELD = '\u200e';

/**
 * A position by itself, as it stands on a page: no letter of a hemisphere goes to the next line without its degrees. The mark
 * that holds the first degree sign of an Arabic one would else make the whole of it run from left to right where a text finds
 * its own direction.
 */
export function runningOn(position: string): string {
  const kept = position.replace(/(?<=[°′″]) (?=\p{L})/gu, '\u00a0');
  return kept.startsWith(HELD) ? `${TO_THE_LEFT}${kept}` : kept;
}

/** A name with signs in it, as it is written from left to right inside a text of either direction. */
export function leftToRight(name: string): string {
  return `\u2066${name}\u2069`;
}
