import type { LonLat } from '#core/geodesy/longitude';
import { readEditionNetwork } from '#core/network/edition-network.fixture';
import { createNetwork } from '#core/network/load';
import type { Network, RouteOptions } from '#core/network/types';
import { METRES_PER } from '#core/units';
import type { KnownVoyage } from './known-voyages';
import { isJunction, positionOf, PUBLISHED, viaOf, type PublishedPair, type PublishedSum } from './published';

/** The network of the edition. */
export function readNetwork(): Network {
  return createNetwork(readEditionNetwork());
}

/** A voyage of ours in nautical miles, the stretches at both ends that join it to the water counted in. */
export interface Sailed {
  /** NaN where there is no route. */
  ours: number;
  /** Both stretches together. */
  snaps: number;
  /** In order; the reason instead where there is no route. */
  passages: readonly string[];
}

/** A voyage as published and as we measure it; a share of error is ours less theirs, over theirs. */
export interface Compared extends Sailed {
  name: string;
  isPort: boolean;
  published: number;
  error: number;
}

/** Published pairs against our routes, by the passages that are stated with them. */
export function comparePairs(network: Network, pairs: readonly PublishedPair[]): Compared[] {
  return pairs.map((pair) => comparePair(network, pair));
}

function comparePair(network: Network, { from, to, nauticalMiles, passages = [] }: PublishedPair): Compared {
  const via = passages.map((passage) => ({ passage }));
  const isPort = !isJunction(from) && !isJunction(to);
  const sailed = sailBetween(network, positionOf(from), positionOf(to), { via });
  return compared(`${from} – ${to}`, isPort, nauticalMiles, sailed);
}

/** The sums of the publication against our one route by way of the same junctions. */
export function compareSums(network: Network): Compared[] {
  return PUBLISHED.sums.map(({ name, stops, nauticalMiles }: PublishedSum) => {
    const [from, to] = [stops[0], stops.at(-1)];
    if (typeof from !== 'string' || typeof to !== 'string') throw new Error(`${name} has no ends`);
    const via = stops.slice(1, -1).map(viaOf);
    return compared(name, true, nauticalMiles, sailBetween(network, positionOf(from), positionOf(to), { via }));
  });
}

function compared(name: string, isPort: boolean, published: number, sailed: Sailed): Compared {
  return { name, isPort, published, ...sailed, error: sailed.ours / published - 1 };
}

/** One voyage under its options. */
export function sail(network: Network, { from, to, options }: KnownVoyage): Sailed {
  return sailBetween(network, from, to, options);
}

function sailBetween(network: Network, from: LonLat, to: LonLat, options: RouteOptions): Sailed {
  const answer = network.route({ at: from }, { at: to }, options);
  if (!answer.ok) return { ours: NaN, snaps: NaN, passages: [answer.failure.code] };
  const { lengthMetres, snaps, passages } = answer.value;
  const both = (snaps.origin.metres + snaps.destination.metres) / METRES_PER.nauticalMile;
  return { ours: lengthMetres / METRES_PER.nauticalMile, snaps: both, passages };
}

/** The middle of the errors, without their signs. */
export function medianError(rows: readonly Compared[]): number {
  const sizes = rows.map(({ error }) => sizeOf(error)).sort((one, other) => one - other);
  const middle = sizes.length / 2;
  return sizes.length % 2 === 1 ? sizes[Math.floor(middle)]! : (sizes[middle - 1]! + sizes[middle]!) / 2;
}

/** The share of all rows whose error is no larger. */
export function shareWithin(rows: readonly Compared[], most: number): number {
  return rows.filter(({ error }) => sizeOf(error) <= most).length / rows.length;
}

/** A route that is missing is wrong altogether. */
export function sizeOf(error: number): number {
  return Number.isNaN(error) ? 1 : Math.abs(error);
}
