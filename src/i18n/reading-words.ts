import { today } from '#core/reading/day';
import type { Event } from '#core/reading/reading';
import { standingOn, type StandingOn } from '#core/reading/standing';
import type { ActorKind, ClaimKind, EventKind, FigureUnit, Verdict } from '#core/reading/vocabulary';
import { numberFormat } from '#core/format/locale';
import { formatNumber } from '#core/format/number';
import { language, m, type Locale } from './index';

/** The words of the page's language for the closed lists of what is read; complete by their types, like `words.ts`. */
type Words<Value extends string> = Readonly<Record<Value, () => string>>;

const VERDICTS: Words<Verdict> = {
  right: m.verdict_right,
  'partly-right': m.verdict_partly_right,
  dated: m.verdict_dated,
  inaccurate: m.verdict_inaccurate,
  disputed: m.verdict_disputed,
  opinion: m.verdict_opinion,
  'not-checked': m.verdict_not_checked
};

const VERDICT_MEANINGS: Words<Verdict> = {
  right: m.verdict_about_right,
  'partly-right': m.verdict_about_partly_right,
  dated: m.verdict_about_dated,
  inaccurate: m.verdict_about_inaccurate,
  disputed: m.verdict_about_disputed,
  opinion: m.verdict_about_opinion,
  'not-checked': m.verdict_about_not_checked
};

const CLAIM_KINDS: Words<ClaimKind> = {
  agreement: m.claim_kind_agreement,
  event: m.claim_kind_event,
  place: m.claim_kind_place,
  route: m.claim_kind_route,
  figure: m.claim_kind_figure,
  date: m.claim_kind_date,
  actor: m.claim_kind_actor,
  text: m.claim_kind_text
};

const EVENT_KINDS: Words<EventKind> = {
  mission: m.event_kind_mission,
  treaty: m.event_kind_treaty,
  agreement: m.event_kind_agreement,
  contract: m.event_kind_contract,
  summit: m.event_kind_summit,
  forum: m.event_kind_forum,
  statement: m.event_kind_statement,
  resolution: m.event_kind_resolution,
  drill: m.event_kind_drill,
  opening: m.event_kind_opening,
  construction: m.event_kind_construction,
  membership: m.event_kind_membership,
  conflict: m.event_kind_conflict,
  sanctions: m.event_kind_sanctions,
  term: m.event_kind_term,
  other: m.event_kind_other
};

const STANDINGS: Words<StandingOn> = {
  happened: m.standing_happened,
  planned: m.standing_planned,
  foreseen: m.standing_foreseen,
  passed: m.standing_passed
};

const ACTOR_KINDS: Words<ActorKind> = {
  state: m.actor_kind_state,
  organisation: m.actor_kind_organisation,
  company: m.actor_kind_company,
  person: m.actor_kind_person,
  outlet: m.actor_kind_outlet,
  study: m.actor_kind_study,
  document: m.actor_kind_document
};

type UnitMessage = (inputs: { count: number; value: string }, options: { locale: Locale }) => string;
const UNITS: Readonly<Record<Exclude<FigureUnit, 'count' | 'percent'>, UnitMessage>> = {
  countries: m.unit_countries,
  years: m.unit_years,
  kilometres: m.unit_kilometres,
  'nautical-miles': m.unit_nautical_miles,
  'billion-dollars': m.unit_billion_dollars,
  'million-dollars': m.unit_million_dollars,
  'million-tonnes': m.unit_million_tonnes,
  'million-tonnes-a-year': m.unit_million_tonnes_a_year,
  'billion-cubic-metres': m.unit_bcm,
  'billion-cubic-metres-a-year': m.unit_bcm_a_year,
  metres: m.unit_metres,
  containers: m.unit_containers
};

export const verdictName = (verdict: Verdict): string => VERDICTS[verdict]();
export const verdictMeaning = (verdict: Verdict): string => VERDICT_MEANINGS[verdict]();
export const claimKindName = (kind: ClaimKind): string => CLAIM_KINDS[kind]();
export const eventKindName = (kind: EventKind): string => EVENT_KINDS[kind]();
/** How an event stands today, which is not how it is kept where its day has passed. */
export const standingName = (event: Event): string => STANDINGS[standingOn(event, today())]();
export const actorKindName = (kind: ActorKind): string => ACTOR_KINDS[kind]();

/** A published figure with its unit, as exactly as it was published; in the page's language unless another is asked for. */
export function figure(value: number, unit: FigureUnit, locale: Locale = language()): string {
  if (unit === 'percent') return numberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(value / 100);
  const number = formatNumber(value, locale);
  return unit === 'count' ? number : UNITS[unit]({ count: value, value: number }, { locale });
}
