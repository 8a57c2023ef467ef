import { error } from '@sveltejs/kit';
import { PICTURE_SIZE } from '#features/stories/picture-size';
import { locales } from '#i18n/index';
import { readStory } from '#state/read-stories';
import { storySteps } from '../../../../entries';
import { pictureOfStep } from '../../../../story-pictures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.flatMap((lang) => storySteps().map((entry) => ({ lang, ...entry })));

/** The map of a step, drawn while the site is built: for readers without scripts or without a live map, and for lists. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const story = await readStory(params.story, fetch);
  const step = story.steps.find(({ id }) => id === params.step);
  if (!step) error(404);
  const wish = { language: params.lang, size: PICTURE_SIZE, theme: 'light' } as const;
  const { svg } = await pictureOfStep(step, wish, fetch);
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
