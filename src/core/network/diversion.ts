import type { NetworkParts } from './parts';
import { isInSet, keyOfSet, passageSet, type PassageSet } from './passage-set';
import { shutPassages } from './scenario';
import type { AskedOfNodes, SeaEngine, SeaJoin, SeaPath } from './sea/engine';
import type { RouteOptions } from './types';
import type { Wish } from './wish';

/**
 * A way that is longer by more than this share of the way by a booked passage is none that a ship goes for want of a place: it buys
 * one, or waits for it. The limit is a judgement. A tenth of a voyage from ocean to ocean is three days at sea or more, which
 * outweigh a wait or a price; and it is well above the few hundredths by which the Cape is longer than Panama from East
 * Asia to northern Europe, where ships that Suez turns away are known to go by the Cape.
 */
export const LARGEST_ROUND_SHARE = 0.1;

/**
 * The parts as a wish sees them: where something is avoided, ways by sea take no passage of booked transits for its sake.
 *
 * Ships turned away from one passage find no place in another whose transits are booked long ahead, so a route that would
 * go by the latter only since the former is shut goes round instead. Routes that go there anyway go there still; `open` and
 * `via` lift the rule, and where no other way is left, or one longer by more than {@link LARGEST_ROUND_SHARE}, it does not hold.
 * All this is asked of the shortest ways, whatever is minimised and whatever else a search tries shut; whether a route goes there
 * anyway, of the shortest while nothing is avoided. So nothing that is avoided makes a route shorter than it is while nothing is;
 * but who avoids the way round as well is let in, and may have a shorter route than before, by less than a tenth.
 */
export function withoutDiversion<Parts extends Pick<NetworkParts, 'passages' | 'sea'>>(
  parts: Parts,
  { options, shut }: Wish
): Parts {
  // What is shut to the ship anyway turns nobody away when it is avoided.
  const usual = shutPassages(parts.passages, { ...options, avoid: [] }).reasons;
  const avoided = [...shut.reasons].flatMap(([index, reason]) => (reason === 'avoided' && !usual.has(index) ? [index] : []));
  if (avoided.length === 0) return parts;
  const booked = parts.passages.flatMap(({ id, isBooked }, index) =>
    isBooked && !isAskedFor(options, id) && !shut.reasons.has(index) ? [index] : []
  );
  if (booked.length === 0) return parts;
  const closures = { avoided: passageSet(avoided), shut: passageSet([...shut.reasons.keys()]), booked: passageSet(booked) };
  return { ...parts, sea: divertedEngine(parts.sea, closures) };
}

/** Whether a passage is opened by its name, or shall be gone by. */
export function isAskedFor({ open = [], via = [] }: RouteOptions, id: string): boolean {
  return open.includes(id) || via.some((stop) => 'passage' in stop && stop.passage === id);
}

interface Closures {
  /** Open but for being avoided. */
  avoided: PassageSet;
  /** All that the question shuts; a search may shut more to see whether another way is better. */
  shut: PassageSet;
  booked: PassageSet;
}

/** One engine for each question about the same closures, as what is remembered of it hangs on the engine. */
const known = new WeakMap<SeaEngine, Map<string, SeaEngine>>();
const MOST_KNOWN = 24;

function divertedEngine(sea: SeaEngine, closures: Closures): SeaEngine {
  const engines = known.get(sea) ?? new Map<string, SeaEngine>();
  known.set(sea, engines);
  const key = Object.values(closures).join(';');
  const standing = engines.get(key);
  if (standing) return standing;
  const made = makeEngine(sea, closures);
  if (engines.size >= MOST_KNOWN) engines.delete(engines.keys().next().value!);
  engines.set(key, made);
  return made;
}

