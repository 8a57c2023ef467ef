import { formatNumber } from '#core/format/number';
import type { FormatLanguage } from '#core/format/locale';
import { m } from '#i18n/index';

/** A number of days in words. */
export function daysText(days: number, language: FormatLanguage): string {
  return m.reach_days_count({ count: days, value: formatNumber(days, language) }, { locale: language });
}
