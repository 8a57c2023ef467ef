import { draughtLimit } from './draught-limit';
import { passageSet, type PassageSet } from './passage-set';
import { ICE_CLASSES, type BlockReason, type Passage, type RouteOptions, type Ship } from './types';

/** Which passages are shut in a scenario, and why. */
export interface Shut {
  /** By index of the passage: the reason it is shut. Those merely `restricted` open where there is no other way. */
  reasons: ReadonlyMap<number, BlockReason>;
  /**
   * Sets to search with, in turn: first all that is shut; where that leaves no way, with one kind of restricted passages
   * open as `open` opens it, the Arctic's north-east and north-west each for itself, then two, then all; and then the same
   * with those that only icebreakers pass. Among the sets of one step the best route counts; the last step has one set,
   * with all of them open.
   */
  steps: readonly (readonly PassageSet[])[];
  /** Where a search tries more shut than was asked, the sets as they were: ways with them are never longer. */
  asked?: readonly (readonly PassageSet[])[];
}

/**
 * Reads what the options say of passages. `avoid` outweighs all; `open` lifts restrictions and seasons (see `isOpened`), but
 * no ship grows smaller by it. Arctic passages are judged by month and ice class as soon as either is given, inland and shallow ones by
 * the size of the ship as soon as its draught is; until then they are restricted. Ids are taken to be known (see `checkOptions`).
 */
export function shutPassages(passages: readonly Passage[], options: RouteOptions): Shut {
  const { avoid = [], open = [], via = [], month, ship = {} } = options;
  const named = via.flatMap((stop) => ('passage' in stop ? [stop.passage] : []));
  const key = JSON.stringify([avoid, open, named, month, ship]);
  const scenarios = known.get(passages) ?? new Map<string, Shut>();
  known.set(passages, scenarios);
  const shut = scenarios.get(key) ?? readScenario(passages, options);
  if (!scenarios.has(key) && scenarios.size >= MOST_KNOWN) scenarios.delete(scenarios.keys().next().value!);
  scenarios.set(key, shut);
  return shut;
}

/** Many routes are asked for under the same scenario. */
const known = new WeakMap<readonly Passage[], Map<string, Shut>>();
const MOST_KNOWN = 64;

function readScenario(passages: readonly Passage[], options: RouteOptions): Shut {
  const reasons = new Map<number, BlockReason>();
  passages.forEach((passage, index) => {
    const reason = reasonShut(passage, options);
    if (reason) reasons.set(index, reason);
  });
  return { reasons, steps: stepsOf(passages, reasons) };
}

function reasonShut(passage: Passage, options: RouteOptions): BlockReason | undefined {
  const { avoid = [], open = [], via = [], ship = {} } = options;
  if (avoid.includes(passage.id)) return 'avoided';
  const size = tooSmallIn(passage, ship);
  if (size) return size;
  const { restricted } = passage;
  if (isOpened(passage, open)) return undefined;
  const season = outOfSeason(passage, options);
  if (season) return season;
  if (!restricted || isJudged(passage, options)) return undefined;
  // Whoever asks to go by it leaves no other way.
  return via.some((stop) => 'passage' in stop && stop.passage === passage.id) ? undefined : 'restricted';
}

/**
 * Whether a passage is opened by its id or its kind. A kind opens what some month could: where the ice lets only
 * icebreakers pass all the year, the passage itself has to be named.
 */
export function isOpened(passage: Passage, open: readonly string[]): boolean {
  const { id, restricted } = passage;
  return open.includes(id) || (restricted !== undefined && !isForIcebreakers(passage) && open.includes(restricted));
}

/** Whether no month opens it to ships of a lesser class than it asks for. */
export function isForIcebreakers({ limits }: Passage): boolean {
  return limits.iceClass !== undefined && !limits.months;
}

const DRAUGHT = 'draughtMetres';
const SIZES = [DRAUGHT, 'beamMetres', 'lengthMetres', 'airDraughtMetres'] as const;

