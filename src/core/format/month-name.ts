import { dateFormat, type FormatLanguage } from './locale';

/** The name of a month, 1 to 12. */
export function monthName(month: number, language: FormatLanguage): string {
  return dateFormat(language, { month: 'long' }).format(Date.UTC(2026, month - 1, 15));
}
