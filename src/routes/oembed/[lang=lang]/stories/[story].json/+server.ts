import { locales, m } from '#i18n/index';
import { embedStoryPath } from '#state/pages';
import { readStory } from '#state/read-stories';
import { storyIds } from '../../../../entries';
import { toldOf } from '../../../told';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.flatMap((lang) => storyIds().map((story) => ({ lang, story })));

/** A story, for pages that embed it. */
export const GET: RequestHandler = async ({ params: { lang, story }, url, fetch }) => {
  const { title } = await readStory(story, fetch);
  return toldOf({
    url,
    lang,
    path: embedStoryPath(story, '?chrome=title,zoom', undefined, lang),
    title: m.embed_story_title({ title: title[lang] }, { locale: lang }),
    isStory: true,
    picture: `stories/${story}`
  });
};
