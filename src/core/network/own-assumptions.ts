import { ASSUMPTION_NAMES, TARIFF_NAMES, type OwnAssumptions, type TariffName } from './assumption-names';
import { withAssumption } from './assumptions';
import type { Defaults, Tariffs } from './types';

/** Stands as source of a figure that a person entered. */
export const OWN_SOURCE = 'own';

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
