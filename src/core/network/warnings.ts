import { closedArctic } from './closed-arctic';
import { longDetours, waysRound } from './detour';
import { endLegs } from './end-legs';
import { iceWarnings } from './ice-warnings';
import { idleWarnings } from './idle-options';
import { FAR_SNAP_METRES } from './legs';
import { isInSet } from './passage-set';
import type { NetworkParts } from './parts';
import { isOpened, isStrongEnough } from './scenario';
import type { Stop } from './stops';
import { turnsAt } from './turn';
import type { Passage, PassageWarning, RouteLeg, RouteOptions, RouteWarning } from './types';
import type { Wish } from './wish';

/** So far on rivers drawn simplified the length lacks more than by a far join: up to a quarter of it. */
const LONG_RIVER_METRES = 100_000;
/** And of less where it is so large a part of the route that a twentieth of that may be lacking, approaches of ports apart. */
const LARGE_RIVER_SHARE = 0.2;
const LEAST_RIVER_METRES = 10_000;
/** Shorter stretches are the approaches of ports. */
const UNCHECKED_METRES = 20_000;
const SIZES = ['draughtMetres', 'beamMetres', 'lengthMetres', 'airDraughtMetres'] as const;

/**
 * What a reader of the route must be told: far joins, passages it turns back in, Arctic ones it goes far round, restricted and seasonal ones,
 * ice that is not considered, lines planned or schematic, lengths on rivers, sizes of ships nobody could check there, detours over land,
 * options without effect.
 */
export function warningsOf(
  parts: NetworkParts,
  wish: Wish,
  stops: readonly Stop[],
  pieces: readonly (readonly RouteLeg[])[]
): RouteWarning[] {
  const legs = pieces.flat();
  const passages = [...new Set(legs.flatMap((leg) => leg.passages))].flatMap((id) => passageWarnings(parts, wish, id));
  return [
    ...farSnaps(stops, pieces, wish),
    ...turns(parts, stops, pieces),
    ...closedArctic(parts, wish, stops, pieces),
    ...passages,
    ...iceWarnings(parts, wish, legs, passages),
    ...lineWarnings(legs),
    ...riverWarnings(legs),
    ...sizeWarnings(parts, wish, legs),
    ...longDetours(pieces).map((details) => ({ code: 'long-detour' as const, details })),
    ...(wish.by === 'any' ? waysRound(pieces) : []).map((details) => ({ code: 'long-way-round' as const, details })),
    ...idleWarnings(parts.passages, wish.options)
  ];
}

function farSnaps(stops: readonly Stop[], pieces: readonly (readonly RouteLeg[])[], { by }: Wish): RouteWarning[] {
  const byShip = by === 'sea' ? { isByShip: true as const } : {};
  return stops.flatMap(({ role }, index) => {
    const beside = [endLegs(stops, pieces, index - 1).last, endLegs(stops, pieces, index).first];
    const metres = Math.max(...beside.map((leg) => (leg?.mode === 'access' ? leg.lengthMetres : 0)));
    return metres > FAR_SNAP_METRES ? [{ code: 'far-snap', details: { point: role, metres, ...byShip } }] : [];
  });
}

function turns({ passages }: NetworkParts, stops: readonly Stop[], pieces: readonly (readonly RouteLeg[])[]): RouteWarning[] {
  return stops.flatMap((stop, index) => {
    const { passage } = stop;
    if (passage === undefined || !turnsAt(stop, pieces[index - 1]?.at(-1), pieces[index]?.[0])) return [];
    return [{ code: 'turning-back' as const, details: { passage: passages[passage]!.id } }];
  });
}

/** What is to be told of a passage on the way: that it is restricted, and the months it hangs on. */
export function passageWarnings(parts: NetworkParts, { shut, options }: Wish, id: string): PassageWarning[] {
  const index = parts.passageIndex.get(id)!;
  const passage = parts.passages[index]!;
  const { restricted, limits } = passage;
  const warnings: PassageWarning[] = [];
  const isAsked = isOnlyAskedFor(options, passage);
  if (restricted && (isAsked || isInSet(shut.steps[0]![0]!, index))) {
    const details = { passage: id, restriction: restricted, limits, ...(isAsked && { isVia: true as const }) };
    warnings.push({ code: 'restricted-passage', details });
  }
  if (limits.months && hangsOnSeason(options, passage)) {
    warnings.push({ code: 'seasonal-passage', details: { passage: id, months: limits.months } });
  }
  return warnings;
}

/** Whether a restricted passage is open for no other reason than that the route shall go by it. */
function isOnlyAskedFor({ via = [], open = [] }: RouteOptions, passage: Passage): boolean {
  return !isOpened(passage, open) && via.some((stop) => 'passage' in stop && stop.passage === passage.id);
}

/** Whether a passage with a season is open to the ship in some months only, and none of them is named. */
function hangsOnSeason({ month, ship }: RouteOptions, { limits }: Passage): boolean {
  if (isStrongEnough(ship?.iceClass, limits.iceClass)) return false;
  return month === undefined || !limits.months!.includes(month);
}

function lineWarnings(legs: readonly RouteLeg[]): RouteWarning[] {
  const byLine = new Map(legs.flatMap((leg) => (leg.line === undefined ? [] : [[leg.line, leg] as const])));
  return [...byLine].flatMap(([line, { status, doubts }]): RouteWarning[] => [
    ...(status === 'operating' ? [] : [{ code: 'planned-line' as const, details: { line, status } }]),
    ...(doubts.includes('schematic') ? [{ code: 'schematic-leg' as const, details: { line } }] : [])
  ]);
}

function riverWarnings(legs: readonly RouteLeg[]): RouteWarning[] {
  const metresOf = (some: readonly RouteLeg[]): number => some.reduce((sum, leg) => sum + leg.lengthMetres, 0);
  const metres = metresOf(legs.filter(({ mode }) => mode === 'river'));
  const isLong = metres >= Math.min(LONG_RIVER_METRES, Math.max(LEAST_RIVER_METRES, LARGE_RIVER_SHARE * metresOf(legs)));
  return isLong ? [{ code: 'schematic-river', details: { metres } }] : [];
}

/** On rivers only passages have limits: where none lies, nothing says whether the ship finds room. */
function sizeWarnings({ passages, passageIndex }: NetworkParts, { options }: Wish, legs: readonly RouteLeg[]): RouteWarning[] {
  const given = SIZES.filter((size) => options.ship?.[size] !== undefined);
  const isChecked = (id: string): boolean => given.some((size) => passages[passageIndex.get(id)!]!.limits[size] !== undefined);
  const unchecked = legs.filter((leg) => leg.mode === 'river' && given.length > 0 && !leg.passages.some(isChecked));
  const metres = unchecked.reduce((sum, leg) => sum + leg.lengthMetres, 0);
  return metres < UNCHECKED_METRES ? [] : [{ code: 'unchecked-size', details: { metres } }];
}
