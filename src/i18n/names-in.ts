import { givenName } from '#core/network/compared-name';
import type { View } from '#core/view/view';
import type { Locale } from './index';

type Named = Pick<View, 'route' | 'reach' | 'measure' | 'scenario'>;

const ARABIC = /\p{Script=Arabic}/u;
/** Letters and abbreviations, `A` or `LNG`, stand in Arabic as they are. */
const LATIN_WORD = /\p{Script=Latin}\p{Ll}/u;

/**
 * A view without the names that somebody gave its things in the other language, as far as their script tells: what bears
 * one is then called what it is called by itself.
 */
export function namesIn(view: View, locale: Locale): View {
  const { reach, measure, scenario } = view;
  // The ways of ready comparisons have a name in either language.
  const route = view.route.map((plan) => ({ ...plan, name: givenName(plan, locale) }));
  const isOther = (key: string, value: unknown): boolean => key === 'name' && isForeign(String(value), locale);
  const written = JSON.stringify({ route, reach, measure, scenario });
  const own = JSON.parse(written, (key, value: unknown) => (isOther(key, value) ? undefined : value)) as Named;
  return { ...view, ...own };
}

function isForeign(name: string, locale: Locale): boolean {
  return locale === 'ar' ? LATIN_WORD.test(name) && !ARABIC.test(name) : ARABIC.test(name) && !LATIN_WORD.test(name);
}
