import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import type { Charges, Carrier } from './charge';
import { ACCESS_SOURCE, SEA_SOURCE } from './own-sources';
import type { NetworkParts } from './parts';
import type { SeaJoin, SeaPath } from './sea/engine';
import type { Doubt, Passage, RouteLeg, RoutePoint } from './types';

/** Beyond this a point lies so far from the network that its route has to say so. */
export const FAR_SNAP_METRES = 25_000;
/** Shorter than this a point lies on the network. */
const NO_ACCESS_METRES = 1;

/** What joins a point to the water, as legs count it. */
export function snapMetresOf({ snapMetres }: Pick<SeaJoin, 'snapMetres'>): number {
  return snapMetres < NO_ACCESS_METRES ? 0 : snapMetres;
}

/** The straight stretch between a point and where the network was reached; nothing where it lies on the network. */
export function accessLeg(charges: Charges, carrier: Carrier, from: RoutePoint, to: RoutePoint): RouteLeg[] {
  const lengthMetres = distanceMetres(from.at, to.at);
  if (lengthMetres < NO_ACCESS_METRES) return [];
  return [
    {
      mode: 'access',
      from,
      to,
      lengthMetres,
      hours: charges.hours(carrier, lengthMetres),
      co2Kilograms: charges.co2Kilograms(carrier, lengthMetres),
      ...costOf(charges.cost(carrier, lengthMetres)),
      status: 'operating',
      source: ACCESS_SOURCE,
      passages: [],
      doubts: lengthMetres > FAR_SNAP_METRES ? ['far-snap'] : [],
      geometry: [from.at, to.at]
    }
  ];
}

/** The legs of a way by sea between two points, accesses included. */
export function seaLegs(
  parts: Pick<NetworkParts, 'passages'>,
  charges: Charges,
  ends: { from: RoutePoint; to: RoutePoint; fromJoin: SeaJoin; toJoin: SeaJoin },
  path: SeaPath
): RouteLeg[] {
  const { from, to, fromJoin, toJoin } = ends;
  const onNetwork = (point: RoutePoint, join: SeaJoin): RoutePoint =>
    join.snapMetres < NO_ACCESS_METRES ? point : { at: join.snapAt };
  const stops = [onNetwork(from, fromJoin), ...turns(path), onNetwork(to, toJoin)];
  const moves = path.parts.map((part, index) => seaLeg(parts, charges, { from: stops[index]!, to: stops[index + 1]! }, part));
  return [...accessLeg(charges, 'sea', from, stops[0]!), ...moves, ...accessLeg(charges, 'sea', stops.at(-1)!, to)];
}

/** Where the open sea turns into a river or canal, or the other way. */
function turns(path: SeaPath): RoutePoint[] {
  return path.parts.slice(1).map((part) => ({ at: part.points[0]! }));
}

function seaLeg(
  { passages }: Pick<NetworkParts, 'passages'>,
  charges: Charges,
  ends: { from: RoutePoint; to: RoutePoint },
  part: SeaPath['parts'][number]
): RouteLeg {
  const { kind, lengthMetres } = part;
  return {
    mode: kind,
    ...ends,
    lengthMetres,
    co2Kilograms: charges.co2Kilograms(kind, lengthMetres),
    status: 'operating',
    source: SEA_SOURCE,
    ...passing(
      charges,
      kind,
      lengthMetres,
      part.passages.map((index) => passages[index]!)
    ),
    // A copy: the path is remembered, and the route is the asker's own.
    geometry: [...part.points]
  };
}

/** What hangs on the passages of a leg by sea or river: its hours and cost, with their waits and tolls, and its doubts. */
export function passing(
  charges: Charges,
  kind: 'sea' | 'river',
  lengthMetres: number,
  crossed: readonly Passage[]
): Pick<RouteLeg, 'hours' | 'cost' | 'passages' | 'doubts'> {
  const delay = crossed.reduce((sum, passage) => sum + charges.delayHours(passage), 0);
  const tolls = crossed.reduce((sum, passage) => sum + charges.toll(passage), 0);
  const cost = charges.cost(kind, lengthMetres);
  return {
    hours: charges.hours(kind, lengthMetres) + delay,
    ...costOf(cost === undefined ? undefined : cost + tolls),
    passages: crossed.map((passage) => passage.id),
    doubts: doubtsOf(kind, crossed)
  };
}

/** Rivers follow simplified centre lines; ship canals count as sea, and are drawn as they lie. */
function doubtsOf(kind: 'sea' | 'river', crossed: readonly Passage[]): Doubt[] {
  const doubts: Doubt[] = kind === 'river' ? ['schematic'] : [];
  if (crossed.some((passage) => passage.restricted)) doubts.push('restricted');
  if (crossed.some((passage) => passage.limits.months)) doubts.push('seasonal');
  return doubts;
}

/** A cost only where tariffs are given. */
export function costOf(cost: number | undefined): { cost?: number } {
  return cost === undefined ? {} : { cost };
}

/** Geometries end to end as one line, its longitudes running on without a jump. */
export function joinGeometry(pieces: readonly (readonly LonLat[])[]): LonLat[] {
  const joined: LonLat[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const [first] = piece;
    if (!first) continue;
    const turn = before ? 360 * Math.round((before[0] - first[0]) / 360) : 0;
    const isSame = before !== undefined && before[0] === first[0] + turn && before[1] === first[1];
    for (let index = isSame ? 1 : 0; index < piece.length; index += 1) {
      const [longitude, latitude] = piece[index]!;
      joined.push([longitude + turn, latitude]);
    }
  }
  return joined;
}
