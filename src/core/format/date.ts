import { dateFormat, type FormatLanguage } from './locale';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as exact as its source: `2025` → 2025, `2025-03` → March 2025, `2025-03-11` → 11 March 2025. What is no such
 * date stays as it was written.
 */
export function formatDate(date: string, language: FormatLanguage): string {
  const exact = exactDate(date);
  return exact ? dateFormat(language, exact.parts).format(exact.time) : date;
}

/**
 * From one date to another, as the language writes a range (CLDR, `Intl.DateTimeFormat#formatRange`): `3–28 February
 * 2022`. Two that are not equally exact stand beside one another with a dash that belongs to neither.
 */
export function formatDateRange(from: string, until: string, language: FormatLanguage): string {
  const [first, last] = [exactDate(from), exactDate(until)];
  if (!first || !last || from.length !== until.length || first.time > last.time)
    return `${formatDate(from, language)} – ${formatDate(until, language)}`;
  return dateFormat(language, first.parts).formatRange(first.time, last.time);
}

function exactDate(date: string): { time: Date; parts: Intl.DateTimeFormatOptions } | undefined {
  const [, year, month, day] = PARTIAL_DATE.exec(date) ?? [];
  if (!year) return undefined;
  const time = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as the last century's.
  time.setUTCFullYear(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (time.toISOString().slice(0, date.length) !== date) return undefined;
  return { time, parts: { year: 'numeric', month: month ? 'long' : undefined, day: day ? 'numeric' : undefined } };
}
