import { error } from '@sveltejs/kit';
import type { Story } from '#core/story/story';
import { readStory, readStoryHeads } from '#state/read-stories';
import { OWN } from './own';

/** What the pages of a lecture begin with: a story that ships, or nothing where the deck is the browser's own. */
export async function loadStory(id: string, fetch: typeof globalThis.fetch): Promise<{ story: Story | null }> {
  if (id === OWN) return { story: null };
  const heads = await readStoryHeads(fetch);
  if (!heads.some((head) => head.id === id)) error(404);
  return { story: await readStory(id, fetch) };
}
