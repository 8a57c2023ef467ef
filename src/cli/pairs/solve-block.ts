import type { Atlas } from '../../core/atlas/atlas';
import type { Network } from '../../core/network/types';
import { failure, type Failure } from '../failure';
import { jsonLine } from '../output/json';
import { placeFinder } from '../place/find-place';
import { writeRecord } from './csv';
import { readRows, written, type Row } from './read-rows';
import { lineSolver, pairSolver, type SolvedPair, type UnsolvedPair } from './solve-pair';
import type { Job, Table } from './table';

/** A block of rows, solved and written. */
export interface SolvedBlock {
  text: string;
  rows: number;
  /** What went wrong, by the number of the row in this block, from 0. */
  failures: { row: number; failure: Failure }[];
}

/** What rows are solved with; the network only where routes are sought. */
export interface Tools {
  atlas: Atlas;
  network?: Network;
}

/** Prepares the solving of blocks: the same in the main thread and in others. */
export async function blockSolver(job: Job, { atlas, network }: Tools): Promise<(text: string) => SolvedBlock> {
  const { table, routing } = job;
  // Only who seeks routes waits for the code that does.
  const solveEnds =
    routing && network ? (await import('./solve-route')).routeSolver(network, routing, atlas, job) : lineSolver(job.line);
  const solvePair = pairSolver(placeFinder(atlas, job.language), solveEnds);
  return (text) => {
    const rows = readRows(text, table);
    const failures: SolvedBlock['failures'] = [];
    const lines = rows.map((row, index) => {
      const solved = row.failure ?? unlessBroken(() => solvePair(written(row.from), written(row.to)));
      if (!solved.ok) failures.push({ row: index, failure: solved });
      return writeRow(table, row, solved) + table.lineEnd;
    });
    return { text: lines.join(''), rows: rows.length, failures };
  };
}

/** A fault of ours in one row, lines as well as routes, leaves the others theirs. */
function unlessBroken(solve: () => SolvedPair | UnsolvedPair): SolvedPair | UnsolvedPair {
  try {
    return solve();
  } catch (error) {
    return failure('broke-off', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function writeRow(table: Table, { cells, record }: Row, solved: SolvedPair | UnsolvedPair): string {
  const values = solved.ok ? { ...solved.values, errorCode: null } : { ...solved.ends, errorCode: solved.code };
  const added: Record<string, unknown> = Object.fromEntries(table.added.map((column) => [column, null]));
  Object.assign(added, values);
  if (table.output === 'csv') {
    return writeRecord([...cells, ...table.added.map((column) => listCell(added[column]))].map(cellText), table.delimiter);
  }
  const passed = record ?? Object.fromEntries(table.columns.map((column, index) => [column, cells[index]]));
  return jsonLine({ ...passed, ...added });
}

/** Ids hold no spaces, so a list of them needs no other mark between. */
function listCell(value: unknown): unknown {
  return Array.isArray(value) ? value.join(' ') : value;
}

function cellText(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined || cell === null ? '' : JSON.stringify(cell);
}
