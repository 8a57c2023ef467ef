import { numberFormat, type FormatLanguage } from './locale';
import { roundTo } from './precision';

/** A figure as it is shown: rounded, in the unit of the text, and the place of the last digit it is shown to (2 for hundredths). */
export interface Shown {
  value: number;
  decimals: number;
}

/** No digit farther behind the point is written. */
const MOST_DECIMALS = 20;

/** What a format makes of a figure, as a number again. Noughts that are not written count: 3.00 is shown to hundredths. */
export function shownBy(value: number, precision: Intl.NumberFormatOptions): Shown {
  const shown = Number(numberFormat('en', { ...precision, useGrouping: false }).format(value));
  return { value: shown, decimals: lastPlace(shown, precision) };
}

/** Nought has no first digit to count from: it is as fine as anything. */
function lastPlace(
  shown: number,
  { maximumSignificantDigits: digits, maximumFractionDigits = 0 }: Intl.NumberFormatOptions
): number {
  if (digits === undefined) return maximumFractionDigits;
  if (shown === 0) return MOST_DECIMALS;
  return digits - 1 - Number(shown.toExponential().split('e')[1]);
}

/**
 * What two figures of one unit differ by: the shown one less the other, to the place of the coarser. This is the atlas's one rule
 * of differences, of lengths, times and emissions, on the command line, in panels and on pages, whether or not the two figures
 * stand beside it. So a reader who subtracts what is shown, here or where the two voyages are told for themselves, finds this
 * figure and no other; the exact difference, rounded for itself, is now and then a step more or less. And it claims no digit that
 * one of the two has not: 79.9 km and 227 km differ by 147 km. Who needs it exact has both figures whole in JSON and CSV.
 */
export function shownDifference(before: Shown, after: Shown): Shown {
  const decimals = Math.min(MOST_DECIMALS, before.decimals, after.decimals);
  // Adding nought makes a nought of what is less than nothing.
  return { value: roundTo(after.value - before.value, decimals) + 0, decimals };
}

/** The sign of a difference before its text: a minus, where the platform writes a hyphen. In Arabic text a sign would jump to the other side of its number; a mark holds it. */
export function withSign(value: number, text: string, language: FormatLanguage): string {
  return value > 0 ? `${language === 'ar' ? '\u200e' : ''}+${text}` : text.replace('-', '−');
}
