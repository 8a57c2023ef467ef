import { elapsedMs } from '#core/present/stopwatch';
import type { Story } from '#core/story/story';
import type { Console } from './console.svelte';

/** Nobody can take in a step that stands shorter, in seconds. */
const LEAST_SECONDS = 3;

/** Waits until the time of the step is over and then goes on; gives back how to stop. To be called in an effect. */
export function autoplay(console: Console, story: Story): (() => void) | undefined {
  const { autoplay: wish, shown, seen } = console.session;
  // Under a cover, and while the audience is frozen, the time of the step stands.
  if (!wish || seen.sinceMs === null) return undefined;
  const { step } = shown;
  const seconds = Math.max(LEAST_SECONDS, wish.secondsPerStep ?? (story.steps[step]?.minutes ?? 1) * 60);
  const wait = Math.max(0, seconds * 1000 - elapsedMs(seen, Date.now()));
  const timer = setTimeout(() => console.act({ kind: 'advance', from: step }), wait);
  return () => clearTimeout(timer);
}