function makeEngine(sea: SeaEngine, { avoided, shut, booked }: Closures): SeaEngine {
  const asked = (set: PassageSet): PassageSet => set.map((word, at) => word & shut[at]!);
  const before = (set: PassageSet): PassageSet => asked(set).map((word, at) => word & ~avoided[at]!);
  const without = (set: PassageSet): PassageSet => set.map((word, at) => word | booked[at]!);
  const isByBooked = (path: SeaPath | undefined): boolean => path?.passages.some((index) => isInSet(booked, index)) ?? false;
  let [turnedAway, letIn] = [0, 0];
  /** One pair is asked about again and again while a search tries more shut. */
  let last: { a: SeaJoin; b: SeaJoin; key: string; isLet: boolean } | undefined;
  return {
    ...sea,
    under: sea,
    turnedAway: () => turnedAway,
    letIn: () => letIn,
    path(a, b, set) {
      const path = sea.path(a, b, set);
      if (!isByBooked(path) || isLetThrough(a, b, set)) return path;
      turnedAway += 1;
      return sea.path(a, b, without(set));
    },
    lengths: (origins, destinations, set) => decide((one) => sea.lengths(origins, destinations, one), set),
    lengthsToNodes: (from, set, asked = {}) =>
      decide((one) => sea.lengthsToNodes(from, one, asked), set, {
        among: asked.among,
        plain: isPlain(asked) ? undefined : (one) => sea.lengthsToNodes(from, one, { among: asked.among })
      })
  };

  function isLetThrough(a: SeaJoin, b: SeaJoin, set: PassageSet): boolean {
    const key = keyOfSet(asked(set));
    if (last?.a === a && last.b === b && last.key === key) return last.isLet;
    const [metres, round] = [asked(set), without(asked(set))].map((one) => sea.path(a, b, one)?.lengthMetres ?? NaN);
    const goesAnyway = isByBooked(sea.path(a, b, before(set)));
    const isLet = goesAnyway || isTooFarRound(metres!, round!);
    if (isLet && !goesAnyway) letIn += 1;
    last = { a, b, key, isLet };
    return isLet;
  }

  /** The same for many ways at once, or for some among them: one goes by a booked passage where the way is longer without it. */
  function decide(measure: Measure, set: PassageSet, { among, plain = measure }: ManyAsked = {}): Float64Array {
    const now = measure(set);
    if (among?.every((at) => Number.isNaN(now[at]!))) return now;
    const round = measure(without(set));
    const isLonger = (at: number): boolean => isLess(now[at]!, round[at]!);
    const isAffected = among ? among.some(isLonger) : now.some((_, at) => isLonger(at));
    if (!isAffected) return now;
    const [usual, usualRound] = [plain(before(set)), plain(without(before(set)))];
    // What a search tries shut beyond the question must not make a booked passage the only way left.
    const isKnown = plain === measure && isSame(set, asked(set));
    const [first, second] = isKnown ? [now, round] : [plain(asked(set)), plain(without(asked(set)))];
    const goesAnyway = (at: number): boolean => isLess(usual[at]!, usualRound[at]!);
    return now.map((metres, at) => {
      if (!isLonger(at) || goesAnyway(at)) return metres;
      if (isTooFarRound(first[at]!, second[at]!)) {
        letIn += 1;
        return metres;
      }
      turnedAway += 1;
      return round[at]!;
    });
  }
}

type Measure = (set: PassageSet) => Float64Array;

interface ManyAsked {
  among?: Int32Array;
  /** Lengths that nothing is added to, where `measure` counts waits or rivers. */
  plain?: Measure;
}

/** Whether nothing but lengths counts. */
function isPlain({ waits, riverFactor = 1 }: AskedOfNodes): boolean {
  return (waits?.size ?? 0) === 0 && riverFactor === 1;
}

/** Whether the way that keeps out of booked passages is not to be had, or too much longer for anybody to go it. */
function isTooFarRound(metres: number, round: number): boolean {
  return !(round <= (1 + LARGEST_ROUND_SHARE) * metres);
}

const isSame = (one: PassageSet, other: PassageSet): boolean => one.every((word, at) => word === other[at]);

/** Sums of the same lengths in another order differ by far less. */
const ROUNDING_METRES = 0.01;

/** NaN, where there is no way, is more than any length. */
export function isLess(one: number, other: number): boolean {
  return !Number.isNaN(one) && !(other <= one + ROUNDING_METRES);
}
