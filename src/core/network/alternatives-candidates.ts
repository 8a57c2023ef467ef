import type { Prose } from '../atlas/atlas';
import { corridorVias } from './alternatives-corridors';
import { bookedOf } from './booked';
import { isAskedFor, withoutDiversion } from './diversion';
import { idleWarnings } from './idle-options';
import type { NetworkParts } from './parts';
import { findRoute, findWayAfloat } from './route';
import type { Route, RouteOptions, RoutePoint, RouteWarning } from './types';
import { readWish } from './wish';

/** A way that may be told as another one. */
export interface Candidate {
  route: Route;
  /** Passages closed to find it. */
  avoided: readonly string[];
  /** The named way over land it was led along. */
  corridor?: { id: string; names: Prose };
}

/** One question: where from, where to, under which options. */
export interface Question {
  parts: NetworkParts;
  origin: RoutePoint;
  destination: RoutePoint;
  options: RouteOptions;
  /** The passages of booked transits that the best way is kept out of. */
  keptOut: readonly string[];
}

/** The ways left when what a way goes by is closed: each of its passages, and all that are restricted for one reason. */
export function detoursOf(question: Question, { route, avoided }: Candidate): Candidate[] {
  const { passages, passageIndex } = question.parts;
  const crossed = [...new Set(route.passages)];
  const kinds = new Set(crossed.flatMap((id) => passages[passageIndex.get(id)!]!.restricted ?? []));
  const groups = [...kinds].map((kind) => passages.filter(({ restricted }) => restricted === kind).map(({ id }) => id));
  const named = new Set((question.options.via ?? []).flatMap((stop) => ('passage' in stop ? [stop.passage] : [])));
  return [...crossed.map((id) => [id]), ...groups].flatMap((closed) => {
    if (closed.some((id) => named.has(id))) return [];
    const all = [...avoided, ...closed];
    const avoid = [...(question.options.avoid ?? []), ...all];
    return bookedToo(question).flatMap((change) => candidate(question, { ...change, avoid: [...avoid, ...change.avoid] }, all));
  });
}

/**
 * How passages of booked transits stand in turn, as what is closed here is closed to find other ways: as the question has them, and
 * open. Where the question keeps out of some, {@link bookedCandidates} finds the way by them, and all others keep out of them too.
 */
function bookedToo({
  parts,
  options: { avoid = [], open = [] },
  keptOut
}: Question): { avoid: readonly string[]; open: string[] }[] {
  if (keptOut.length > 0) return [{ avoid: keptOut, open: [...open] }];
  const booked = parts.passages.flatMap(({ id, isBooked }) => (isBooked && !avoid.includes(id) ? [id] : []));
  const asAsked = { avoid: [], open: [...open] };
  return booked.length === 0 ? [asAsked] : [asAsked, { avoid: [], open: [...open, ...booked] }];
}

/** The way through passages of booked transits that the best one was kept out of. */
export function bookedCandidates(question: Question): Candidate[] {
  const { keptOut, options } = question;
  return keptOut.length === 0 ? [] : candidate(question, { open: [...(options.open ?? []), ...keptOut] });
}

/** The passages of booked transits that a route was kept out of. */
export function keptOutOf({ warnings }: Route): string[] {
  return warnings.flatMap(({ code, details }) => (code === 'booked-passage-not-taken' ? details.passages : []));
}

/** The ways with a word on those through booked passages, where somebody closed a passage in earnest and the best way keeps out of them. */
export function markBooked({ parts, origin, destination, options }: Question, ways: readonly Candidate[]): Candidate[] {
  const wish = readWish(parts, [origin, destination], options);
  if (!wish.ok || withoutDiversion(parts, wish.value) === parts) return [...ways];
  const isByBest = (id: string): boolean => ways[0]!.route.passages.includes(id);
  const letIn = ways[0]!.route.warnings.filter(({ code }) => code === 'booked-passage-taken');
  return ways.map((way, index) => {
    const booked = bookedOf(parts, way.route.passages).filter((id) => !isAskedFor(options, id));
    // Where the best way is let in, the others that go there are for the same reason.
    const [known, passages] = [letIn.filter(() => index > 0 && booked.length > 0), booked.filter((id) => !isByBest(id))];
    const fresh: RouteWarning[] = passages.length === 0 ? [] : [{ code: 'booked-passage', details: { passages } }];
    return { ...way, route: { ...way.route, warnings: [...fresh, ...known, ...way.route.warnings] } };
  });
}

