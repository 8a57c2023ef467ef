import type { Stop } from './stops';
import type { RouteLeg } from './types';

/** The legs of a piece that may join its stops. One leg alone joins one of them: the stop that is nearer lies on the network. */
export function endLegs(
  stops: readonly Stop[],
  pieces: readonly (readonly RouteLeg[])[],
  index: number
): Partial<Record<'first' | 'last', RouteLeg | undefined>> {
  const [first, ...others] = pieces[index] ?? [];
  if (!first || others.length > 0) return { first, last: others.at(-1) };
  return leastJoinMetres(stops[index]!) < leastJoinMetres(stops[index + 1]!) ? { last: first } : { first };
}

/** How near the network is to a stop, by any of the modes that may join it. */
export function leastJoinMetres({ land, sea, driveMetres }: Stop): number {
  return Math.min(driveMetres ?? sea?.snapMetres ?? Infinity, ...land.map(({ metres }) => metres));
}
