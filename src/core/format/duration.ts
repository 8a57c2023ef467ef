import { HOURS_PER_DAY } from '../units';
import { shownBy, shownDifference, type Shown } from './difference';
import { numberFormat, type FormatLanguage } from './locale';

/** Shorter times are told in hours. */
const DAYS_FROM_HOURS = 48;
/** A tenth of an hour or a day is as well as a voyage is known. */
const DURATION_DECIMALS = 1;

/** A time in hours, as people say it: hours up to two days, then days, both with one decimal. */
export function formatDuration(hours: number, language: FormatLanguage): string {
  const isLong = Math.abs(hours) >= DAYS_FROM_HOURS;
  return countedTime(isLong ? hours / HOURS_PER_DAY : hours, isLong ? 'day' : 'hour', DURATION_DECIMALS, language);
}

/** What one time adds to another as both are shown: its value and its unit. */
export interface DurationDifference {
  value: number;
  unit: 'hour' | 'day';
}

/** Of two times in hours: in days where both are told in days, else in hours. */
export function durationDifference(before: number, after: number): DurationDifference {
  const areDays = Math.min(before, after) >= DAYS_FROM_HOURS;
  const shown = (hours: number): Shown => {
    if (hours < DAYS_FROM_HOURS) return shownBy(hours, { maximumFractionDigits: DURATION_DECIMALS });
    const days = shownBy(hours / HOURS_PER_DAY, { maximumFractionDigits: DURATION_DECIMALS });
    return areDays ? days : { value: days.value * HOURS_PER_DAY, decimals: DURATION_DECIMALS };
  };
  return { value: shownDifference(shown(before), shown(after)).value, unit: areDays ? 'day' : 'hour' };
}

/** A difference of times without a plus. */
export function formatDurationDifference({ value, unit }: DurationDifference, language: FormatLanguage): string {
  return countedTime(value, unit, DURATION_DECIMALS, language);
}

/** A time in hours or days as long as it is, one of them too: what `Intl` makes of one in Arabic is a bare noun. */
export function countedTime(
  count: number,
  unit: 'hour' | 'day',
  maximumFractionDigits: number,
  language: FormatLanguage
): string {
  if (Number(count.toFixed(maximumFractionDigits)) === 1 && language === 'ar') return unit === 'hour' ? 'ساعة واحدة' : 'يوم واحد';
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits }).format(count);
}
