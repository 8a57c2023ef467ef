import { metresTo } from '../units';
import { shownBy, shownDifference, type Shown } from './difference';
import { numberFormat, type FormatLanguage } from './locale';
import { countedUnit, unitName } from './unit-name';

/** The units a length is shown in; on the sea both. */
type ShownUnit = 'kilometre' | 'nauticalMile';

/**
 * A length given in metres, in kilometres or nautical miles: three significant digits below a hundred, whole units
 * above, because no line of the atlas is known better.
 */
export function formatLength(lengthMetres: number, unit: ShownUnit, language: FormatLanguage): string {
  const length = metresTo(unit, lengthMetres);
  const precision = precisionOf(length);
  const counted = countedUnit(unit, numberFormat(language, precision).format(length), language);
  return counted ?? inUnit(length, unit, precision, language);
}

/** What two lengths differ by as {@link formatLength} shows them, in the unit, by the rule of {@link shownDifference}. */
export function lengthDifference(beforeMetres: number, afterMetres: number, unit: ShownUnit): Shown {
  const shown = (lengthMetres: number): Shown => {
    const length = metresTo(unit, lengthMetres);
    return shownBy(length, precisionOf(length));
  };
  return shownDifference(shown(beforeMetres), shown(afterMetres));
}

/** A difference of lengths with its unit. */
export function formatLengthDifference({ value, decimals }: Shown, unit: ShownUnit, language: FormatLanguage): string {
  return inUnit(value, unit, { maximumFractionDigits: Math.max(0, decimals) }, language);
}

function precisionOf(length: number): Intl.NumberFormatOptions & Intl.PluralRulesOptions {
  return Math.abs(length) < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
}

function inUnit(
  length: number,
  unit: ShownUnit,
  precision: Intl.NumberFormatOptions & Intl.PluralRulesOptions,
  language: FormatLanguage
): string {
  if (unit === 'kilometre') return numberFormat(language, { style: 'unit', unit: 'kilometer', ...precision }).format(length);
  return `${numberFormat(language, precision).format(length)} ${unitName(unit, length, precision, language)}`;
}

/** The accuracy of a position in metres as `±1 km` or `±100 m`. */
export function formatAccuracy(accuracyMetres: number, language: FormatLanguage): string {
  const far = accuracyMetres >= 1000;
  const options = { style: 'unit', unit: far ? 'kilometer' : 'meter', maximumSignificantDigits: 2 } as const;
  // In Arabic text the sign would jump to the other side of its number; the invisible mark holds it.
  return `${language === 'ar' ? '\u200e' : ''}±${numberFormat(language, options).format(far ? accuracyMetres / 1000 : accuracyMetres)}`;
}
