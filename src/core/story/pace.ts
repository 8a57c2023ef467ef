import type { StoryStep } from './story';

/** How a talk stands against its plan. All in seconds. */
export interface Pace {
  /** When, from the start of the talk, the step is meant to begin and to end. */
  plannedFromSeconds: number;
  plannedUntilSeconds: number;
  /** How long the whole is meant to take. */
  plannedTotalSeconds: number;
  /** Above 0: so much later than the step was meant to end. Below 0: so much earlier than it was meant to begin. */
  lateSeconds: number;
}

/** Compares the time since the start of a talk with the minutes of the steps up to the one that is shown, counted from 0. */
export function paceOf(steps: readonly Pick<StoryStep, 'minutes'>[], current: number, elapsedSeconds: number): Pace {
  const plannedFromSeconds = secondsOf(steps.slice(0, current));
  const plannedUntilSeconds = secondsOf(steps.slice(0, current + 1));
  const late = Math.max(0, elapsedSeconds - plannedUntilSeconds);
  const early = Math.max(0, plannedFromSeconds - elapsedSeconds);
  return { plannedFromSeconds, plannedUntilSeconds, plannedTotalSeconds: secondsOf(steps), lateSeconds: late - early };
}

function secondsOf(steps: readonly Pick<StoryStep, 'minutes'>[]): number {
  return steps.reduce((sum, { minutes }) => sum + minutes * 60, 0);
}
