import type { Atlas, Names } from '#core/atlas/atlas';
import { SUBJECTS } from '#core/atlas/vocabulary';
import type { Reading } from '#core/reading/reading';
import { parseRef } from '#core/reading/ref';
import { m } from '#i18n/index';
import { subjectName } from '#i18n/words';

interface Library {
  atlas: Atlas;
  readings: Readonly<Record<'ar' | 'en', Reading>>;
}

/** The names of a thing that has a picture, in both languages of the pages. */
export function titlesOf(ref: string, { atlas, readings }: Library): { ar: string; en: string } {
  const { kind, id } = parseRef(ref)!;
  const subject = SUBJECTS.find((each) => each === id);
  if (kind === 'subject' && subject) return inBoth((locale) => subjectName(subject, locale));
  if (kind === 'event') return inBoth((locale) => readings[locale].events.find((event) => event.id === id)?.names ?? '');
  const records: Partial<Record<string, readonly { id: string; names: Names }[]>> = {
    place: atlas.places,
    line: atlas.lines,
    route: atlas.routes,
    area: atlas.areas,
    set: atlas.sets
  };
  const names = records[kind]?.find((record) => record.id === id)?.names;
  return { ar: names?.ar ?? '', en: names?.en ?? '' };
}

/** What the site is called, and what it is. */
export function siteTitles(): Record<'ar' | 'en', { name: string; tagline: string }> {
  return inBoth((locale) => ({ name: m.site_name({}, { locale }), tagline: m.site_tagline({}, { locale }) }));
}

function inBoth<T>(write: (locale: 'ar' | 'en') => T): { ar: T; en: T } {
  return { ar: write('ar'), en: write('en') };
}
