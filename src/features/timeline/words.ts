import { firstDay, hasBegun, lastDay } from '#core/reading/day';
import type { Event } from '#core/reading/reading';
import { m } from '#i18n/index';
import { date, listed } from '#i18n/quantities';
import { standingName } from '#i18n/reading-words';
import { stepBefore, type Stop } from './stops';

/** What the bar says of a time: its date, and the events of that day, month or year or the last before it. */
export interface Told {
  /** The time in words. */
  heading: string;
  events: readonly Event[];
  /** False where the events are not of that time but the last before it. */
  isTheirs: boolean;
}

/** What is told at a stop when the address says a time, which may lie between two steps. */
export function toldAt(stops: readonly Stop[], index: number, time: string | null): Told {
  const stop = stops[index];
  const heading = time === null ? m.timeline_today() : date(time);
  if (!stop || time === null) return { heading, events: [], isTheirs: true };
  // The address may need a day to tell two steps apart; the events say their date no more exactly than it is known.
  if (stop.time === time && stop.step)
    return { heading: date(stop.step.events[0]!.date), events: stop.step.events, isTheirs: true };
  const within = eventsWithin(stops, time);
  if (within.length > 0) return { heading, events: within, isTheirs: true };
  const before = hasBegun(stop.day, time) ? stepBefore(stops, index) : undefined;
  return { heading, events: before?.events ?? [], isTheirs: false };
}

/** The events that begin in a time, which in an address may be a month or a year with several steps. */
function eventsWithin(stops: readonly Stop[], time: string): Event[] {
  const isWithin = ({ day }: Stop): boolean => firstDay(time) <= day && day <= lastDay(time);
  return stops.filter(isWithin).flatMap(({ step }) => step?.events ?? []);
}

/** An event by its name; what lies ahead is said to. */
function eventName(event: Event): string {
  const { names, standing } = event;
  return standing === 'happened' ? names : m.timeline_ahead({ event: names, standing: standingName(event) });
}

/** The value of the slider as said aloud: `17 January 2025: treaty signed`. */
export function valueText({ heading, events, isTheirs }: Told): string {
  if (!isTheirs || events.length === 0) return heading;
  return m.timeline_value({ date: heading, events: listed(events.map(eventName)) });
}
