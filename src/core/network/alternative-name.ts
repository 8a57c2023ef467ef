import type { Prose } from '../atlas/atlas';
import type { FormatLanguage } from '../format/locale';
import { seaPorts } from './sea-ports';
import type { Alternative, LegMode } from './types';

/** What an alternative's ids are called. */
export interface AlternativeNames {
  passage(id: string): string;
  line(id: string): string;
  /** Nothing where it is not known. */
  place(id: string): string | undefined;
}

/** More than these would be a description, not a name. */
const NAMED_PASSAGES = 2;
/** Names of lines are long: one tells enough. */
const NAMED_LINES = 1;

const BETWEEN: Prose = { ar: '، ', en: ', ' };
const BEST: Prose = { ar: 'الأفضل', en: 'Best' };
export const OTHER_WAY: Prose = { ar: 'طريق آخر', en: 'Another route' };

const MOSTLY: Readonly<Record<LegMode, Prose>> = {
  sea: { ar: 'بحرًا', en: 'By sea' },
  river: { ar: 'نهرًا', en: 'By river' },
  rail: { ar: 'بالسكة', en: 'By rail' },
  road: { ar: 'برًّا', en: 'By road' },
  transfer: OTHER_WAY,
  access: OTHER_WAY
};

/**
 * What one of several ways is called, on the panel and on the command line alike: by its corridor with the ports it is reached
 * by, by the passages or the line that set it apart, by what it keeps clear of, else by what it is mostly travelled by.
 */
export function alternativeName(
  { id, by, route, shares }: Pick<Alternative, 'id' | 'by' | 'route' | 'shares'>,
  language: FormatLanguage,
  names: AlternativeNames
): string {
  if (id === 'best') return BEST[language];
  const listed = (parts: readonly string[]): string => parts.join(BETWEEN[language]);
  if (by.corridor) {
    const corridor = by.corridor[language];
    // Other ways along it may begin at other ports.
    const ports = seaPorts(route).flatMap((port) => names.place(port) ?? []);
    if (ports.length === 0) return corridor;
    return language === 'ar' ? `${corridor}، عن طريق ${listed(ports)}` : `${corridor}, via ${listed(ports)}`;
  }
  const passages = by.passages.slice(0, NAMED_PASSAGES).map((each) => names.passage(each));
  const taken = passages.length > 0 ? passages : by.lines.slice(0, NAMED_LINES).map((each) => names.line(each));
  if (taken.length > 0) return `${language === 'ar' ? 'عبر' : 'Via'} ${listed(taken)}`;
  // The only thing to tell of some is what they keep clear of.
  if (by.without !== undefined) return `${language === 'ar' ? 'بعيدًا عن' : 'Avoiding'} ${names.passage(by.without)}`;
  const [most] = Object.entries(shares).sort(([, a], [, b]) => b - a);
  return (most ? MOSTLY[most[0] as LegMode] : OTHER_WAY)[language];
}
