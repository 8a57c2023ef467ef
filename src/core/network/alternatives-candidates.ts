import type { Prose } from '../atlas/atlas';
import { corridorVias } from './alternatives-corridors';
import type { NetworkParts } from './parts';
import { findRoute } from './route';
import { ROUTE_MODES, type Route, type RouteOptions, type RoutePoint } from './types';

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
    return candidate(question, { avoid: [...(question.options.avoid ?? []), ...avoided, ...closed] }, [...avoided, ...closed]);
  });
}

/** The ways along the named corridors, and by one mode alone, where modes may change. */
export function overlandCandidates(question: Question): Candidate[] {
  const { parts, origin, destination, options } = question;
  if (options.by !== 'any') return [];
  const corridors = (options.via ?? []).length > 0 ? [] : corridorVias(parts.land.record, origin.at, destination.at);
  // Where the work of a port counts as the hours it takes, nobody changes to a ship for a stretch that rails run along.
  const byLand: RouteOptions = options.minimise === undefined || options.minimise === 'distance' ? { minimise: 'time' } : {};
  return [
    ...ROUTE_MODES.filter((by) => by !== 'any').flatMap((by) => candidate(question, { by })),
    ...corridors.flatMap(({ id, names, via }) =>
      candidate(question, { via, ...byLand }).map((found) => ({ ...found, corridor: { id, names } }))
    )
  ];
}

function candidate({ parts, origin, destination, options }: Question, change: RouteOptions, avoided: string[] = []): Candidate[] {
  const found = findRoute(parts, origin, destination, { ...options, ...change });
  return found.ok ? [{ route: found.value, avoided }] : [];
}
