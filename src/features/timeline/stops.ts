import { hasBegun } from '#core/reading/day';
import type { Step } from '#core/reading/timeline';

/** Where the slider can stand: at a step of the timeline, or at today, which shows no time but things as they are. */
export interface Stop {
  /** What the address says of it. */
  time: string | null;
  day: string;
  /** The step it stands at; none for today. */
  step?: Step;
}

/** The steps with today among them. `today` is a day, YYYY-MM-DD. */
export function stopsOf(steps: readonly Step[], today: string): Stop[] {
  const stops = steps.map((step): Stop => ({ time: step.time, day: step.day, step }));
  const past = stops.filter(({ day }) => day <= today);
  return [...past, { time: null, day: today }, ...stops.slice(past.length)];
}

/** The stop that shows a time, by its place: the last that has begun by it, or the first for what lies before all. */
export function stopAt(stops: readonly Stop[], time: string | null): number {
  const index = stops.findLastIndex((stop) => (time === null ? stop.time === null : hasBegun(stop.day, time)));
  return Math.max(0, index);
}

/** The last step that has begun at a stop: its own, or at today the one before. */
export function stepBefore(stops: readonly Stop[], index: number): Step | undefined {
  return stops.slice(0, index + 1).findLast((stop) => stop.step)?.step;
}
