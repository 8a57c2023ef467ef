import { fail, succeed } from './answer';
import { checkMembers } from './known-members';
import { textOf } from './odd-values';
import type { NetworkParts } from './parts';
import {
  ICE_CLASSES,
  MINIMISED,
  RESTRICTIONS,
  ROUTE_MODES,
  type Answer,
  type Defaults,
  type NetworkFailure,
  type RouteOptions,
  type RoutePoint,
  type Ship,
  type Tariffs
} from './types';

type Refusal = { ok: false; failure: NetworkFailure } | undefined;
type Known = Pick<NetworkParts, 'passageIndex'> & { land: { lineIds: ReadonlySet<string> } };

/**
 * Refuses options that cannot be meant: numbers outside their range, words outside their list, ids the network does not
 * hold, members that no option has, least cost without tariffs, tariffs that lack a mode. Nothing is silently ignored.
 */
export function checkOptions(parts: Known, points: readonly RoutePoint[], options: RouteOptions): Answer<true> {
  const refusal =
    checkPoints(points) ??
    checkMembers(options) ??
    checkWords(options) ??
    checkIds(parts, options) ??
    checkShip(options.ship ?? {}) ??
    checkDefaults(options.defaults) ??
    checkTariffs(parts, options);
  return refusal ?? succeed(true);
}

const invalid = (option: string, value: unknown) => fail('invalid-option', { option, value: textOf(value) });

function checkPoints(points: readonly RoutePoint[]): Refusal {
  const wrong = points.find(({ at: [longitude, latitude] }) => !(Number.isFinite(longitude) && Math.abs(latitude) <= 90));
  return wrong && invalid('point', wrong.at.join(','));
}

function checkWords({ by, minimise, month, ship }: RouteOptions): Refusal {
  if (by !== undefined && !ROUTE_MODES.includes(by)) return invalid('by', by);
  if (minimise !== undefined && !MINIMISED.includes(minimise)) return invalid('minimise', minimise);
  if (month !== undefined && !(Number.isInteger(month) && month >= 1 && month <= 12)) return invalid('month', month);
  const iceClass = ship?.iceClass;
  if (iceClass !== undefined && !ICE_CLASSES.includes(iceClass)) return invalid('iceClass', iceClass);
  return undefined;
}

function checkIds({ passageIndex, land }: Known, { avoid, open, planned, via }: RouteOptions): Refusal {
  const kinds: readonly string[] = RESTRICTIONS;
  const vias = (via ?? []).flatMap((stop) => ('passage' in stop ? [stop.passage] : []));
  const opened = (open ?? []).filter((id) => !kinds.includes(id));
  const passage = [...(avoid ?? []), ...opened, ...vias].find((id) => !passageIndex.has(id));
  if (passage !== undefined) return fail('unknown-passage', { passage });
  const line = (planned ?? []).find((id) => id !== 'all' && !land.lineIds.has(id));
  return line === undefined ? undefined : fail('unknown-line', { line });
}

function checkShip(ship: Ship): Refusal {
  const sizes = ['draughtMetres', 'beamMetres', 'lengthMetres', 'airDraughtMetres', 'speedKnots'] as const;
  const wrong = sizes.find((size) => ship[size] !== undefined && !isPositive(ship[size]));
  return wrong && invalid(wrong, ship[wrong]);
}

const isPositive = (value: number): boolean => Number.isFinite(value) && value > 0;
const isAmount = (value: number): boolean => Number.isFinite(value) && value >= 0;

/** Speeds and the cargo divide or weigh: they must be above nought. The rest may be nought. */
function checkDefaults(defaults: Defaults | undefined): Refusal {
  if (!defaults) return undefined;
  const { speedKnots, speedKilometresPerHour, cargoTonnes, co2GramsPerTonneKilometre, handlingHours } = defaults;
  const divisors = Object.entries({ ...under({ speedKnots, speedKilometresPerHour }), cargoTonnes });
  const amounts = Object.entries(under({ co2GramsPerTonneKilometre, handlingHours }));
  const wrong = divisors.find(([, row]) => !isPositive(row.value)) ?? amounts.find(([, row]) => !isAmount(row.value));
  return wrong && invalid(`defaults.${wrong[0]}`, wrong[1].value);
}

/** The figures of several tables under their whole names, `speedKnots.sea`: modes stand in more than one. */
function under<Figure>(tables: Readonly<Record<string, Readonly<Record<string, Figure>>>>): Record<string, Figure> {
  const named = Object.entries(tables).flatMap(([table, figures]) =>
    Object.entries(figures).map(([name, figure]) => [`${table}.${name}`, figure] as const)
  );
  return Object.fromEntries(named);
}

function checkTariffs({ passageIndex }: Known, { tariffs, minimise }: RouteOptions): Refusal {
  if (!tariffs) return minimise === 'cost' ? fail('tariffs-missing', {}) : undefined;
  const tolls = Object.entries(tariffs.tolls ?? {});
  const unknown = tolls.find(([id]) => !passageIndex.has(id));
  if (unknown) return fail('unknown-passage', { passage: unknown[0] });
  const wrong = amountsOf(tariffs).find(([, amount]) => !isAmount(amount));
  return wrong && invalid(`tariffs.${wrong[0]}`, wrong[1]);
}

/** Every tariff there has to be, given or not, and the tolls that are. */
function amountsOf({ perTonneKilometre, perTransfer, tolls }: Tariffs): [string, number][] {
  const modes = (['sea', 'river', 'rail', 'road'] as const).map((mode): [string, number] => [
    `perTonneKilometre.${mode}`,
    perTonneKilometre[mode]
  ]);
  return [...modes, ['perTransfer', perTransfer], ...Object.entries(under({ tolls: tolls ?? {} }))];
}
