import type { Story, StoryHead } from '#core/story/story';
import { readFile } from './read-edition';

/** The list of stories, for a page by itself. */
export async function readStoryHeads(fetch: typeof globalThis.fetch): Promise<readonly StoryHead[]> {
  return (await readFile('stories/index.json', fetch)) as readonly StoryHead[];
}

/** A story that ships, for a page by itself. */
export async function readStory(id: string, fetch: typeof globalThis.fetch): Promise<Story> {
  return (await readFile(`stories/${id}.json`, fetch)) as Story;
}
