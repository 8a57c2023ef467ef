import { m } from '#i18n/index';
import { kilometres, nauticalMiles } from '#i18n/quantities';

/** A length in the units of land and sea. */
export function bothLengths(lengthMetres: number): string {
  return [kilometres(lengthMetres), nauticalMiles(lengthMetres)].join(m.separator());
}
