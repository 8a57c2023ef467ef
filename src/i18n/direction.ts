/** The writing direction of a language. */
export function direction(lang: string): 'rtl' | 'ltr' {
  return lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr';
}

const TO_THE_LEFT = '\u200f';
const HELD = '\u200e';

/**
 * An Arabic position by itself: the mark that holds its first degree sign would else make the whole of it run from left to
 * right where a text finds its own direction.
 */
export function runningOn(position: string): string {
  return position.startsWith(HELD) ? `${TO_THE_LEFT}${position}` : position;
}

/** A name with signs in it, as it is written from left to right inside a text of either direction. */
export function leftToRight(name: string): string {
  return `\u2066${name}\u2069`;
}
