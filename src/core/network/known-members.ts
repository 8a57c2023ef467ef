import { fail } from './answer';
import { textOf } from './odd-values';
import type { Defaults, NetworkFailure, RouteOptions, Ship, Tariffs } from './types';

/** The names of a type's members, each of them once: the compiler misses none and allows no other. */
type Names<Type> = Readonly<Record<keyof Type, true>>;

const OPTIONS: Names<RouteOptions> = {
  ...{ avoid: true, open: true, planned: true, month: true, ship: true },
  ...{ via: true, by: true, minimise: true, defaults: true, tariffs: true }
};
const SHIP: Names<Ship> = {
  ...{ draughtMetres: true, beamMetres: true, lengthMetres: true, airDraughtMetres: true },
  ...{ iceClass: true, speedKnots: true }
};
const TARIFFS: Names<Tariffs> = { perTonneKilometre: true, perTransfer: true, tolls: true };
const DEFAULTS: Names<Defaults> = {
  ...{ speedKnots: true, speedKilometresPerHour: true, co2GramsPerTonneKilometre: true },
  ...{ handlingHours: true, cargoTonnes: true }
};
const BY_MODE: Names<Tariffs['perTonneKilometre']> = { sea: true, river: true, rail: true, road: true };

/** Refuses members that no option has: a name mistyped, or a ship's draught beside `ship`, would be ignored and nobody know. */
export function checkMembers(options: RouteOptions): { ok: false; failure: NetworkFailure } | undefined {
  const { ship, tariffs, defaults } = options;
  return (
    unknownIn('', options, OPTIONS) ??
    unknownIn('ship.', ship, SHIP) ??
    unknownIn('tariffs.', tariffs, TARIFFS) ??
    unknownIn('tariffs.perTonneKilometre.', tariffs?.perTonneKilometre, BY_MODE) ??
    unknownIn('defaults.', defaults, DEFAULTS)
  );
}

/** One without a value says nothing, and harms nobody. */
function unknownIn(path: string, table: object = {}, names: object): ReturnType<typeof checkMembers> {
  const unknown = Object.entries(table).find(([name, value]) => value !== undefined && !Object.hasOwn(names, name));
  if (!unknown) return undefined;
  const [name, value] = unknown as [string, unknown];
  return fail('invalid-option', { option: `${path}${name}`, value: textOf(value), known: Object.keys(names) });
}
