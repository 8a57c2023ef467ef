import type { Course } from '#core/present/course';
import { language, m } from '#i18n/index';
import { duration } from '#i18n/passage-words';
import { kilometres } from '#i18n/quantities';
import { spoken } from '#i18n/spoken';

/** What who does not see the flight is told of it, once, when it begins; its counters run too fast to be read aloud. */
export function flightSaid({ lengthMetres, hours }: Course): string {
  return spoken(m.present_said_flight({ length: kilometres(lengthMetres), time: duration(hours) }), language());
}
