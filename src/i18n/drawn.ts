import { language, m, type Locale } from './index';

/** What is to be seen on a drawn map, by name. */
interface Seen {
  shown: readonly string[];
  around: readonly string[];
}

/** More names than these nobody wants to hear. */
const MOST_SHOWN = 12;
const MOST_AROUND = 8;

/** A drawn map in words, for those who do not see it; `lead` is a sentence of its own, or nothing. */
export function drawnDescription(lead: string, { shown, around }: Seen, locale: Locale = language()): string {
  return [
    lead,
    shown.length > 0 ? m.drawn_shown({ names: someOf(shown, MOST_SHOWN, locale) }, { locale }) : '',
    around.length > 0 ? m.drawn_around({ names: someOf(around.slice(0, MOST_AROUND), MOST_AROUND, locale) }, { locale }) : ''
  ]
    .filter(Boolean)
    .join(' ');
}

function someOf(names: readonly string[], most: number, locale: Locale): string {
  const more = names.length - most;
  return [...names.slice(0, most), ...(more > 0 ? [m.drawn_more({ count: more }, { locale })] : [])].join(
    m.separator({}, { locale })
  );
}

/** What the picture of the globe is called and shows, in a language that no page gives. */
export function globeWords(locale: Locale): { title: string; description: string } {
  const subjects = [m.subject_chabahar, m.subject_north_south, m.subject_northern_sea_route].map((name) => name({}, { locale }));
  return {
    title: m.drawn_globe({}, { locale }),
    description: m.drawn_globe_about({ subjects: subjects.join(m.separator({}, { locale })) }, { locale })
  };
}
