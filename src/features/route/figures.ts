import type { Route } from '#core/network/types';
import { m } from '#i18n/index';
import { duration } from '#i18n/passage-words';
import { kilometres } from '#i18n/quantities';

/** What a route comes to, in a few words. */
export function shortFigures({ lengthMetres, hours }: Route): string {
  return [kilometres(lengthMetres), duration(hours)].join(m.separator());
}
