import { costOf, joinGeometry } from './legs';
import type { RouteLeg } from './types';

/** The network is drawn to some tens of metres at best: a shorter leg is where two of its lines do not quite meet. */
const LEAST_LISTED_METRES = 10;

/**
 * The legs of a route as they are listed for people: one of less than ten metres counts in the leg before it, or else in the
 * one after it, so that lengths, hours, emissions and costs come to the same. Work and legs with passages are always told, and
 * so is a short leg beside no other.
 */
export function listedLegs(legs: readonly RouteLeg[]): RouteLeg[] {
  const listed: RouteLeg[] = [];
  for (const leg of legs) {
    const before = listed.at(-1);
    const isSwallowed = before && isMove(before) && isMove(leg) && (isShort(leg) || isShort(before));
    if (isSwallowed) listed[listed.length - 1] = together(before, leg);
    else listed.push(leg);
  }
  return listed;
}

const isMove = ({ mode }: RouteLeg): boolean => mode !== 'transfer';
const isShort = ({ lengthMetres, passages }: RouteLeg): boolean => lengthMetres < LEAST_LISTED_METRES && passages.length === 0;

/** Two legs as one, which is told as the one that is not short, or is longer. */
function together(before: RouteLeg, next: RouteLeg): RouteLeg {
  const isNextTold = isShort(before) && (!isShort(next) || next.lengthMetres > before.lengthMetres);
  const sum = (of: 'lengthMetres' | 'hours' | 'co2Kilograms'): number => before[of] + next[of];
  return {
    ...(isNextTold ? next : before),
    from: before.from,
    to: next.to,
    lengthMetres: sum('lengthMetres'),
    hours: sum('hours'),
    co2Kilograms: sum('co2Kilograms'),
    ...costOf(before.cost === undefined ? undefined : before.cost + (next.cost ?? 0)),
    geometry: joinGeometry([before.geometry, next.geometry])
  };
}
