import type { Route, RouteLeg } from './types';

/**
 * The places where the cargo of a route changes between ship and land before and after its longest stretch by water, in the
 * order they come: what tells ways along one corridor apart that begin at different ports. None where there is no such change.
 */
export function seaPorts({ legs }: Pick<Route, 'legs'>): string[] {
  let longest: { metres: number; ports: string[] } = { metres: 0, ports: [] };
  let metres = 0;
  let from: string[] = [];
  const land = (to: string[]): void => {
    if (metres > longest.metres) longest = { metres, ports: [...from, ...to] };
    metres = 0;
    from = to;
  };
  for (const leg of legs) {
    if (isPortWork(leg)) land(leg.from.place === undefined ? [] : [leg.from.place]);
    else if (leg.mode === 'sea' || leg.mode === 'river') metres += leg.lengthMetres;
  }
  land([]);
  return longest.ports;
}

function isPortWork({ work = [] }: RouteLeg): boolean {
  return work.includes('seaToRail') || work.includes('seaToRoad');
}
