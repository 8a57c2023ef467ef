import { locales, m } from '#i18n/index';
import { embedPath } from '#state/pages';
import { toldOf } from '../../told';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => locales.map((lang) => ({ lang }));

/** The atlas as it opens, for pages that embed it. */
export const GET: RequestHandler = ({ params: { lang }, url }) => {
  const title = m.embed_frame_title({ title: m.site_tagline({}, { locale: lang }) }, { locale: lang });
  return toldOf({ url, lang, path: embedPath('?chrome=zoom', lang), title, picture: 'subjects/diplomacy' });
};
