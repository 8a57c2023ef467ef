import { parseAddress } from '#core/view/parse-address';
import { m } from '#i18n/index';
import { date, listed } from '#i18n/quantities';
import { subjectName } from '#i18n/words';
import type { ToldStep } from './told';

/** What the map of a step shows, in one sentence: what stands out, then the subjects, and the day where it is not today. */
export function shownWords({ view, things }: Pick<ToldStep, 'view' | 'things'>): string {
  const { subjects, time } = parseAddress(view).view;
  // An ocean is selected where it is the subject too, and two ways may join the same ends.
  const all = listed([...new Set([...things, ...subjects.map((subject) => subjectName(subject))])]);
  if (all === '') return m.stories_shows_nothing();
  return time === null ? m.stories_shows({ things: all }) : m.stories_shows_on({ things: all, date: date(time) });
}

/** What is said when a step is come to. */
export function saidWords(step: ToldStep, number: number, count: number): string {
  return m.stories_said({ number, count, title: sentence(step.title), shown: shownWords(step) });
}

/** A title as a sentence: one that asks ends as it is. */
function sentence(title: string): string {
  return /[.!?؟…]$/.test(title) ? title : `${title}.`;
}
