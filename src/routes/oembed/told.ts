import { asset } from '$app/paths';
import { json } from '@sveltejs/kit';
import { oembedOf } from '#core/embed/oembed';
import { m, type Locale } from '#i18n/index';
import { mapPath } from '#state/pages';

interface Wish {
  url: URL;
  lang: Locale;
  /** The path of the embedded page. */
  path: string;
  title: string;
  isStory?: boolean;
  /** The picture that stands for it, under `/pictures`, without its ending. */
  picture: string;
}

/** What a page that knows oEmbed is told of a page of ours, in one language. */
export function toldOf({ url, lang, path, title, isStory, picture }: Wish): Response {
  const whole = (address: string): string => new URL(address, url).href;
  return json(
    oembedOf({
      source: whole(path),
      title,
      ratio: '16:9',
      ...(isStory && { isStory }),
      provider: { name: m.site_name({}, { locale: lang }), url: whole(mapPath('', lang)) },
      picture: { url: whole(asset(`/pictures/${picture}.png`)), width: 1200, height: 630 }
    })
  );
}
