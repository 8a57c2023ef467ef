import type { Charges } from '../charge';
import type { Goal } from '../sea-way';
import type { Defaults, Minimised } from '../types';

/** What is done between two moves: a change of mode or gauge, or a border. */
export interface Work {
  kind: keyof Defaults['handlingHours'];
  hours: number;
  /** Whether the cargo is taken from one vehicle to another, which tariffs charge. */
  isTransfer: boolean;
}

/** How cargo travels on land: by road, or on rails of a gauge (0 where the gauge is not known). */
export type Running = 'road' | number;

/**
 * The work between two stretches on land that meet. Rails of an unknown gauge are taken to carry what comes. A border is one by
 * road where lorries run on both sides of it, else one by rail: whichever way it is crossed, it takes the same.
 */
export function workBetween(charges: Charges, before: Running, after: Running, isBorder: boolean): Work[] {
  const work: Work[] = [];
  if ((before === 'road') !== (after === 'road')) work.push(workOf(charges, 'railToRoad', true));
  else if (before !== after && before !== 0 && after !== 0) work.push(workOf(charges, 'gaugeChange', true));
  if (isBorder) work.push(workOf(charges, before === 'road' && after === 'road' ? 'border' : 'railBorder', false));
  return work;
}

/** The work of a port between a ship and what runs on land. */
export function portWork(charges: Charges, running: Running): Work {
  return workOf(charges, running === 'road' ? 'seaToRoad' : 'seaToRail', true);
}

function workOf(charges: Charges, kind: Work['kind'], isTransfer: boolean): Work {
  return { kind, hours: charges.handlingHours(kind), isTransfer };
}

/**
 * What an hour of work weighs, or a transfer, where only length, CO2 or cost counts: so little that it decides between ways that
 * weigh the same. The drives of ports are kept to the millimetre: half of that is less than five hours of work.
 */
const TIE: Readonly<Record<Exclude<Minimised, 'time'>, number>> = { distance: 1e-4, co2: 1e-6, cost: 1e-6 };

/** What work weighs in what is minimised; in length and CO2 only enough to prefer the way with less of it. */
export function weighWork(minimise: Minimised, charges: Charges, work: readonly Work[]): number {
  const hours = work.reduce((sum, { hours }) => sum + hours, 0);
  if (minimise === 'time') return hours;
  const transfers = work.filter(({ isTransfer }) => isTransfer).length;
  const cost = minimise === 'cost' ? transfers * (charges.transferCost ?? 0) : 0;
  return cost + (hours + transfers) * TIE[minimise];
}

/** What lorries, and loading or unloading a ship from them, take on the way between an end and the ship; nothing where ships call at it. */
export function weighLoading({ minimise, charges }: Goal, driveMetres: number | undefined): { weight: number; work: Work[] } {
  if (driveMetres === undefined) return { weight: 0, work: [] };
  const work = [portWork(charges, 'road')];
  return { weight: charges.weigh(minimise, 'road', driveMetres) + weighWork(minimise, charges, work), work };
}

/** Countries without customs between them: their borders are crossed, but nobody waits there. */
const CUSTOMS_UNIONS: readonly ReadonlySet<string>[] = [
  // European Union, Treaty on the Functioning of the EU, article 28.
  new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')),
  // Eurasian Economic Union, treaty of 29 May 2014, article 25.
  new Set('AM BY KZ KG RU'.split(' '))
];

/** Whether cargo is stopped between two countries; never where either is not known. */
export function isCustomsBorder(from: string | undefined, to: string | undefined): boolean {
  if (from === undefined || to === undefined || from === to) return false;
  return !CUSTOMS_UNIONS.some((union) => union.has(from) && union.has(to));
}
