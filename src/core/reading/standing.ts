import { lastDay } from './day';
import type { Event } from './reading';
import type { Standing } from './vocabulary';

/** How an event stands on a day. *Passed*: its day went by, and whether it came about is not recorded. */
export type StandingOn = Standing | 'passed';

/** What is to be said of an event on a day: what was planned or foreseen lies ahead only until its last day is over. */
export function standingOn({ standing, date, until }: Pick<Event, 'standing' | 'date' | 'until'>, day: string): StandingOn {
  return standing !== 'happened' && lastDay(until ?? date) < day ? 'passed' : standing;
}
