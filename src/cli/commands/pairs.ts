import { once } from 'node:events';
import type { RouteOptions } from '../../core/network/types';
import type { Answer, World } from '../answer';
import { failure, type Failure } from '../failure';
import { jsonLine } from '../output/json';
import { tellBeside } from '../output/plain';
import { blocksOf, lineEnds, RecordTooLong } from '../pairs/blocks';
import { crewOf, type Crew } from '../pairs/crew';
import { recordEnds, writeRecord } from '../pairs/csv';
import { inputText, smallPieces } from '../pairs/input-text';
import { Progress } from '../pairs/progress';
import { readTable } from '../pairs/read-table';
import type { SolvedBlock } from '../pairs/solve-block';
import { LINE_COLUMNS, ROUTE_COLUMNS, type Job, type PairsFormat } from '../pairs/table';
import { readCount, type Request } from '../request';
import { ROUTING_OPTIONS, VIA } from '../specs/network-options';
import { failureText } from '../words/failure-text';
import { rowWord } from '../words/phrases';

const MOST_WORKERS = 64;
/** For routes, where nobody says how many; each holds a network of its own in memory. */
const USUAL_WORKERS = 4;

/** Solves the pairs of standard input as they come. */
export async function run(request: Request, world: World): Promise<Answer> {
  // A route takes so much longer than a line that threads are worth their start.
  const usual = request.options.by === undefined ? 1 : Math.min(world.threads, USUAL_WORKERS);
  const workers = readCount(request, 'workers', usual, MOST_WORKERS);
  if (typeof workers !== 'number') return workers;
  const routing = await readRouting(request, world);
  if (!routing.ok) return routing;
  const text = inputText(world.input);
  const first = await text.firstLine();
  const columns = routing.options ? ROUTE_COLUMNS : LINE_COLUMNS;
  const start = readTable(first, outputOf(request), columns);
  if (!start.ok) return start;
  const { table, header } = start;
  const { line, language } = request;
  for (const note of routing.notes ?? []) tellBeside(world.notes, note);
  const job: Job = { table, line, language, ...(routing.options && { routing: routing.options }) };
  const crew = await crewOf(Math.min(workers, 4 * world.threads), job, async () => ({
    atlas: world.atlas(),
    ...(routing.options && { network: await world.network() })
  }));
  const writer = new Writer(request, world);
  try {
    if (header.length > 0) await writer.write(writeRecord(header, table.delimiter) + table.lineEnd);
    const pieces = routing.options ? smallPieces(text.from(start.rest)) : text.from(start.rest);
    const ends = table.input === 'csv' ? recordEnds(table.delimiter) : lineEnds;
    await solveAll(blocksOf(pieces, ends), crew, (block) => writer.take(block));
  } catch (error) {
    if (!(error instanceof RecordTooLong)) throw error;
    return failure('broken-row', { reason: 'quotation-open' });
  } finally {
    await crew.dismiss();
  }
  return { ok: true, text: '', exit: writer.finish() };
}

interface Routing {
  ok: true;
  options?: RouteOptions;
  /** What to say beside the output before the first row. */
  notes?: readonly string[];
}

/** What is asked of the network; nothing without `--by`, and then what only a route can heed is refused. */
async function readRouting(request: Request, world: World): Promise<Routing | Failure> {
  if (request.options.by === undefined) {
    const isAsked = [VIA, ...ROUTING_OPTIONS].some(({ name }) => request.options[name] !== undefined);
    return isAsked ? failure('missing-choice', { options: ['--by'] }) : { ok: true };
  }
  if (request.options.line !== undefined) return failure('format-conflict', { options: ['--line', '--by'] });
  const [{ openSession }, { readOptions }, { checkQuestion }, { idleNotes }] = await Promise.all([
    import('../network/session'),
    import('../network/read-options'),
    import('../network/check-question'),
    import('../output/idle-notes')
  ]);
  const session = await openSession(request, world);
  const read = readOptions(session);
  if (!read.ok) return read;
  return checkQuestion(read.value, session) ?? { ok: true, options: read.value, notes: idleNotes(read.value, session) };
}

function outputOf({ format }: Request): PairsFormat | undefined {
  if (format === 'json') return 'ndjson';
  return format === 'csv' ? 'csv' : undefined;
}

/** Hands out blocks as far as the crew can take them, and passes each on, in the order they were read, as soon as it is solved. */
async function solveAll(blocks: AsyncIterable<string>, crew: Crew, take: (block: SolvedBlock) => Promise<void>): Promise<void> {
  let last = Promise.resolve();
  const underWay: Promise<void>[] = [];
  try {
    for await (const block of blocks) {
      const solved = crew.solve(block);
      // A block that fails before its turn is told of when the turn comes, not as a rejection nobody waits for.
      solved.catch(() => undefined);
      last = last.then(async () => take(await solved));
      underWay.push(last);
      if (underWay.length >= crew.capacity) await underWay.shift();
    }
  } finally {
    // What was read before a fault is written all the same.
    await last;
  }
}

/** Writes rows out and failures beside, never faster than they are read. */
class Writer {
  #rows = 0;
  #failed = 0;
  readonly #progress: Progress;

  constructor(
    private readonly request: Request,
    private readonly world: World
  ) {
    const shown = request.options.progress === true || world.notes.isTTY === true;
    this.#progress = new Progress(world.notes, shown, request.language);
  }

  async take({ text, rows, failures }: SolvedBlock): Promise<void> {
    await this.write(text);
    for (const { row, failure: failed } of failures) await this.#note(this.#rows + row + 1, failed);
    this.#rows += rows;
    this.#failed += failures.length;
    this.#progress.update(this.#rows);
  }

  async write(text: string): Promise<void> {
    if (!this.world.output.write(text)) await once(this.world.output, 'drain');
  }

  finish(): 0 | 1 {
    this.#progress.end(this.#rows);
    return this.#failed > 0 ? 1 : 0;
  }

  async #note(row: number, failed: Failure): Promise<void> {
    const { language, format } = this.request;
    const message = failureText(failed, language);
    const { code, details } = failed;
    this.#progress.clear();
    const line = format === 'json' ? jsonLine({ row, code, message, ...details }) : `${rowWord(row, language)} ${message}`;
    if (!this.world.notes.write(`${line}\n`)) await once(this.world.notes, 'drain');
  }
}
