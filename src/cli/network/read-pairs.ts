import type { World } from '../answer';
import { failure, type Failure } from '../failure';
import { inputText } from '../pairs/input-text';
import { readRows, written } from '../pairs/read-rows';
import { readTable } from '../pairs/read-table';
import { findEnd, findEnds, type End, type Session } from './session';

/** A pair as it was given: both ends, or why there is none. */
export interface GivenPair {
  from: string;
  to: string;
  ends: { ok: true; from: End; to: End } | Failure;
}

/** The pairs of a request: its arguments, or where there are none the rows of standard input. */
export async function readPairs(session: Session, world: World): Promise<GivenPair[] | Failure> {
  const given = session.request.arguments;
  if (given.length === 0) return pairsOf(world.input, session);
  if (given.length % 2 === 1) return failure('unpaired-place', { given: given.at(-1)! });
  const found = findEnds(given, session);
  if (!found.ok) return found;
  return found.ends.flatMap((from, index) => {
    const to = found.ends[index + 1];
    return index % 2 === 1 || !to ? [] : [{ from: from.spot.given, to: to.spot.given, ends: { ok: true, from, to } }];
  });
}

async function pairsOf(input: NodeJS.ReadableStream, session: Session): Promise<GivenPair[] | Failure> {
  const text = inputText(input);
  const first = await text.firstLine();
  const start = readTable(first, undefined, []);
  if (!start.ok) return start;
  let rest = '';
  for await (const piece of text.from(start.rest)) rest += piece;
  return readRows(rest, start.table).map((row) => {
    const [from, to] = [written(row.from), written(row.to)];
    return { from, to, ends: row.failure ?? endsOf(from, to, session) };
  });
}

function endsOf(from: string, to: string, session: Session): GivenPair['ends'] {
  if (from.trim() === '') return failure('missing-place', { column: 'from' });
  if (to.trim() === '') return failure('missing-place', { column: 'to' });
  const start = findEnd(from, session);
  if (!start.ok) return start;
  const end = findEnd(to, session);
  return end.ok ? { ok: true, from: start, to: end } : end;
}
