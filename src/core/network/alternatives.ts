import { succeed } from './answer';
import {
  bookedCandidates,
  detoursOf,
  detoursOverLand,
  keptOutOf,
  markBooked,
  overlandCandidates,
  type Candidate,
  type Question
} from './alternatives-candidates';
import { shareTurningBack, shareWithin } from './alternatives-overlap';
import { describeAlternatives } from './alternatives-words';
import type { NetworkParts } from './parts';
import { findRoute } from './route';
import type { Alternative, Answer, Minimised, Route, RouteOptions, RoutePoint } from './types';

const MOST_WAYS = 6;
/** A way that runs with a better one for more than this of its length is the same way. */
const SAME_SHARE = 0.8;
/** Named corridors share their trunks. */
const SAME_CORRIDOR_SHARE = 0.9;
/** A way that weighs more than so many times the best is none that anybody would take. */
const LARGEST_FACTOR = 2.2;
/** So many times the best, a corridor or a way over land leads somewhere else. */
const LARGEST_CORRIDOR_FACTOR = 1.6;
/** A way that leads back over this much of itself was only sent to its corridor. */
const TURNING_BACK_SHARE = 0.12;
/** Detours of detours: by Suez, by the Cape, by Panama. Out of icy seas it takes one more. */
const ROUNDS = 2;

/**
 * The really different ways between two points, the best first: at most six, none of which shares more than four fifths of its
 * length (nine tenths for named corridors) with a better one or goes by sea through the same canals and round the same capes,
 * none more than 2.2 times the best in what is minimised (where that leads through icy seas, the best by sea that keeps out of
 * them: what most ships go by is told, however much shorter the ice is), nor twice by one passage. Restricted passages are taken only where the
 * best way takes them too; one of booked transits that the best is kept out of is, with a warning (`booked-passage`), though the
 * way by it be shorter than the best.
 *
 * Method: the passages of every way found are closed in turn, twice over, thrice where the best goes through ice, by rail or road alone the lines it runs on for long;
 * over land the named corridors are tried too, and where modes may change each mode alone. Of all the ways found the lightest is kept, then the next that differs from those kept.
 */
export function findAlternatives(
  parts: NetworkParts,
  origin: RoutePoint,
  destination: RoutePoint,
  options: RouteOptions = {}
): Answer<Alternative[]> {
  const best = findRoute(parts, origin, destination, options);
  if (!best.ok) return best;
  const question: Question = { parts, origin, destination, options, keptOut: keptOutOf(best.value) };
  const isOverLand = options.by === 'rail' || options.by === 'road';
  const minimise = options.minimise ?? 'distance';
  let kept: Candidate[] = [{ route: best.value, avoided: [] }];
  const seen = new Set<Candidate>();
  const all = [...kept, ...bookedCandidates(question), ...overlandCandidates(question)];
  const rounds = isIcy(parts, best.value) ? ROUNDS + 1 : ROUNDS;
  for (let round = 0; round < rounds; round += 1) {
    const fresh = kept.filter((way) => !seen.has(way));
    fresh.forEach((way) => seen.add(way));
    all.push(...fresh.flatMap((way) => (isOverLand ? detoursOverLand(question, way) : detoursOf(question, way))));
    kept = keepDifferent(parts, all, minimise);
  }
  return succeed(describeAlternatives(parts, markBooked(question, kept)));
}

/** What a route weighs in what is minimised. */
function weightOf({ lengthMetres, hours, co2Kilograms, cost = 0 }: Route, minimise: Minimised): number {
  return { distance: lengthMetres, time: hours, co2: co2Kilograms, cost }[minimise];
}

/** The first, which is the best, and of the others by weight those that differ from all kept before them. */
function keepDifferent(parts: NetworkParts, [best, ...others]: readonly Candidate[], minimise: Minimised): Candidate[] {
  const weight = ({ route }: Candidate) => weightOf(route, minimise);
  const kept = [best!];
  const openSeas = Math.max(weight(best!), weightOfOpenSeas(parts, [best!, ...others], weight));
  for (const way of others.toSorted((one, other) => weight(one) - weight(other))) {
    if (kept.length >= MOST_WAYS) break;
    const factor = way.corridor === undefined && !isByLand(way) ? LARGEST_FACTOR : LARGEST_CORRIDOR_FACTOR;
    if (weight(way) > factor * (isAfloat(way.route) ? openSeas : weight(best!)) || isForced(way.route, best!.route)) continue;
    if (goesBack(way.route) && !goesBack(best!.route)) continue;
    if ((way.corridor !== undefined || isByLand(way)) && shareTurningBack(way.route) > TURNING_BACK_SHARE) continue;
    if (kept.every((before) => isDifferent(parts, way, before))) kept.push(way);
  }
  return kept;
}

/** What the lightest way by sea weighs that keeps out of icy seas, where the best does not; nought where it does, or there is none. */
function weightOfOpenSeas(
  parts: NetworkParts,
  [best, ...others]: readonly Candidate[],
  weight: (way: Candidate) => number
): number {
  if (!isIcy(parts, best!.route)) return 0;
  const open = others.filter(({ route }) => isAfloat(route) && !isIcy(parts, route)).map(weight);
  return open.length > 0 ? Math.min(...open) : 0;
}

function isIcy({ passages, passageIndex }: NetworkParts, route: Route): boolean {
  return route.passages.some((id) => passages[passageIndex.get(id)!]!.restricted === 'arctic');
}

/** Whether a way by sea keeps to it. */
function isAfloat({ legs }: Route): boolean {
  return !legs.some(({ mode }) => mode === 'rail' || mode === 'road');
}

/** Whether a way goes by a passage twice: it came to what it was to go by from the far side, and turned. */
function goesBack({ passages }: Route): boolean {
  return new Set(passages).size < passages.length;
}

/** Whether a way keeps to rails and roads. */
function isByLand({ route: { legs } }: Candidate): boolean {
  return !legs.some(({ mode }) => mode === 'sea' || mode === 'river');
}

/** Whether two ways differ: by the canals, capes and icy seas they go through, and in where they run for much of their length. */
function isDifferent(parts: NetworkParts, way: Candidate, before: Candidate): boolean {
  const signs = signsOf(parts, way.route);
  if (signs !== '' && signs === signsOf(parts, before.route)) return false;
  return shareWithin(way.route, before.route) <= (way.corridor === undefined ? SAME_SHARE : SAME_CORRIDOR_SHARE);
}

/** The canals, capes and icy seas that a way by sea alone goes through; nothing for a way that goes overland too. */
function signsOf({ passages, passageIndex }: NetworkParts, route: Route): string {
  if (!isAfloat(route)) return '';
  const signs = route.passages.flatMap((id) => {
    const { kind, restricted } = passages[passageIndex.get(id)!]!;
    if (restricted === 'arctic') return [kind === 'sea-route' ? 'north-west' : 'north-east'];
    return kind === 'canal' || kind === 'cape' ? [id] : [];
  });
  return [...new Set(signs)].sort().join(' ');
}

/** Whether a route takes a restricted passage for want of another, and the best one does not. */
function isForced(route: Route, best: Route): boolean {
  const forced = ({ warnings }: Route) =>
    warnings.flatMap((warning) => (warning.code === 'restricted-passage' ? [warning.details.passage] : []));
  const known = new Set(forced(best));
  return forced(route).some((passage) => !known.has(passage));
}
