import { solve } from '../../core/geodesy/line-type';
import type { LonLat } from '../../core/geodesy/longitude';
import type { LineType } from '../../core/measure/measurement';
import { failure, type Failure } from '../failure';
import type { PlaceFinder, Spot } from '../place/find-place';
import { plainPosition } from './plain-position';

/** One pair solved. */
export interface SolvedPair {
  ok: true;
  lengthMetres: number;
  initialAzimuth: number;
  finalAzimuth: number;
}

/** So many texts are remembered; the names of a table are fewer. */
const REMEMBERED = 20_000;

/** Solves pairs as people write them. What was found once is not looked for again. */
export function pairSolver(finder: PlaceFinder, line: LineType): (from: string, to: string) => SolvedPair | Failure {
  const find = rememberingFinder(finder);
  return (from, to) => {
    if (from.trim() === '') return failure('missing-place', { column: 'from' });
    if (to.trim() === '') return failure('missing-place', { column: 'to' });
    const start = find(from);
    if ('code' in start) return start;
    const end = find(to);
    if ('code' in end) return end;
    return { ok: true, ...solve(line, start.at, end.at) };
  };
}

function rememberingFinder(finder: PlaceFinder): (text: string) => { at: LonLat } | Failure {
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
