import { error } from '@sveltejs/kit';
import type { Atlas } from '#core/atlas/atlas';
import type { SubjectId } from '#core/atlas/vocabulary';
import { drawnRefs } from '#features/pages/drawing';
import { subjectDefinition } from '#map/layers/index';
import { drawMap, readBase } from '#map/drawn/draw-map';
import { pictureEntries, refOfPicture } from '#map/drawn/picture-of';
import { readFile, readLibrary } from '#state/read-edition';
import { readEditionFile } from '../../edition.server';
import { layOut, ENLARGED, MAP_HEIGHT, WIDTH } from '../../picture-layout';
import { paint } from '../../paint.server';
import { siteTitles, titlesOf } from '../../titles';
import type { Reading } from '#core/reading/reading';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () =>
  pictureEntries(readEditionFile('reading/en.json') as Reading, readEditionFile('atlas.json') as Atlas);

/** The picture others show beside a link to a page, for both languages. */
export const GET: RequestHandler = async ({ params, fetch }) => {
  const [ar, en, base] = await Promise.all([
    readLibrary('ar', fetch),
    readLibrary('en', fetch),
    readBase((path) => readFile(path, fetch))
  ]);
  const ref = refOfPicture(params.room, params.id);
  const titles = titlesOf(ref, { atlas: ar.atlas, readings: { ar: ar.reading, en: en.reading } });
  if (!titles.ar) error(404);
  const size = { width: WIDTH / ENLARGED, height: MAP_HEIGHT / ENLARGED };
  const refs = drawnRefs(ar.reading, ref);
  const map = drawMap({
    atlas: ar.atlas,
    events: ar.reading.events,
    base,
    refs,
    language: 'ar',
    ...size,
    title: '',
    description: '',
    theme: 'light',
    named: false
  });
  const [subject = 'diplomacy' as SubjectId] = map.subjects;
  const svg = layOut(map.svg, map.height, subjectDefinition(subject).voice, titles, siteTitles());
  return new Response(Buffer.from(await paint(svg)), { headers: { 'content-type': 'image/png' } });
};
