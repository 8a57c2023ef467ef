import type { AssumptionName } from '../../core/network/assumption-names';
import type { Assumption } from '../../core/network/assumptions';
import { formatNumber } from '../../core/format/number';
import type { FormatLanguage } from '../../core/format/locale';
import type { Words } from '../language';
import { withUnit, type CountedUnit } from './counted-units';
import { oneLine } from './marks';

const WORDS: Readonly<Record<AssumptionName, { what: Words; unit: CountedUnit }>> = {
  'speed-sea': { what: { ar: 'السرعة في البحر', en: 'speed at sea' }, unit: 'knots' },
  'speed-river': { what: { ar: 'السرعة في الأنهار', en: 'speed on rivers' }, unit: 'knots' },
  'speed-rail': { what: { ar: 'السرعة بالسكة الحديد', en: 'speed by rail' }, unit: 'kilometresPerHour' },
  'speed-road': { what: { ar: 'السرعة بالطرق البرية', en: 'speed by road' }, unit: 'kilometresPerHour' },
  'co2-sea': { what: { ar: 'الانبعاث في البحر', en: 'CO2 at sea' }, unit: 'grams' },
  'co2-river': { what: { ar: 'الانبعاث في الأنهار', en: 'CO2 on rivers' }, unit: 'grams' },
  'co2-rail': { what: { ar: 'الانبعاث بالسكة الحديد', en: 'CO2 by rail' }, unit: 'grams' },
  'co2-road': { what: { ar: 'الانبعاث بالطرق البرية', en: 'CO2 by road' }, unit: 'grams' },
  'handling-sea-rail': { what: { ar: 'المناولة بين البحر والسكة', en: 'handling between sea and rail' }, unit: 'hours' },
  'handling-sea-road': { what: { ar: 'المناولة بين البحر والطريق', en: 'handling between sea and road' }, unit: 'hours' },
  'handling-rail-road': { what: { ar: 'المناولة بين السكة والطريق', en: 'handling between rail and road' }, unit: 'hours' },
  'handling-gauge': { what: { ar: 'تغيير عرض السكة', en: 'change of gauge' }, unit: 'hours' },
  'handling-border': { what: { ar: 'عبور الحدود بالطرق البرية', en: 'border crossing by road' }, unit: 'hours' },
  'handling-border-rail': { what: { ar: 'عبور الحدود بالسكة الحديد', en: 'border crossing by rail' }, unit: 'hours' },
  cargo: { what: { ar: 'الحمولة', en: 'cargo' }, unit: 'tonnes' }
};

/** What an assumed figure is of. */
export function assumptionName(what: AssumptionName, language: FormatLanguage): string {
  return WORDS[what].what[language];
}

/** An assumed figure with what it is and its source: `speed at sea: 14 kn (mean speed of …: …)`. */
export function assumptionText({ what, value, about, source }: Assumption, language: FormatLanguage): string {
  const words = WORDS[what];
  const told = oneLine(about ? `${about[language]}: ${source}` : source);
  return `${words.what[language]}: ${withUnit(words.unit, value, formatNumber(value, language), language)} (${told})`;
}
