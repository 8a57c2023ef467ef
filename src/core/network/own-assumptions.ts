import { ASSUMPTION_NAMES, withAssumption, type AssumptionName } from './assumptions';
import type { Defaults, Tariffs } from './types';

export const TARIFF_NAMES = ['tariff-sea', 'tariff-river', 'tariff-rail', 'tariff-road', 'tariff-transfer'] as const;
export type TariffName = (typeof TARIFF_NAMES)[number];

/** The figures a person puts in the place of those assumed, and the tariffs, in the units of {@link Defaults} and {@link Tariffs}. */
export type OwnAssumptions = Readonly<Partial<Record<AssumptionName | TariffName, number>>>;

/** Stands as source of a figure that a person entered. */
export const OWN_SOURCE = 'own';

/** Larger figures no address holds. */
export const MOST_ASSUMED = 999_999_999;

/** Whether a figure can be assumed: speeds and the cargo are more than nothing, the rest at least that. */
export function isAssumable(name: AssumptionName | TariffName, value: number): boolean {
  const mayBeNothing = /^(co2|handling|tariff)-/.test(name);
  return value <= MOST_ASSUMED && (mayBeNothing ? value >= 0 : value > 0);
}

/** The table with a person's own figures in their places. */
export function withOwn(defaults: Defaults, own: OwnAssumptions): Defaults {
  return ASSUMPTION_NAMES.reduce((table, name) => {
    const value = own[name];
    return value === undefined ? table : withAssumption(table, name, { value, source: OWN_SOURCE });
  }, defaults);
}

/** The tariffs a person gave, where any; what was not given costs nothing. */
export function tariffsOf(own: OwnAssumptions): Tariffs | undefined {
  if (!TARIFF_NAMES.some((name) => own[name] !== undefined)) return undefined;
  const of = (name: TariffName): number => own[name] ?? 0;
  return {
    perTonneKilometre: { sea: of('tariff-sea'), river: of('tariff-river'), rail: of('tariff-rail'), road: of('tariff-road') },
    perTransfer: of('tariff-transfer')
  };
}
