import { toldStory } from '#features/stories/told';
import { locales, type Locale } from '#i18n/index';
import { readLibrary } from '#state/read-edition';
import { readStory } from '#state/read-stories';
import { storyIds } from './entries';

/** Every shipped story in every language. */
export const storyEntries = () => locales.flatMap((lang) => storyIds().map((story) => ({ lang, story })));

/** A story as a page carries it: its text, and nothing of the edition beside: the live map loads that. */
export async function loadToldStory({ lang, story }: { lang: Locale; story: string }, fetch: typeof globalThis.fetch) {
  const [library, read] = await Promise.all([readLibrary(lang, fetch), readStory(story, fetch)]);
  return { story: toldStory(read, library), published: library.reading.articles[0]?.reviewed ?? '' };
}
