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
 * What two times in hours differ by as {@link formatDuration} shows them, by the rule of {@link shownDifference}: in hours where
 * both are told in hours, else in days, since a time in days knows no tenths of an hour.
 */
export function durationDifference(before: number, after: number): DurationDifference {
  const unit = [before, after].some((hours) => unitOf(hours) === 'day') ? 'day' : 'hour';
  const [first, last] = [before, after].map((hours) => shownIn(unit, hours));
  return { value: shownDifference(first!, last!).value, unit };
}

/** A time as it is told, in this unit. Hours make finer parts of days than are told of these. */
function shownIn(unit: DurationDifference['unit'], hours: number): Shown {
  const own = unitOf(hours);
  const { value, decimals } = shownBy(own === 'day' ? hours / HOURS_PER_DAY : hours, {
    maximumFractionDigits: DURATION_DECIMALS
  });
  return { value: own === unit ? value : value / HOURS_PER_DAY, decimals };
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
