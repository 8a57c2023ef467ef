import { SEPARATOR } from '../../core/exchange/read/delimiters';
import { firstLineEnd, type FirstLine } from './read-table';

/** The text of a stream: its first line apart, and the rest in pieces. */
interface InputText {
  /** Of CSV its first record, which runs on over line breaks between quotation marks. A line `sep=;` before it is heeded and gone. */
  firstLine(): Promise<FirstLine>;
  /** What follows, beginning with a text already read. */
  from(rest: string): AsyncGenerator<string>;
}

const BYTE_ORDER_MARK = '\ufeff';
const EMPTY_LINES = /^\s*\n/;
/** Characters: in a longer header a quotation mark was never closed. */
const LONGEST_HEADER = 1 << 20;

export function inputText(input: NodeJS.ReadableStream): InputText {
  input.setEncoding('utf8');
  const pieces = input[Symbol.asyncIterator]() as AsyncIterator<string>;
  return {
    async firstLine() {
      let text = '';
      let delimiter: string | undefined;
      while (firstLineEnd(text, delimiter) === undefined && text.length <= LONGEST_HEADER) {
        const next = await pieces.next();
        if (next.done) break;
        text = (text === '' ? next.value.replace(BYTE_ORDER_MARK, '') : text + next.value).replace(EMPTY_LINES, '');
        // Not before its line has ended: the two signs of an end may come in two pieces.
        const told = delimiter === undefined && text.includes('\n') ? SEPARATOR.exec(text) : null;
        if (!told) continue;
        delimiter = told[1];
        text = text.slice(told[0].length).replace(EMPTY_LINES, '');
      }
      const end = firstLineEnd(text, delimiter) ?? text.length;
      return { line: text.slice(0, end), rest: text.slice(end), ...(delimiter !== undefined && { delimiter }) };
    },
    async *from(rest) {
      if (rest !== '') yield rest;
      for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
    }
  };
}

/** Characters: a few hundred rows. */
const SMALL_PIECE = 1 << 13;

/** The same text in pieces so small that several threads get their share of it. */
export async function* smallPieces(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += SMALL_PIECE) yield piece.slice(at, at + SMALL_PIECE);
  }
}
