import { numberFormat, type FormatLanguage } from './locale';

/** A figure as it is shown: rounded, in the unit of the text, with the decimals that are written. */
export interface Shown {
  value: number;
  decimals: number;
}

/** No digit farther behind the point is written. */
const MOST_DECIMALS = 20;

/** What a format makes of a figure, as a number again. */
export function shownBy(value: number, precision: Intl.NumberFormatOptions): Shown {
  const text = numberFormat('en', { ...precision, useGrouping: false }).format(value);
  return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}

/**
 * What a reader finds who subtracts one shown figure from the other. Beside both of them no other difference may stand: the
 * exact one, rounded for itself, is now and then a step more or less.
 */
export function shownDifference(before: Shown, after: Shown): Shown {
  const decimals = Math.min(MOST_DECIMALS, Math.max(before.decimals, after.decimals));
  // Adding nought makes a nought of what is less than nothing.
  return { value: Number((after.value - before.value).toFixed(decimals)) + 0, decimals };
}

/** The sign of a difference before its text: a minus, where the platform writes a hyphen. In Arabic text a sign would jump to the other side of its number; a mark holds it. */
export function withSign(value: number, text: string, language: FormatLanguage): string {
  return value > 0 ? `${language === 'ar' ? '\u200e' : ''}+${text}` : text.replace('-', '−');
}
