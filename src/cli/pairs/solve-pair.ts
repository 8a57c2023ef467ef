import { solve } from '../../core/geodesy/line-type';
import type { LonLat } from '../../core/geodesy/longitude';
import type { LineType } from '../../core/measure/measurement';
import { failure, type Failure } from '../failure';
import { azimuthsOf } from '../output/azimuths';
import { lengths } from '../output/json';
import type { PlaceFinder, Spot } from '../place/find-place';
import type { NamedSpot } from '../place/place-index';
import { plainPosition } from './plain-position';
import type { Values } from './table';

/** One pair solved. */
export interface SolvedPair {
  ok: true;
  values: Values;
}

/** One that could not be, and the places that were taken for its ends, as far as there were any. */
export type UnsolvedPair = Failure & { ends?: Values };

/** One end of a pair. */
export interface PairEnd {
  at: LonLat;
  place?: NamedSpot;
}

/** What is reckoned between two ends: a line, or a route. */
export type SolveEnds = (from: PairEnd, to: PairEnd) => SolvedPair | Failure;

/** So many texts are remembered; the names of a table are fewer. */
const REMEMBERED = 20_000;

/** Solves pairs as people write them. What was found once is not looked for again. */
export function pairSolver(finder: PlaceFinder, solveEnds: SolveEnds): (from: string, to: string) => SolvedPair | UnsolvedPair {
  const find = rememberingFinder(finder);
  return (from, to) => {
    if (from.trim() === '') return failure('missing-place', { column: 'from' });
    if (to.trim() === '') return failure('missing-place', { column: 'to' });
    const start = find(from);
    if ('code' in start) return start;
    const end = find(to);
    if ('code' in end) return { ...end, ends: { fromId: idOf(start) } };
    const ends = { fromId: idOf(start), toId: idOf(end) };
    const solved = solveEnds(start, end);
    return solved.ok ? { ok: true, values: { ...solved.values, ...ends } } : { ...solved, ends };
  };
}

const idOf = ({ place }: PairEnd): string | null => place?.id ?? null;

/** Measures the line between two ends. */
export function lineSolver(line: LineType): SolveEnds {
  return (from, to) => {
    const solved = solve(line, from.at, to.at);
    return { ok: true, values: { ...lengths(solved.lengthMetres), ...azimuthsOf(solved) } };
  };
}

function rememberingFinder(finder: PlaceFinder): (text: string) => PairEnd | Failure {
  const known = new Map<string, Spot | Failure>();
  return (text) => {
    const at = plainPosition(text);
    if (at) return { at };
    const before = known.get(text);
    if (before) return before;
    const found = finder.find(text);
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, found);
    return found;
  };
}
