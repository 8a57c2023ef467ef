import type { DisputedNames } from '../view/view';
import type { Names } from './atlas';

/** The name of a record in a language, under the reader's choice where two usages stand side by side. */
export function shownName(record: { names: Names; secondNames?: Names }, language: 'ar' | 'en', choice: DisputedNames): string {
  const first = record.names[language];
  const second = record.secondNames?.[language] ?? first;
  if (choice === 'first' || first === second) return first;
  return choice === 'second' ? second : `${first} / ${second}`;
}
