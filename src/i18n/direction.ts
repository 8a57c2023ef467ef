/** The writing direction of a language. */
export function direction(lang: string): 'rtl' | 'ltr' {
  return lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr';
}

/** A name with signs in it, as it is written from left to right inside a text of either direction. */
export function leftToRight(name: string): string {
  return `\u2066${name}\u2069`;
}
