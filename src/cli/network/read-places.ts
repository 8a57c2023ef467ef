import { readFileSync } from 'node:fs';
import { failure, type Failure } from '../failure';
import { findEnds, type End, type Session } from './session';
import { splitList } from './split-list';

/** Places of a list: standard input for `-`, the lines of a file of that name, or what was written itself; one at least. */
export async function readPlaces(
  argument: 'origins' | 'destinations',
  given: string,
  session: Session,
  input: NodeJS.ReadableStream
): Promise<{ ok: true; ends: End[] } | Failure> {
  const texts = await textsOf(given, session, input);
  if (!Array.isArray(texts)) return texts;
  return texts.length > 0 ? findEnds(texts, session) : failure('empty-list', { argument });
}

async function textsOf(given: string, { places }: Session, input: NodeJS.ReadableStream): Promise<string[] | Failure> {
  if (given === '-') return linesOf(await allOf(input));
  const listed = splitList(given, (text) => places.find(text).ok);
  // A name that is a place, or a list, is never taken for a file.
  if (listed.length > 1 || places.find(given).ok) return listed;
  try {
    return linesOf(readFileSync(given, 'utf8'));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    return reason === 'ENOENT' || reason === undefined ? listed : failure('unreadable-file', { file: given, reason });
  }
}

const BYTE_ORDER_MARK = /^\ufeff/;

/** A place a line; empty lines and those that begin with # are none. */
function linesOf(text: string): string[] {
  const lines = text.replace(BYTE_ORDER_MARK, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

async function allOf(input: NodeJS.ReadableStream): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of input) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces).toString('utf8');
}
