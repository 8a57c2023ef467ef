import type { NetworkParts } from './parts';
import { isInSet, passageSet, type PassageSet } from './passage-set';
import { shutPassages } from './scenario';
import type { SeaEngine } from './sea/engine';
import type { Wish } from './wish';

/**
 * The parts as a wish sees them: where something is avoided, ways by sea take no passage of booked transits for its sake.
 *
 * Ships turned away from one passage find no place in another whose transits are booked long ahead, so a route that would
 * go by the latter only since the former is shut goes round instead. Routes that go there anyway go there still; `open` and
 * `via` lift the rule, and where no other way is left it does not hold. Whether a route goes there anyway is asked of the
 * shortest way while nothing is avoided, whatever is minimised and whatever else a search tries shut.
 */
export function withoutDiversion<Parts extends Pick<NetworkParts, 'passages' | 'sea'>>(
  parts: Parts,
  { options, shut }: Wish
): Parts {
  // What is shut to the ship anyway turns nobody away when it is avoided.
  const usual = shutPassages(parts.passages, { ...options, avoid: [] }).reasons;
  const avoided = [...shut.reasons].flatMap(([index, reason]) => (reason === 'avoided' && !usual.has(index) ? [index] : []));
  if (avoided.length === 0) return parts;
  const isAsked = (id: string): boolean =>
    (options.open ?? []).includes(id) || (options.via ?? []).some((via) => 'passage' in via && via.passage === id);
  const booked = parts.passages.flatMap(({ id, isBooked }, index) =>
    isBooked && !isAsked(id) && !shut.reasons.has(index) ? [index] : []
  );
  if (booked.length === 0) return parts;
  const closures = { avoided: passageSet(avoided), shut: passageSet([...shut.reasons.keys()]), booked: passageSet(booked) };
  return { ...parts, sea: divertedEngine(parts.sea, closures) };
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
  const isBooked = (index: number): boolean => isInSet(booked, index);
  return {
    ...sea,
    under: sea,
    path(a, b, set) {
      const path = sea.path(a, b, set);
      if (!path?.passages.some(isBooked) || sea.path(a, b, before(set))?.passages.some(isBooked)) return path;
      return sea.path(a, b, without(set)) ?? (sea.path(a, b, without(asked(set))) ? undefined : path);
    },
    lengths: (origins, destinations, set) => decide((one) => sea.lengths(origins, destinations, one), set),
    lengthsToNodes: (from, set, asked) => decide((one) => sea.lengthsToNodes(from, one, asked), set, asked?.among)
  };

  /** The same for many ways at once, or for some among them: one goes by a booked passage where the way is longer without it. */
  function decide(measure: (set: PassageSet) => Float64Array, set: PassageSet, among?: Int32Array): Float64Array {
    const now = measure(set);
    if (among?.every((at) => Number.isNaN(now[at]!))) return now;
    const round = measure(without(set));
    const isLonger = (at: number): boolean => isLess(now[at]!, round[at]!);
    const isAffected = among ? among.some(isLonger) : now.some((_, at) => isLonger(at));
    if (!isAffected) return now;
    const [usual, usualRound] = [measure(before(set)), measure(without(before(set)))];
    const wentThere = (at: number): boolean => isLess(usual[at]!, usualRound[at]!);
    // What a search tries shut beyond the question must not make a booked passage the only way left.
    const leftOver = isSame(set, asked(set)) ? round : measure(without(asked(set)));
    return now.map((metres, at) => {
      if (!isLonger(at) || wentThere(at)) return metres;
      return Number.isNaN(round[at]!) && Number.isNaN(leftOver[at]!) ? metres : round[at]!;
    });
  }
}

const isSame = (one: PassageSet, other: PassageSet): boolean => one.every((word, at) => word === other[at]);

/** Sums of the same lengths in another order differ by far less. */
const ROUNDING_METRES = 0.01;

/** NaN, where there is no way, is more than any length. */
function isLess(one: number, other: number): boolean {
  return !Number.isNaN(one) && !(other <= one + ROUNDING_METRES);
}