/** A line that bears less than this of a way is not worth going round. */
const LEAST_LINE_SHARE = 0.08;

/** The ways over land left when a line is shut that a way runs on for long. */
export function detoursOverLand(question: Question, { route }: Candidate): Candidate[] {
  const lengths = new Map<string, number>();
  for (const { line, lengthMetres } of route.legs) {
    if (line !== undefined) lengths.set(line, (lengths.get(line) ?? 0) + lengthMetres);
  }
  const long = [...lengths].filter(([, metres]) => metres >= LEAST_LINE_SHARE * route.lengthMetres);
  return long.flatMap(([line]) => candidate(withoutLine(question, line), {}));
}

/** The same question in a world that lacks a line. */
function withoutLine(question: Question, line: string): Question {
  const { land } = question.parts;
  const { planned = [] } = question.options;
  const taken = planned.includes('all') ? land.plannedLines.map(({ id }) => id) : planned;
  const lines = land.record.lines.map((each) => (each.id === line ? { ...each, status: 'claimed' as const } : each));
  return {
    ...question,
    parts: { ...question.parts, land: { ...land, record: { ...land.record, lines } } },
    options: { ...question.options, planned: taken.filter((id) => id !== line) }
  };
}

/** The ways along the named corridors, and, where modes may change, by one mode alone. */
export function overlandCandidates(question: Question): Candidate[] {
  const { parts, origin, destination, options } = question;
  const { by = 'sea' } = options;
  if (by === 'sea') return [];
  const named = (options.via ?? []).length > 0 ? [] : corridorVias(parts.land.record, origin.at, destination.at);
  const corridors = named.filter(({ isOverSea }) => by === 'any' || !isOverSea);
  // Where the work of a port counts as the hours it takes, nobody changes to a ship for a stretch that rails run along.
  const isByPort = by === 'any' && (options.minimise === undefined || options.minimise === 'distance');
  const byLand: RouteOptions = isByPort ? { minimise: 'time' } : {};
  return [
    ...(by === 'any'
      ? [...afloat(question), ...(['rail', 'road'] as const).flatMap((mode) => candidate(question, { by: mode }))]
      : []),
    ...corridors.flatMap(({ id, names, via }) =>
      candidate(question, { via, ...byLand })
        .filter(isWhole)
        .map((found) => ({ ...found, corridor: { id, names } }))
    )
  ];
}

/** More of a way than this led round for want of a line, it is not the corridor's. */
const LARGEST_DETOUR_SHARE = 0.25;

/** Whether the lines of a corridor are there, or its places are only reached by others. */
function isWhole({ route }: Candidate): boolean {
  const lost = route.warnings.map(({ code, details }) => (code === 'long-detour' ? details.metres - details.geodesicMetres : 0));
  return lost.reduce((sum, metres) => sum + metres, 0) <= LARGEST_DETOUR_SHARE * route.lengthMetres;
}

function afloat({ parts, origin, destination, options }: Question): Candidate[] {
  const found = findWayAfloat(parts, origin, destination, options);
  return found.ok ? [{ route: found.value, avoided: [] }] : [];
}

const NOBODYS_WISH: ReadonlySet<string> = new Set(['idle-options', 'booked-passage-not-taken', 'booked-passage-taken']);

function candidate({ parts, origin, destination, options }: Question, change: RouteOptions, avoided: string[] = []): Candidate[] {
  const found = findRoute(parts, origin, destination, { ...options, ...change });
  if (!found.ok) return [];
  // What is changed to find another way is nobody's wish: idle is what the question itself asks for in vain, and nobody is turned away.
  const own = found.value.warnings.filter(({ code }) => !NOBODYS_WISH.has(code));
  return [{ route: { ...found.value, warnings: [...own, ...idleWarnings(parts.passages, options)] }, avoided }];
}
