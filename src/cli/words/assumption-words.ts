import type { AssumptionName } from '../../core/network/assumptions';
import { formatNumber } from '../../core/format/number';
import type { FormatLanguage } from '../../core/format/locale';
import type { Words } from '../language';

const KNOTS: Words = { ar: 'عقدة', en: 'kn' };
const KILOMETRES_PER_HOUR: Words = { ar: 'كم/س', en: 'km/h' };
const GRAMS: Words = { ar: 'غ/طن·كم', en: 'g/t·km' };
const HOURS: Words = { ar: 'ساعة', en: 'h' };
const TONNES: Words = { ar: 'طن', en: 't' };

const WORDS: Readonly<Record<AssumptionName, { what: Words; unit: Words }>> = {
  'speed-sea': { what: { ar: 'السرعة في البحر', en: 'speed at sea' }, unit: KNOTS },
  'speed-river': { what: { ar: 'السرعة في الأنهار', en: 'speed on rivers' }, unit: KNOTS },
  'speed-rail': { what: { ar: 'السرعة بالسكة الحديد', en: 'speed by rail' }, unit: KILOMETRES_PER_HOUR },
  'speed-road': { what: { ar: 'السرعة بالطرق البرية', en: 'speed by road' }, unit: KILOMETRES_PER_HOUR },
  'co2-sea': { what: { ar: 'الانبعاث في البحر', en: 'CO2 at sea' }, unit: GRAMS },
  'co2-river': { what: { ar: 'الانبعاث في الأنهار', en: 'CO2 on rivers' }, unit: GRAMS },
  'co2-rail': { what: { ar: 'الانبعاث بالسكة الحديد', en: 'CO2 by rail' }, unit: GRAMS },
  'co2-road': { what: { ar: 'الانبعاث بالطرق البرية', en: 'CO2 by road' }, unit: GRAMS },
  'handling-sea-rail': { what: { ar: 'المناولة بين البحر والسكة', en: 'handling between sea and rail' }, unit: HOURS },
  'handling-sea-road': { what: { ar: 'المناولة بين البحر والطريق', en: 'handling between sea and road' }, unit: HOURS },
  'handling-rail-road': { what: { ar: 'المناولة بين السكة والطريق', en: 'handling between rail and road' }, unit: HOURS },
  'handling-gauge': { what: { ar: 'تغيير عرض السكة', en: 'change of gauge' }, unit: HOURS },
  'handling-border': { what: { ar: 'عبور الحدود', en: 'border crossing' }, unit: HOURS },
  cargo: { what: { ar: 'الحمولة', en: 'cargo' }, unit: TONNES }
};

/** An assumed figure with its source: `speed at sea: 14 kn (…)`. */
export function assumptionText(what: AssumptionName, value: number, source: string, language: FormatLanguage): string {
  const words = WORDS[what];
  return `${words.what[language]}: ${formatNumber(value, language)} ${words.unit[language]} (${source})`;
}
