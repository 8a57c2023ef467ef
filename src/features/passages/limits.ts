import type { Passage, PassageLimits } from '#core/network/types';
import { m } from '#i18n/index';
import { iceClassName, monthName, monthSpans, restrictionMeaning, restrictionName } from '#i18n/passage-words';
import { kilometres, listed, number } from '#i18n/quantities';
import { shipText } from '#i18n/scenario-words';

/** The least width of a passage, in metres where it is less than a kilometre. */
export function widthText(widthKilometres: number): string {
  const metres = Number((widthKilometres * 1000).toPrecision(4));
  return metres < 1000 ? m.unit_metres({ count: metres, value: number(metres) }) : kilometres(metres);
}

/**
 * When ships may pass, and from which ice class on in other months; empty where the season sets no limit. Without such a class
 * the months hold for every ship: locks are shut to all.
 */
export function seasonText({ months, iceClass }: PassageLimits): string {
  const ice = iceClass && iceClass !== 'none' ? iceClassName(iceClass) : undefined;
  if (!months) return ice ? m.passage_ice_only({ ice }) : '';
  const spans = monthSpans(months);
  return ice ? listed([m.passage_months({ months: spans }), m.passage_ice({ ice })]) : spans;
}

/** Why few ships take a restricted passage: of ice, what a month could open, only an ice class, or nothing known. */
export function restrictionText({ restricted, limits }: Pick<Passage, 'restricted' | 'limits'>): string {
  if (!restricted) return '';
  if (restricted !== 'arctic' || limits.months) return restrictionMeaning(restricted);
  return limits.iceClass ? m.restriction_about_ice_class() : restrictionName(restricted);
}

/** What is said of month, ship and opening, in words: `the month of August, ice class Arc7`. */
export function termsText({ isOpened, month, ship = {} }: NonNullable<Passage['typicalFor']>): string {
  const ice = ship.iceClass && ship.iceClass !== 'none' ? m.passage_terms_ice({ ice: iceClassName(ship.iceClass) }) : undefined;
  const season = month === undefined ? [] : [m.passage_terms_month({ month: monthName(month) })];
  const strength = ice ?? (month === undefined ? undefined : m.passage_terms_no_ice());
  const opening = isOpened ? m.passage_terms_opened() : '';
  return listed([opening, ...season, strength ?? '', shipText(ship)].filter((part) => part !== ''));
}
