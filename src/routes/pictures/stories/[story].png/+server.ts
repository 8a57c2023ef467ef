import { error } from '@sveltejs/kit';
import { subjectDefinition } from '#map/layers/index';
import { parseAddress } from '#core/view/parse-address';
import { readStory } from '#state/read-stories';
import { storyIds } from '../../../entries';
import { pictureOfStep } from '../../../story-pictures.server';
import { ENLARGED, layOut, MAP_HEIGHT, WIDTH } from '../../picture-layout';
import { paint } from '../../paint.server';
import { siteTitles } from '../../titles';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => storyIds().map((story) => ({ story }));

/** The picture others show beside a link to a story, for both languages: what its first step shows. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const { title, steps } = await readStory(params.story, fetch);
  const [first] = steps;
  if (!first) error(404);
  const size = { width: WIDTH / ENLARGED, height: MAP_HEIGHT / ENLARGED };
  const map = await pictureOfStep(first, { language: 'ar', size, theme: 'light', named: false }, fetch);
  const [subject = 'diplomacy'] = parseAddress(first.view).view.subjects;
  const svg = layOut(map.svg, map.height, subjectDefinition(subject).voice, title, siteTitles());
  return new Response(Buffer.from(await paint(svg)), { headers: { 'content-type': 'image/png' } });
};
