import { distanceMetres } from '../geodesy/geodesic';
import type { RouteLeg } from './types';

/**
 * Railways and roads bend: among the atlas's cities the ways that trains usually go are up to 1.9 times the geodesic (around
 * the Caspian, the Gobi, the Great Khingan). Beyond twice it a line that exists is mostly missing from the network.
 */
const DETOUR_FACTOR = 2;
/** Shorter detours lead round a bay or a mountain. */
const DETOUR_METRES = 200_000;

/** A way over land that is much longer than the geodesic between its ends. */
export interface Detour {
  metres: number;
  geodesicMetres: number;
}

/** The long detours of a route, given as the legs between its stops: what is gone by in the middle was asked for. */
export function longDetours(pieces: readonly (readonly RouteLeg[])[]): Detour[] {
  return pieces.flatMap(runsOverLand).flatMap((run) => {
    const metres = run.reduce((sum, leg) => sum + leg.lengthMetres, 0);
    const geodesicMetres = distanceMetres(run[0]!.from.at, run.at(-1)!.to.at);
    const isLong = metres > DETOUR_FACTOR * geodesicMetres && metres - geodesicMetres > DETOUR_METRES;
    return isLong ? [{ metres, geodesicMetres }] : [];
  });
}

/** More than any railway bends, so that a line that exists would be the shorter way: it is missing from the network. */
const ROUND_FACTOR = 2.5;

/** Where modes may change: the ways between stops on which a ship goes far round, though there may be lines over land. */
export function waysRound(pieces: readonly (readonly RouteLeg[])[]): Detour[] {
  return pieces.flatMap((legs) => {
    if (!legs.some(({ mode }) => mode === 'sea')) return [];
    const metres = legs.reduce((sum, leg) => sum + leg.lengthMetres, 0);
    const geodesicMetres = distanceMetres(legs[0]!.from.at, legs.at(-1)!.to.at);
    const isLong = metres > ROUND_FACTOR * geodesicMetres && metres - geodesicMetres > DETOUR_METRES;
    return isLong ? [{ metres, geodesicMetres }] : [];
  });
}

/** The stretches by rail and road without water between them. */
function runsOverLand(legs: readonly RouteLeg[]): RouteLeg[][] {
  const runs: RouteLeg[][] = [];
  let isBroken = true;
  for (const leg of legs) {
    if (leg.mode === 'sea' || leg.mode === 'river') isBroken = true;
    if (leg.mode !== 'rail' && leg.mode !== 'road') continue;
    if (isBroken) runs.push([]);
    runs.at(-1)!.push(leg);
    isBroken = false;
  }
  return runs;
}
