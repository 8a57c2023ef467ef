import { formatLength } from '../../core/format/length';
import { numberFormat, type FormatLanguage } from '../../core/format/locale';
import type { RouteWarning } from '../../core/network/types';
import type { Words } from '../language';
import { POINT_WORDS } from './network-failure-text';
import { RESTRICTION_WORDS } from './network-words';
import { STATUS_WORDS } from './phrases';

type Code = RouteWarning['code'];
type Details<Of extends Code> = Extract<RouteWarning, { code: Of }>['details'];
/** What passages and lines are called. */
type NameOf = (id: string) => Words;

const SAYS: { readonly [Of in Code]: (details: Details<Of>, nameOf: NameOf) => Words } = {
  'far-snap': ({ point, metres }) => ({
    ar: `${POINT_WORDS[point].ar} على بعد ${formatLength(metres, 'kilometre', 'ar')} من الشبكة، وهذا البعد محسوب في الطول`,
    en: `${POINT_WORDS[point].en} lies ${formatLength(metres, 'kilometre', 'en')} from the network, which the length includes`
  }),
  'restricted-passage': ({ passage, restriction }, nameOf) => ({
    ar: `لا طريق إلا عبر معبر مقيَّد: ${nameOf(passage).ar} (${RESTRICTION_WORDS[restriction].ar})`,
    en: `there is no way but a restricted passage: ${nameOf(passage).en} (${RESTRICTION_WORDS[restriction].en})`
  }),
  'seasonal-passage': ({ passage, months }, nameOf) => ({
    ar: `${nameOf(passage).ar} لا يُعبر إلا في موسمه: ${monthNames(months, 'ar')}`,
    en: `${nameOf(passage).en} is passable in season only: ${monthNames(months, 'en')}`
  }),
  'planned-line': ({ line, status }, nameOf) => ({
    ar: `${nameOf(line).ar}: عُدّ قائمًا وهو ${STATUS_WORDS[status].ar}`,
    en: `${nameOf(line).en}: taken as built though ${STATUS_WORDS[status].en}`
  }),
  'schematic-leg': ({ line }, nameOf) => ({
    ar: `${nameOf(line).ar}: مساره تخطيطي، وطوله تقريبي`,
    en: `${nameOf(line).en}: its course is schematic and its length approximate`
  })
};

/** What to know of a route, in a person's language. */
export function warningText<Of extends Code>(
  { code, details }: Extract<RouteWarning, { code: Of }>,
  nameOf: NameOf,
  language: FormatLanguage
): string {
  const says = SAYS[code] as (details: Details<Of>, nameOf: NameOf) => Words;
  return says(details as Details<Of>, nameOf)[language];
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
