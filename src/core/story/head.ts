import type { Story, StoryHead } from './story';

/** What a list says of a story. */
export function headOf({ id, title, summary, steps }: Story): StoryHead {
  return { id, title, summary, stepCount: steps.length, minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0) };
}
