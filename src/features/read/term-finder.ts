import { TermFinder } from '#core/reading/inline';
import type { Reading } from '#core/reading/reading';

const finders = new WeakMap<Reading, TermFinder>();

/** The finder of glossary terms for a language, made once. */
export function termFinder(reading: Reading): TermFinder {
  const known = finders.get(reading);
  if (known) return known;
  const made = new TermFinder(reading.terms, reading.language);
  finders.set(reading, made);
  return made;
}
