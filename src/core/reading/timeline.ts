import { byDate, firstDay, hasBegun, lastDay } from './day';
import type { Event } from './reading';

/** The events of one day on the timeline, or of a month or year that is all their date says. */
export interface Step {
  /** The first day their date may mean: what steps are ordered by. */
  day: string;
  /** The time to look at to see the step: as short as their date, unless another step falls into the same month or year. */
  time: string;
  events: readonly Event[];
}

/** The steps of the timeline. At the time of each, everything of the steps before has begun and nothing of those after. */
export function stepsOf(events: readonly Event[]): Step[] {
  const days = new Map<string, Event[]>();
  for (const event of [...events].sort(byDate)) {
    const day = firstDay(event.date);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  const steps = [...days];
  return steps.map(([day, sameDay], index) => {
    const next = steps[index + 1]?.[0];
    const [shortest] = sameDay;
    const isApart = next === undefined || lastDay(shortest!.date) < next;
    return { day, time: isApart ? shortest!.date : day, events: sameDay };
  });
}

/** The last step that has begun by a time, by its place in the list; −1 before the first. */
export function stepAt(steps: readonly Step[], time: string): number {
  return steps.findLastIndex(({ day }) => hasBegun(day, time));
}
