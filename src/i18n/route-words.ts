import { numberFormat } from '#core/format/locale';
import type { AssumptionName, TariffName } from '#core/network/assumption-names';
import type { Blocker, BlockReason, Doubt, LegMode, Minimised, RouteMode } from '#core/network/types';
import { language, m } from './index';
import { number } from './quantities';

/** The words of the page's language for the closed lists of routing; complete by their types, like `words.ts`. */
type Words<Value extends string> = Readonly<Record<Value, () => string>>;

const LEG_MODES: Words<LegMode> = {
  sea: m.leg_sea,
  river: m.leg_river,
  rail: m.leg_rail,
  road: m.leg_road,
  transfer: m.leg_transfer,
  access: m.leg_access
};

const ROUTE_MODES: Words<RouteMode> = { sea: m.by_sea, rail: m.by_rail, road: m.by_road, any: m.by_any };

const MINIMISED: Words<Minimised> = {
  distance: m.least_distance,
  time: m.least_time,
  co2: m.least_co2,
  cost: m.least_cost
};

const DOUBTS: Words<Doubt> = {
  schematic: m.doubt_schematic,
  seasonal: m.doubt_seasonal,
  planned: m.doubt_planned,
  'under-construction': m.doubt_under_construction,
  restricted: m.doubt_restricted,
  'far-snap': m.doubt_far_snap,
  'published-length': m.doubt_published_length,
  'partly-published': m.doubt_partly_published,
  'shared-length': m.doubt_shared_length
};

const BLOCKS: Words<BlockReason> = {
  avoided: m.block_avoided,
  draught: m.block_draught,
  beam: m.block_beam,
  length: m.block_length,
  'air-draught': m.block_air_draught,
  season: m.block_season,
  restricted: m.block_restricted
};

const ASSUMPTIONS: Words<AssumptionName> = {
  'speed-sea': m.assume_speed_sea,
  'speed-river': m.assume_speed_river,
  'speed-rail': m.assume_speed_rail,
  'speed-road': m.assume_speed_road,
  'co2-sea': m.assume_co2_sea,
  'co2-river': m.assume_co2_river,
  'co2-rail': m.assume_co2_rail,
  'co2-road': m.assume_co2_road,
  'handling-sea-rail': m.assume_handling_sea_rail,
  'handling-sea-road': m.assume_handling_sea_road,
  'handling-rail-road': m.assume_handling_rail_road,
  'handling-gauge': m.assume_handling_gauge,
  'handling-border': m.assume_handling_border,
  'handling-border-rail': m.assume_handling_border_rail,
  cargo: m.assume_cargo
};

const TARIFFS: Words<TariffName> = {
  'tariff-sea': () => m.tariff_of({ mode: m.leg_sea() }),
  'tariff-river': () => m.tariff_of({ mode: m.leg_river() }),
  'tariff-rail': () => m.tariff_of({ mode: m.leg_rail() }),
  'tariff-road': () => m.tariff_of({ mode: m.leg_road() }),
  'tariff-transfer': m.tariff_transfer
};

export const legModeName = (mode: LegMode): string => LEG_MODES[mode]();
export const routeModeName = (mode: RouteMode): string => ROUTE_MODES[mode]();
export const minimisedName = (minimised: Minimised): string => MINIMISED[minimised]();
export const doubtWords = (doubt: Doubt): string => DOUBTS[doubt]();

/** Why a passage is shut, and how large a ship it admits where that is the reason. */
export function blockWords({ reason, limitMetres }: Blocker): string {
  const words = BLOCKS[reason]();
  if (limitMetres === undefined) return words;
  return m.block_limit({ reason: words, limit: m.unit_metres({ count: limitMetres, value: number(limitMetres) }) });
}

export const assumptionName = (what: AssumptionName): string => ASSUMPTIONS[what]();
export const tariffName = (what: TariffName): string => TARIFFS[what]();

/** The unit of an assumed figure, beside a field. */
export function assumptionUnit(what: AssumptionName): string {
  if (what === 'cargo') return m.assume_unit_tonnes();
  if (what.startsWith('co2')) return m.assume_unit_grams();
  if (what.startsWith('handling')) return m.assume_unit_hours();
  return what === 'speed-sea' || what === 'speed-river' ? m.assume_unit_knots() : m.assume_unit_kilometres_per_hour();
}

/** An assumed figure with its unit; the Arabic noun follows the number where one is counted. */
export function assumedFigure(what: AssumptionName, value: number): string {
  if (what === 'cargo') return m.mass_tonnes({ count: value, value: number(value) });
  if (what.startsWith('handling')) return m.assume_hours({ count: value, value: number(value) });
  return `${number(value)}\u00a0${assumptionUnit(what)}`;
}

/** What masses of CO2 are those of: so much cargo, by the assumptions in force. */
export function co2Name(cargoTonnes: number): string {
  return m.route_co2({ cargo: m.mass_tonnes({ count: cargoTonnes, value: number(cargoTonnes) }) });
}

/** A mass of CO2 given in kilograms: in tonnes from one on. */
export function mass(kilograms: number): string {
  const isLarge = Math.abs(kilograms) >= 1000;
  // As it is written: the Arabic noun follows the rounded number.
  const count = Number((isLarge ? kilograms / 1000 : kilograms).toPrecision(3));
  const value = numberFormat(language(), { maximumSignificantDigits: 3 }).format(count);
  return isLarge ? m.mass_tonnes({ count, value }) : m.mass_kilograms({ value });
}
