import { error } from '@sveltejs/kit';
import { SUBJECTS } from '#core/atlas/vocabulary';
import { formatEmbedAddress } from '#core/embed/embed-address';
import { formatAddress } from '#core/view/format-address';
import { SUBJECT_CAMERAS } from '#core/view/presets';
import { DEFAULT_VIEW } from '#core/view/view';
import { locales, m } from '#i18n/index';
import { subjectName } from '#i18n/words';
import { embedPath } from '#state/pages';
import { toldOf } from '../../../told';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.flatMap((lang) => SUBJECTS.map((subject) => ({ lang, subject })));

/** A subject as it is best looked at, for pages that embed it. */
export const GET: RequestHandler = ({ params: { lang, subject: asked }, url }) => {
  const subject = SUBJECTS.find((each) => each === asked);
  if (!subject) error(404);
  const view = formatAddress({ ...DEFAULT_VIEW, camera: SUBJECT_CAMERAS[subject], subjects: [subject] });
  return toldOf({
    url,
    lang,
    path: embedPath(formatEmbedAddress(view, ['zoom']), lang),
    title: m.embed_frame_title({ title: subjectName(subject, lang) }, { locale: lang }),
    picture: `subjects/${subject}`
  });
};
