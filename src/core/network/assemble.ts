import { distanceMetres } from '../geodesy/geodesic';
import { nearestLongitude, type LonLat } from '../geodesy/longitude';
import { endLegs } from './end-legs';
import { costOf, FAR_SNAP_METRES, joinGeometry } from './legs';
import type { NetworkParts } from './parts';
import { isMove, stopWork } from './stop-work';
import type { Stop } from './stops';
import type { Route, RouteLeg, RoutePoint, Snap } from './types';
import { warningsOf } from './warnings';
import type { Wish } from './wish';

/** The engine keeps lengths to the centimetre; more than a metre below the geodesic is an error of ours. */
const TOLERANCE_METRES = 1;

/** Makes one route of the legs between its stops, with the work that is done at stops between different vehicles. */
export function assembleRoute(
  parts: NetworkParts,
  wish: Wish,
  stops: readonly Stop[],
  pieces: readonly (readonly RouteLeg[])[]
): Route {
  const legs = pieces.flatMap((piece, index) => [
    ...(index === 0 ? [] : stopWork(parts, wish, pieces[index - 1]!, piece, stops[index]!)),
    ...piece
  ]);
  const sum = (of: (leg: RouteLeg) => number) => legs.reduce((total, leg) => total + of(leg), 0);
  const [origin, destination] = [stops[0]!.point, stops.at(-1)!.point];
  const lengthMetres = sum((leg) => leg.lengthMetres);
  assertNotShorter(lengthMetres, origin, destination);
  return {
    lengthMetres,
    hours: sum((leg) => leg.hours),
    co2Kilograms: sum((leg) => leg.co2Kilograms),
    ...costOf(wish.options.tariffs && sum((leg) => leg.cost ?? 0)),
    legs,
    passages: passagesOf(parts, stops, pieces),
    borders: bordersOf(legs, homeOf(parts, stops[0]!, legs.find(isMove)), homeOf(parts, stops.at(-1)!, legs.findLast(isMove))),
    snaps: snapsOf(stops, pieces),
    edition: parts.edition,
    warnings: warningsOf(parts, wish, stops, pieces),
    geometry: legs.length === 0 ? stayingAt(origin, destination) : joinGeometry(legs.map((leg) => leg.geometry))
  };
}

/** How the ends were joined: by the access that begins or ends the route, or, without one, where they lie. */
function snapsOf(stops: readonly Stop[], pieces: readonly (readonly RouteLeg[])[]): Route['snaps'] {
  const isMoved = (piece: readonly RouteLeg[]): boolean => piece.length > 0;
  const { first } = endLegs(stops, pieces, pieces.findIndex(isMoved));
  const { last } = endLegs(stops, pieces, pieces.findLastIndex(isMoved));
  return { origin: snapOf(stops[0]!.point, first, 'to'), destination: snapOf(stops.at(-1)!.point, last, 'from') };
}

function snapOf({ at }: RoutePoint, leg: RouteLeg | undefined, end: 'from' | 'to'): Snap {
  if (leg?.mode !== 'access') return { metres: 0, at, far: false };
  return { metres: leg.lengthMetres, at: leg[end].at, far: leg.lengthMetres > FAR_SNAP_METRES };
}

/** Passages in the order crossed; one met twice in a row is one passing, and one to go by is passed where it was named. */
function passagesOf(parts: NetworkParts, stops: readonly Stop[], pieces: readonly (readonly RouteLeg[])[]): string[] {
  const ids = pieces.flatMap((piece, index) => {
    const named = stops[index]!.passage;
    const crossed = piece.flatMap((leg) => leg.passages);
    return named === undefined ? crossed : [parts.passages[named]!.id, ...crossed];
  });
  return ids.filter((id, index) => id !== ids[index - 1]);
}

/** Borders between neighbouring stretches on land, and ends that stand in another country; a way by sea crosses none. */
function bordersOf(legs: readonly RouteLeg[], home: string | undefined, end: string | undefined): [string, string][] {
  const borders: [string, string][] = [];
  let before = home;
  for (const { mode, country } of [...legs, { mode: 'access' as const, country: end }]) {
    if (mode === 'sea' || mode === 'river') before = undefined;
    if (country === undefined) continue;
    if (before !== undefined && before !== country) borders.push([before, country]);
    before = country;
  }
  return borders;
}

/** The country an end of the route stands in, where its first or last stretch runs in another. */
function homeOf({ land: { record } }: NetworkParts, { land }: Stop, leg: RouteLeg | undefined): string | undefined {
  return land.find(({ edge, home }) => home && record.lines[record.edges[edge]!.line]!.id === leg?.line)?.home?.country;
}

/** The course of who stays: one place may be told by longitudes whole turns apart. */
function stayingAt({ at: from }: RoutePoint, { at: to }: RoutePoint): LonLat[] {
  return [from, [nearestLongitude(to[0], from[0]), to[1]]];
}

function assertNotShorter(lengthMetres: number, from: RoutePoint, to: RoutePoint): void {
  const least = distanceMetres(from.at, to.at);
  if (lengthMetres < least - TOLERANCE_METRES) {
    throw new Error(`A route of ${lengthMetres} m is shorter than the geodesic of ${least} m`);
  }
}
