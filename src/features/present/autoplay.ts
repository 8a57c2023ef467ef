import type { Story } from '#core/story/story';
import type { Console } from './console.svelte';

/** Nobody can take in a step that stands shorter, in seconds. */
const LEAST_SECONDS = 3;

/** Waits until the time of the step is over and then goes on; gives back how to stop. To be called in an effect. */
export function autoplay(console: Console, story: Story): (() => void) | undefined {
  const { autoplay: wish, frozen, cover, shown, stepSinceMs } = console.session;
  if (!wish || frozen || cover !== 'none') return undefined;
  const { step } = shown;
  const seconds = Math.max(LEAST_SECONDS, wish.secondsPerStep ?? (story.steps[step]?.minutes ?? 1) * 60);
  const wait = Math.max(0, stepSinceMs + seconds * 1000 - Date.now());
  const timer = setTimeout(() => console.act({ kind: 'advance', from: step }), wait);
  return () => clearTimeout(timer);
}
