import type { Atlas } from '#core/atlas/atlas';
import { shownName } from '#core/atlas/shown-name';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { StoryText } from '#core/story/story';
import { isRecordKind, type RecordKind, type View } from '#core/view/view';
import { locales, type Locale } from '#i18n/index';
import { subjectName } from '#i18n/words';

const LISTS = { place: 'places', line: 'lines', route: 'routes', area: 'areas', set: 'sets' } as const satisfies Record<
  RecordKind,
  keyof Atlas
>;

/** What a step that shows a view is called before its maker says so: by what is selected there, in both languages. */
export function viewTitle(view: View, atlas: Atlas | null): StoryText {
  const texts = locales.map((locale) => [locale, nameOf(view, atlas, locale)] as const);
  return Object.fromEntries(texts) as Record<Locale, string>;
}

function nameOf({ selection, names }: View, atlas: Atlas | null, locale: Locale): string {
  if (!selection) return '';
  const { kind, id } = selection;
  const subject = kind === 'subject' ? SUBJECTS.find((each) => each === id) : undefined;
  if (subject) return subjectName(subject, locale);
  const record = isRecordKind(kind) ? atlas?.[LISTS[kind]].find((each) => each.id === id) : undefined;
  return record ? shownName(record, locale, names) : '';
}
