import type { Candidate } from './alternatives-candidates';
import type { NetworkParts } from './parts';
import { profileByMode } from './profile';
import type { Alternative, LegMode, PassageKind, Route } from './types';

/** What a way is known by, before what it merely passes. */
const TELLING: readonly PassageKind[] = ['canal', 'cape', 'sea-route', 'river', 'strait', 'channel'];
/** What sets a way apart is told in so many passages and lines. */
const MOST_NAMES = 3;
/** A line that bears less than this of a route does not set it apart. */
const LEAST_LINE_SHARE = 0.05;

/** The ways kept, the best first, each with what sets it apart, its shares by mode, and its differences from the best. */
export function describeAlternatives(parts: NetworkParts, ways: readonly Candidate[]): Alternative[] {
  const best = ways[0]!.route;
  const ids = new Set<string>();
  return ways.map((way, index) => {
    const { route } = way;
    const others = index === 0 ? ways.slice(1).map((other) => other.route) : [best];
    const by = setApart(way, passagesApart(parts, route, others), linesApart(route, others));
    const id = index === 0 ? 'best' : freeId(ids, idOf(way, by));
    ids.add(id);
    return {
      id,
      by,
      route,
      shares: sharesOf(route),
      addedMetres: route.lengthMetres - best.lengthMetres,
      addedHours: route.hours - best.hours,
      addedCo2Kilograms: route.co2Kilograms - best.co2Kilograms
    };
  });
}

function setApart({ corridor, avoided }: Candidate, passages: string[], lines: string[]): Alternative['by'] {
  if (corridor) return { corridor: corridor.names, passages, lines };
  const [without] = passages.length + lines.length > 0 ? [] : avoided;
  return { passages, lines, ...(without !== undefined && { without }) };
}

function idOf({ corridor, route }: Candidate, { passages, lines, without }: Alternative['by']): string {
  if (corridor !== undefined) return corridor.id;
  const [name] = [...passages, ...lines];
  if (name !== undefined) return name;
  return without === undefined ? `by-${mainMode(route)}` : `without-${without}`;
}

function freeId(taken: ReadonlySet<string>, wanted: string): string {
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  return id;
}

function mainMode(route: Route): LegMode {
  return profileByMode(route).toSorted((one, other) => other.lengthMetres - one.lengthMetres)[0]!.mode;
}

/** Passages of a route that not all the others cross, the most telling first. */
function passagesApart({ passages, passageIndex }: NetworkParts, route: Route, others: readonly Route[]): string[] {
  const rank = (id: string): number => TELLING.indexOf(passages[passageIndex.get(id)!]!.kind);
  return [...new Set(route.passages)]
    .filter((id) => others.some((other) => !other.passages.includes(id)))
    .toSorted((one, other) => rank(one) - rank(other))
    .slice(0, MOST_NAMES);
}

/** Lines that bear much of a route and that not all the others use, the longest stretches first. */
function linesApart({ legs, lengthMetres }: Route, others: readonly Route[]): string[] {
  const lengths = new Map<string, number>();
  for (const leg of legs) {
    if (leg.line !== undefined) lengths.set(leg.line, (lengths.get(leg.line) ?? 0) + leg.lengthMetres);
  }
  const isShared = (line: string) => others.every((other) => other.legs.some((leg) => leg.line === line));
  return [...lengths]
    .filter(([line, metres]) => metres >= LEAST_LINE_SHARE * lengthMetres && !isShared(line))
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMES)
    .map(([line]) => line);
}

function sharesOf(route: Route): Partial<Record<LegMode, number>> {
  return Object.fromEntries(profileByMode(route).map(({ mode, share }) => [mode, share]));
}
