import { locales } from '#i18n/index';
import { storyIds } from '../../entries';
import { OWN } from './own';

/** Every story that ships, and the page for whatever deck a lecturer made. */
export function presentEntries(): { lang: 'ar' | 'en'; story: string }[] {
  return locales.flatMap((lang) => [...storyIds(), OWN].map((story) => ({ lang, story })));
}
