import { metresTo } from '../units';
import { numberFormat, type FormatLanguage } from './locale';
import { unitName } from './unit-name';

/** The units a length is shown in; on the sea both. */
export type ShownUnit = 'kilometre' | 'nauticalMile';

/**
 * A length given in metres, in kilometres or nautical miles: three significant digits below a hundred, whole units
 * above, because no line of the atlas is known better.
 */
export function formatLength(lengthMetres: number, unit: ShownUnit, language: FormatLanguage): string {
  const length = metresTo(unit, lengthMetres);
  const precision = Math.abs(length) < 100 ? { maximumSignificantDigits: 3 } : { maximumFractionDigits: 0 };
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
