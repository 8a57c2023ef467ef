import { firstLineEnd } from './read-table';

/** The text of a stream: its first line apart, and the rest in pieces. */
interface InputText {
  /** Of CSV its first record, which runs on over line breaks between quotation marks. */
  firstLine(): Promise<{ line: string; rest: string }>;
  /** What follows, beginning with a text already read. */
  from(rest: string): AsyncGenerator<string>;
}

const BYTE_ORDER_MARK = '\ufeff';
/** Characters: in a longer header a quotation mark was never closed. */
const LONGEST_HEADER = 1 << 20;

export function inputText(input: NodeJS.ReadableStream): InputText {
  input.setEncoding('utf8');
  const pieces = input[Symbol.asyncIterator]() as AsyncIterator<string>;
  return {
    async firstLine() {
      let text = '';
      while (firstLineEnd(text) === undefined && text.length <= LONGEST_HEADER) {
        const next = await pieces.next();
        if (next.done) break;
        text = (text === '' ? next.value.replace(BYTE_ORDER_MARK, '') : text + next.value).replace(/^\s*\n/, '');
      }
      const end = firstLineEnd(text) ?? text.length;
      return { line: text.slice(0, end), rest: text.slice(end) };
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
