import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import type { PassageLimits } from '../../core/network/types';
import type { Words } from '../language';

const SIZES: readonly (readonly [keyof PassageLimits & `${string}Metres`, Words])[] = [
  ['draughtMetres', { ar: 'الغاطس', en: 'draught' }],
  ['beamMetres', { ar: 'عرض السفينة', en: 'beam' }],
  ['lengthMetres', { ar: 'طول السفينة', en: 'length' }],
  ['airDraughtMetres', { ar: 'الارتفاع فوق الماء', en: 'air draught' }]
];

/** The largest ship that a passage takes: what is limited, and how many metres it may be. */
export function sizeTexts(limits: PassageLimits, language: FormatLanguage): string[] {
  return SIZES.flatMap(([size, words]) => {
    const metres = limits[size];
    if (metres === undefined) return [];
    const format = numberFormat(language, { style: 'unit', unit: 'meter', maximumFractionDigits: 2 });
    return [`${words[language]} ${format.format(metres)}`];
  });
}

/** Months as numbers, runs of them by their ends: `6–11`. */
export function monthNames(months: readonly number[], language: FormatLanguage): string {
  const runs: [first: number, last: number][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === month) run[1] = month;
    else runs.push([month, month]);
  }
  const write = (month: number): string => numberFormat(language).format(month);
  const texts = runs.map(([first, last]) => (first === last ? write(first) : `${write(first)}–${write(last)}`));
  const isOne = months.length === 1;
  const name = language === 'ar' ? (isOne ? 'الشهر' : 'الأشهر') : isOne ? 'month' : 'months';
  return `${name} ${texts.join(language === 'ar' ? '، ' : ', ')}`;
}
