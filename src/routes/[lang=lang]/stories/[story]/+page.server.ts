import { toldStory } from '#features/stories/told';
import { locales } from '#i18n/index';
import { readLibrary } from '#state/read-edition';
import { readStory } from '#state/read-stories';
import { storyIds } from '../../../entries';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => locales.flatMap((lang) => storyIds().map((story) => ({ lang, story })));

/** The page carries its text, and nothing of the edition beside: the live map loads that. */
export const load: PageServerLoad = async ({ params, fetch }) => {
  const [library, story] = await Promise.all([readLibrary(params.lang, fetch), readStory(params.story, fetch)]);
  return { story: toldStory(story, library), published: library.reading.articles[0]?.reviewed ?? '' };
};
