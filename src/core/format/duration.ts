import { HOURS_PER_DAY } from '../units';
import { shownBy, shownDifference, type Shown } from './difference';
import { numberFormat, type FormatLanguage } from './locale';

/** Shorter times are told in hours. */
const DAYS_FROM_HOURS = 48;
/** A tenth of an hour or a day is as well as a voyage is known. */
const DURATION_DECIMALS = 1;

/**
 * A time in hours, as people say it: hours up to two days, then days, both with one decimal. What is shorter than any that
 * is told so is no time of nought.
 */
export function formatDuration(hours: number, language: FormatLanguage): string {
  if (hours > 0 && Number(hours.toFixed(DURATION_DECIMALS)) === 0) {
    return `${language === 'ar' ? 'أقل من' : 'under'} ${countedTime(10 ** -DURATION_DECIMALS, 'hour', DURATION_DECIMALS, language)}`;
  }
  const unit = unitOf(hours);
  return countedTime(unit === 'day' ? hours / HOURS_PER_DAY : hours, unit, DURATION_DECIMALS, language);
}

/** What one time adds to another: its value and its unit. */
export interface DurationDifference {
  value: number;
  unit: 'hour' | 'day';
}

/**
 * Of two times in hours that are shown beside it: what they differ by as they are shown. Where one is told in days and the other
 * in hours, a difference of what is shown would pretend to tenths of an hour that the days do not have: it is the exact one then.
 */
export function durationDifference(before: number, after: number): DurationDifference {
  const unit = unitOf(before);
  if (unit !== unitOf(after)) return exactDifference(before, after);
  const shown = (hours: number): Shown =>
    shownBy(unit === 'day' ? hours / HOURS_PER_DAY : hours, { maximumFractionDigits: DURATION_DECIMALS });
  return { value: shownDifference(shown(before), shown(after)).value, unit };
}

/** Of two times in hours that are not shown themselves: days from two days on, else hours. */
export function exactDifference(before: number, after: number): DurationDifference {
  const unit = unitOf(after - before);
  return {
    value: shownBy((after - before) / (unit === 'day' ? HOURS_PER_DAY : 1), { maximumFractionDigits: DURATION_DECIMALS }).value,
    unit
  };
}

function unitOf(hours: number): 'hour' | 'day' {
  return Math.abs(hours) >= DAYS_FROM_HOURS ? 'day' : 'hour';
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
