import { FAR_SNAP_METRES } from './legs';
import { isInSet } from './passage-set';
import type { NetworkParts } from './parts';
import type { Stop } from './stops';
import type { RouteLeg, RouteOptions, RouteWarning } from './types';
import type { Wish } from './wish';

/** What a reader of the route must be told: far joins, restricted and seasonal passages, lines planned or schematic. */
export function warningsOf(
  parts: NetworkParts,
  wish: Wish,
  stops: readonly Stop[],
  pieces: readonly (readonly RouteLeg[])[]
): RouteWarning[] {
  const legs = pieces.flat();
  return [
    ...farSnaps(stops, pieces),
    ...[...new Set(legs.flatMap((leg) => leg.passages))].flatMap((id) => passageWarnings(parts, wish, id)),
    ...lineWarnings(legs)
  ];
}

function farSnaps(stops: readonly Stop[], pieces: readonly (readonly RouteLeg[])[]): RouteWarning[] {
  return stops.flatMap(({ role }, index) => {
    const beside = [pieces[index - 1]?.at(-1), pieces[index]?.[0]];
    const metres = Math.max(...beside.map((leg) => (leg?.mode === 'access' ? leg.lengthMetres : 0)));
    return metres > FAR_SNAP_METRES ? [{ code: 'far-snap', details: { point: role, metres } }] : [];
  });
}

function passageWarnings(parts: NetworkParts, { shut, options }: Wish, id: string): RouteWarning[] {
  const index = parts.passageIndex.get(id)!;
  const { restricted, limits } = parts.passages[index]!;
  const warnings: RouteWarning[] = [];
  const isForced = isInSet(shut.steps[0]![0]!, index) || isOnlyAskedFor(options, id, restricted);
  if (restricted && isForced) {
    warnings.push({ code: 'restricted-passage', details: { passage: id, restriction: restricted, limits } });
  }
  if (limits.months && options.month === undefined && options.ship?.iceClass === undefined) {
    warnings.push({ code: 'seasonal-passage', details: { passage: id, months: limits.months } });
  }
  return warnings;
}

/** Whether a restricted passage is open for no other reason than that the route shall go by it. */
function isOnlyAskedFor({ via = [], open = [] }: RouteOptions, id: string, restricted: string | undefined): boolean {
  const isOpen = open.includes(id) || (restricted !== undefined && open.includes(restricted));
  return !isOpen && via.some((stop) => 'passage' in stop && stop.passage === id);
}

function lineWarnings(legs: readonly RouteLeg[]): RouteWarning[] {
  const byLine = new Map(legs.flatMap((leg) => (leg.line === undefined ? [] : [[leg.line, leg] as const])));
  return [...byLine].flatMap(([line, { status, doubts }]): RouteWarning[] => [
    ...(status === 'operating' ? [] : [{ code: 'planned-line' as const, details: { line, status } }]),
    ...(doubts.includes('schematic') ? [{ code: 'schematic-leg' as const, details: { line } }] : [])
  ]);
}
