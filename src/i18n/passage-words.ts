import type { Prose } from '#core/atlas/atlas';
import type { IceClass, PassageKind, PassageRegion, Restriction } from '#core/network/types';
import { formatDuration } from '#core/format/duration';
import { monthName as nameOfMonth } from '#core/format/month-name';
import { language, m } from './index';

/** The words of the page's language for the closed lists of the passages; complete by their types, like `words.ts`. */
type Words<Value extends string> = Readonly<Record<Value, () => string>>;

/** Canals are feminine in Arabic, whatever else is called one, and several straits together; adjectives follow. */
export const genderOf = ({ ar }: Prose): 'feminine' | 'masculine' =>
  /^(?:ال)?(?:قناة|مضايق|ممرات)/.test(ar) ? 'feminine' : 'masculine';

const KINDS: Words<PassageKind> = {
  strait: m.passage_kind_strait,
  canal: m.passage_kind_canal,
  cape: m.passage_kind_cape,
  channel: m.passage_kind_channel,
  river: m.passage_kind_river,
  'sea-route': m.passage_kind_sea_route
};

const REGIONS: Words<PassageRegion> = {
  'indian-ocean': m.region_indian_ocean,
  mediterranean: m.region_mediterranean,
  europe: m.region_europe,
  arctic: m.region_arctic,
  'south-east-asia': m.region_south_east_asia,
  'east-asia': m.region_east_asia,
  pacific: m.region_pacific,
  americas: m.region_americas,
  africa: m.region_africa,
  caspian: m.region_caspian
};

const RESTRICTIONS: Words<Restriction> = {
  arctic: m.restriction_arctic,
  inland: m.restriction_inland,
  shallow: m.restriction_shallow
};

const RESTRICTED_PASSAGES: Words<Restriction> = {
  arctic: m.restricted_arctic,
  inland: m.restricted_inland,
  shallow: m.restricted_shallow
};

const RESTRICTION_MEANINGS: Words<Restriction> = {
  arctic: m.restriction_about_arctic,
  inland: m.restriction_about_inland,
  shallow: m.restriction_about_shallow
};

export const passageKindName = (kind: PassageKind): string => KINDS[kind]();
export const passageRegionName = (region: PassageRegion): string => REGIONS[region]();
/** Why one passage is restricted: `ice`. */
export const restrictionName = (restriction: Restriction): string => RESTRICTIONS[restriction]();
/** The name of all passages restricted for one reason, which a scenario opens or closes together: `Arctic passages`. */
export const restrictedPassages = (restriction: Restriction): string => RESTRICTED_PASSAGES[restriction]();
export const restrictionMeaning = (restriction: Restriction): string => RESTRICTION_MEANINGS[restriction]();

/** An ice class as the register writes it: `Arc7`, `Ice1`. */
export function iceClassName(iceClass: IceClass): string {
  return iceClass === 'none' ? m.scenario_ice_none() : iceClass.charAt(0).toUpperCase() + iceClass.slice(1);
}

/** The name of a month, 1 to 12. */
export const monthName = (month: number): string => nameOfMonth(month, language());

/** Months as the shortest list of spans, over the turn of the year too: `July–October`. */
export function monthSpans(months: readonly number[]): string {
  const held = new Set(months);
  if (held.size >= 12) return `${monthName(1)}–${monthName(12)}`;
  const before = (month: number): number => (month === 1 ? 12 : month - 1);
  const after = (month: number): number => (month === 12 ? 1 : month + 1);
  return [...held]
    .sort((a, b) => a - b)
    .filter((month) => !held.has(before(month)))
    .map((first) => {
      let last = first;
      while (held.has(after(last))) last = after(last);
      return first === last ? monthName(first) : `${monthName(first)}–${monthName(last)}`;
    })
    .join(m.separator());
}

/** Hours in words: as hours below two days, else as days, both with one decimal. */
export const duration = (hours: number): string => formatDuration(hours, language());
