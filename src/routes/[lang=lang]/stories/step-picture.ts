import { resolve } from '$app/paths';
import { language } from '#i18n/index';

/** The address of the drawn map of a step in the page's language. */
export function stepPicture(story: string, step: string): string {
  return resolve('/[lang=lang]/stories/[story]/[step].svg', { lang: language(), story, step });
}
