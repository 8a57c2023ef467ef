import { numberFormat, type FormatLanguage } from './locale';

/** A count or a plain number, grouped by thousands, with at most two decimals. */
export function formatNumber(value: number, language: FormatLanguage): string {
  return numberFormat(language, { maximumFractionDigits: 2 }).format(value);
}

/**
 * A ratio (0.04) as percent: one decimal below ten percent, whole percent above. `signed` writes the plus of a
 * difference too.
 */
export function formatPercent(ratio: number, language: FormatLanguage, { signed = false } = {}): string {
  // 9.95 % and more would round to a two-digit figure with a decimal.
  const maximumFractionDigits = Math.abs(ratio) < 0.0995 ? 1 : 0;
  const text = numberFormat(language, {
    style: 'percent',
    maximumFractionDigits,
    signDisplay: signed ? 'exceptZero' : 'negative'
  }).format(ratio);
  // A minus, where the platform writes a hyphen.
  return text.replace('-', `\u2212`);
}
