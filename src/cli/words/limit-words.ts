import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import type { DraughtBy, PassageLimits } from '../../core/network/types';
import type { Words } from '../language';

const SIZES: readonly (readonly [keyof PassageLimits & `${string}Metres`, Words])[] = [
  ['draughtMetres', { ar: 'الغاطس', en: 'draught' }],
  ['beamMetres', { ar: 'عرض السفينة', en: 'beam' }],
  ['lengthMetres', { ar: 'طول السفينة', en: 'length' }],
  ['airDraughtMetres', { ar: 'الارتفاع فوق الماء', en: 'air draught' }]
];

/** A size of ships, to the centimetre. */
export function metresText(metres: number, language: FormatLanguage): string {
  return numberFormat(language, { style: 'unit', unit: 'meter', maximumFractionDigits: 2 }).format(metres);
}

/** The largest ship that a passage takes: what is limited, and how many metres it may be. */
export function sizeTexts(limits: PassageLimits, language: FormatLanguage): string[] {
  const write = (metres: number): string => metresText(metres, language);
  return SIZES.flatMap(([size, words]) => {
    const metres = limits[size];
    if (metres === undefined) return [];
    const most = `${words[language]} ${write(metres)}`;
    return [size === 'draughtMetres' && limits.draughtBy ? `${most} ${largerText(limits.draughtBy, language, write)}` : most];
  });
}

/** How far the full draught holds, and what is admitted beyond: `up to a beam of 50 m, falling to 12.2 m at 77.5 m`. */
function largerText({ size, most }: DraughtBy, language: FormatLanguage, write: (metres: number) => string): string {
  const [[first], ...larger] = most as [DraughtBy['most'][number], ...DraughtBy['most']];
  const isBeam = size === 'beamMetres';
  return language === 'ar'
    ? [
        `إلى ${isBeam ? 'عرض' : 'طول'} ${write(first)}`,
        ...larger.map(([at, metres]) => `و${write(metres)} عند ${write(at)}`)
      ].join('، ')
    : [
        `up to a ${isBeam ? 'beam' : 'length'} of ${write(first)}`,
        ...larger.map(([at, metres], index) => `${index === 0 ? 'falling to ' : ''}${write(metres)} at ${write(at)}`)
      ].join(', ');
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
