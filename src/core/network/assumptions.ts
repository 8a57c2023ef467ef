import type { Prose } from '../atlas/atlas';
import { ASSUMPTION_NAMES, type AssumptionName } from './assumption-names';
import type { Defaults, LegMode, Passage, Route, RouteLeg, Sourced } from './types';

/** One assumed figure that the hours or the CO2 of a route rest on. */
export interface Assumption extends Sourced {
  what: AssumptionName;
}

const OF_MODE: Readonly<Partial<Record<LegMode, readonly AssumptionName[]>>> = {
  sea: ['speed-sea', 'co2-sea'],
  river: ['speed-river', 'co2-river'],
  rail: ['speed-rail', 'co2-rail'],
  road: ['speed-road', 'co2-road']
};

/** By what figure the hours of some work are reckoned, and what it is called. */
export const OF_WORK: Readonly<Record<keyof Defaults['handlingHours'], AssumptionName>> = {
  seaToRail: 'handling-sea-rail',
  seaToRoad: 'handling-sea-road',
  railToRoad: 'handling-rail-road',
  gaugeChange: 'handling-gauge',
  border: 'handling-border',
  railBorder: 'handling-border-rail'
};

/** Every assumed figure by its name, in the order they are listed. Knots, km/h, grams of CO2 a tonne-kilometre, hours, tonnes. */
export function assumptions(defaults: Defaults): Assumption[] {
  return ASSUMPTION_NAMES.map((what) => ({ what, ...sourcedOf(defaults, what) }));
}

/** Those that a route rests on: of the modes it uses, drives to its ends and ports among them, of the work done on it, and the cargo. */
export function assumptionsOf({ legs }: Pick<Route, 'legs'>, defaults: Defaults): Assumption[] {
  const used = new Set<AssumptionName>(['cargo']);
  legs.forEach((leg, index) => {
    const carrier = carrierOf(leg, legs[index - 1], legs[index + 1]);
    for (const what of OF_MODE[carrier] ?? []) used.add(what);
    for (const kind of leg.work ?? []) used.add(OF_WORK[kind]);
  });
  return assumptions(defaults).filter(({ what }) => used.has(what));
}

/** Hours of waiting and slow passage that the hours of a route count at a passage. */
export interface AssumedWait {
  passage: string;
  value: number;
  source: Prose;
}

/** The waits of a route, each passage once, in the order crossed. */
export function waitsOf({ legs }: Pick<Route, 'legs'>, passages: readonly Passage[]): AssumedWait[] {
  const crossed = [...new Set(legs.flatMap((leg) => leg.passages))];
  return crossed.flatMap((id) => {
    const passage = passages.find((each) => each.id === id);
    return passage?.delayHours === undefined ? [] : [{ passage: id, value: passage.delayHours, source: passage.source }];
  });
}

/** What moves the cargo on a leg: lorries to and from railways and quays, the ship itself where it joins the water. */
function carrierOf({ mode, lengthMetres }: RouteLeg, before?: RouteLeg, after?: RouteLeg): LegMode {
  if (lengthMetres === 0 || (mode !== 'access' && mode !== 'transfer')) return mode;
  const isAfloat = [before, after].some((leg) => leg?.mode === 'sea' || leg?.mode === 'river');
  return mode === 'access' && isAfloat ? 'sea' : 'road';
}

/** The table with one figure replaced by the person's own; `source` says whose it is. */
export function withAssumption(defaults: Defaults, what: AssumptionName, own: Sourced): Defaults {
  const [group, key] = PATHS[what];
  if (group === 'cargoTonnes') return { ...defaults, cargoTonnes: own };
  return { ...defaults, [group]: { ...defaults[group], [key]: own } };
}

/** The table by which a ship of a speed of its own is reckoned, as `chargesOf` does: on rivers it goes no faster than it can. */
export function withShipSpeed(defaults: Defaults, speedKnots: number | undefined, source: string): Defaults {
  if (speedKnots === undefined) return defaults;
  const own = { value: speedKnots, source };
  const atSea = withAssumption(defaults, 'speed-sea', own);
  return speedKnots < defaults.speedKnots.river.value ? withAssumption(atSea, 'speed-river', own) : atSea;
}

const PATHS: Readonly<Record<AssumptionName, readonly [keyof Defaults, string]>> = {
  'speed-sea': ['speedKnots', 'sea'],
  'speed-river': ['speedKnots', 'river'],
  'speed-rail': ['speedKilometresPerHour', 'rail'],
  'speed-road': ['speedKilometresPerHour', 'road'],
  'co2-sea': ['co2GramsPerTonneKilometre', 'sea'],
  'co2-river': ['co2GramsPerTonneKilometre', 'river'],
  'co2-rail': ['co2GramsPerTonneKilometre', 'rail'],
  'co2-road': ['co2GramsPerTonneKilometre', 'road'],
  'handling-sea-rail': ['handlingHours', 'seaToRail'],
  'handling-sea-road': ['handlingHours', 'seaToRoad'],
  'handling-rail-road': ['handlingHours', 'railToRoad'],
  'handling-gauge': ['handlingHours', 'gaugeChange'],
  'handling-border': ['handlingHours', 'border'],
  'handling-border-rail': ['handlingHours', 'railBorder'],
  cargo: ['cargoTonnes', '']
};

function sourcedOf(defaults: Defaults, what: AssumptionName): Sourced {
  const [group, key] = PATHS[what];
  if (group === 'cargoTonnes') return defaults.cargoTonnes;
  return (defaults[group] as Readonly<Record<string, Sourced>>)[key]!;
}
