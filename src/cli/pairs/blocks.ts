/** A record longer than this is a quotation mark that was never closed. */
const LONGEST_RECORD = 1 << 24;

export class RecordTooLong extends Error {}

/**
 * Parts a text that arrives in pieces into blocks of whole records, each as soon as it has come: who writes rows slowly sees them
 * answered at once. `ends` says how far into each piece the last record ends.
 */
export async function* blocksOf(pieces: AsyncIterable<string>, ends: (piece: string) => number): AsyncGenerator<string> {
  let waiting = '';
  for await (const piece of pieces) {
    const end = ends(piece);
    if (end > 0) yield waiting + piece.slice(0, end);
    waiting = end > 0 ? piece.slice(end) : waiting + piece;
    if (waiting.length > LONGEST_RECORD) throw new RecordTooLong();
  }
  if (waiting !== '') yield waiting;
}

/** Lines are records of NDJSON: no line break stands inside one. */
export function lineEnds(piece: string): number {
  return piece.lastIndexOf('\n') + 1;
}
