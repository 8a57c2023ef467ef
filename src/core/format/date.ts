import { dateFormat, type FormatLanguage } from './locale';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * A date as exact as its source: `2025` → 2025, `2025-03` → March 2025, `2025-03-11` → 11 March 2025. What is no such
 * date stays as it was written.
 */
export function formatDate(date: string, language: FormatLanguage): string {
  const [, year, month, day] = PARTIAL_DATE.exec(date) ?? [];
  if (!year) return date;
  const time = new Date(0);
  // Not Date.UTC, which reads the years 0 to 99 as the last century's.
  time.setUTCFullYear(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (time.toISOString().slice(0, date.length) !== date) return date;
  const parts = { year: 'numeric', month: month ? 'long' : undefined, day: day ? 'numeric' : undefined } as const;
  return dateFormat(language, parts).format(time);
}