/** What of the ship the passage has no room for. */
function tooSmallIn({ limits }: Passage, ship: Ship): BlockReason | undefined {
  const exceeds = (size: number | undefined, limit: number | undefined) =>
    size !== undefined && limit !== undefined && size > limit;
  if (exceeds(ship.draughtMetres, draughtLimit(limits, ship))) return 'draught';
  if (exceeds(ship.beamMetres, limits.beamMetres)) return 'beam';
  if (exceeds(ship.lengthMetres, limits.lengthMetres)) return 'length';
  return exceeds(ship.airDraughtMetres, limits.airDraughtMetres) ? 'air-draught' : undefined;
}

function outOfSeason({ limits, restricted }: Passage, { month, ship }: RouteOptions): BlockReason | undefined {
  if (!limits.months && limits.iceClass === undefined) return undefined;
  if (isStrongEnough(ship?.iceClass, limits.iceClass)) return undefined;
  if (month !== undefined) return limits.months?.includes(month) ? undefined : 'season';
  // A ship said to be too weak for the ice cannot count on a month nobody named.
  return restricted === 'arctic' && ship?.iceClass !== undefined ? 'season' : undefined;
}

/** Whether a ship of a class may pass in all months where another class is asked for. */
export function isStrongEnough(has: Ship['iceClass'], needed: Ship['iceClass']): boolean {
  return has !== undefined && needed !== undefined && ICE_CLASSES.indexOf(has) >= ICE_CLASSES.indexOf(needed);
}

/**
 * Whether the options say enough for the limits to decide, instead of the restriction. Inland and shallow waters keep ships off by
 * their depth first: a ship of a beam or a length alone may be of any draught. Without a limit of draught any size it limits will do.
 */
function isJudged({ restricted, limits }: Passage, { month, ship = {} }: RouteOptions): boolean {
  if (restricted === 'arctic') {
    const hasSeason = limits.months !== undefined || limits.iceClass !== undefined;
    return hasSeason && (month !== undefined || ship.iceClass !== undefined);
  }
  const deciding: readonly (typeof SIZES)[number][] =
    limits.draughtMetres === undefined ? SIZES.filter((size) => limits[size] !== undefined) : [DRAUGHT];
  return deciding.some((size) => ship[size] !== undefined);
}

/** Restricted waters that open each for itself where no other way is left. */
const WATERS = ['north-east', 'north-west', 'inland', 'shallow'] as const;
type Waters = (typeof WATERS)[number];

/** The two ways through the Arctic are separate: who has to go by one of them has not to go by the other. */
function watersOf({ restricted, at }: Passage): Waters | undefined {
  if (restricted !== 'arctic') return restricted;
  return at[0] > 0 ? 'north-east' : 'north-west';
}

function stepsOf(passages: readonly Passage[], reasons: ReadonlyMap<number, BlockReason>): PassageSet[][] {
  const waters = (index: number) => (reasons.get(index) === 'restricted' ? watersOf(passages[index]!) : undefined);
  const shut = [...reasons.keys()];
  const icy = new Set(shut.filter((index) => isForIcebreakers(passages[index]!)));
  const stepsWith = (canOpen: (index: number) => boolean): PassageSet[][] => {
    const kinds = WATERS.filter((kind) => shut.some((index) => waters(index) === kind && canOpen(index)));
    const staysShut = (index: number, open: readonly string[]) => !(canOpen(index) && open.includes(waters(index) ?? ''));
    return kinds.map((_, fewer) =>
      subsets(kinds, fewer + 1).map((open) => passageSet(shut.filter((index) => staysShut(index, open))))
    );
  };
  const seasonal = stepsWith((index) => !icy.has(index));
  const hasIcy = [...icy].some((index) => waters(index));
  return [[passageSet(shut)], ...seasonal, ...(hasIcy ? stepsWith(() => true) : [])];
}

function subsets(kinds: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return kinds.flatMap((kind, index) => subsets(kinds.slice(index + 1), size - 1).map((rest) => [kind, ...rest]));
}
