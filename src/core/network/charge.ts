import { METRES_PER } from '../units';
import type { Defaults, Minimised, Passage, RouteOptions } from './types';

/** A mode that moves over a distance and has a speed of its own. */
export type Carrier = 'sea' | 'river' | 'rail' | 'road';
type Handling = keyof Defaults['handlingHours'];

/** Hours, CO2 and cost of moving one cargo under the options of a route. */
export interface Charges {
  hours(carrier: Carrier, lengthMetres: number): number;
  co2Kilograms(carrier: Carrier, lengthMetres: number): number;
  /** Nothing without tariffs. */
  cost(carrier: Carrier, lengthMetres: number): number | undefined;
  handlingHours(work: Handling): number;
  /** Of a change of mode; nothing without tariffs. */
  transferCost: number | undefined;
  delayHours(passage: Passage): number;
  toll(passage: Passage): number;
  /** What counts of a move when this is minimised: metres, hours, kilograms or money. */
  weigh(minimised: Minimised, carrier: Carrier, lengthMetres: number): number;
}

/** Takes what the options say of speed, emissions and tariffs, and the network's defaults for the rest. */
export function chargesOf(fallback: Defaults, { defaults = fallback, tariffs, ship }: RouteOptions): Charges {
  const speeds = metresPerHour(defaults, ship?.speedKnots);
  const tonnes = defaults.cargoTonnes.value;
  const kilometres = (lengthMetres: number) => lengthMetres / METRES_PER.kilometre;
  const charges: Omit<Charges, 'weigh'> = {
    hours: (carrier, lengthMetres) => lengthMetres / speeds[carrier],
    co2Kilograms: (carrier, lengthMetres) =>
      (defaults.co2GramsPerTonneKilometre[carrier].value * tonnes * kilometres(lengthMetres)) / 1000,
    cost: (carrier, lengthMetres) => tariffs && tariffs.perTonneKilometre[carrier] * tonnes * kilometres(lengthMetres),
    handlingHours: (work) => defaults.handlingHours[work].value,
    transferCost: tariffs?.perTransfer,
    delayHours: (passage) => passage.delayHours ?? 0,
    toll: (passage) => tariffs?.tolls?.[passage.id] ?? 0
  };
  const weigh = (minimised: Minimised, carrier: Carrier, lengthMetres: number): number => {
    if (minimised === 'time') return charges.hours(carrier, lengthMetres);
    if (minimised === 'co2') return charges.co2Kilograms(carrier, lengthMetres);
    return minimised === 'cost' ? (charges.cost(carrier, lengthMetres) ?? 0) : lengthMetres;
  };
  return { ...charges, weigh };
}

function metresPerHour(defaults: Defaults, speedKnots: number | undefined): Record<Carrier, number> {
  const { speedKnots: knots, speedKilometresPerHour: land } = defaults;
  const sea = speedKnots ?? knots.sea.value;
  return {
    sea: sea * METRES_PER.nauticalMile,
    // On a river the depth and the locks set the pace: a fast ship is no faster there, a slow one stays slow.
    river: Math.min(speedKnots ?? Infinity, knots.river.value) * METRES_PER.nauticalMile,
    rail: land.rail.value * METRES_PER.kilometre,
    road: land.road.value * METRES_PER.kilometre
  };
}
