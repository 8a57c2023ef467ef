const QUOTE = 34;
const LINE_FEED = 10;

/** Follows CSV through pieces of text and says where its records end. A line break inside quotation marks ends none. */
export function recordEnds(delimiter: string): (piece: string) => number {
  const between = delimiter.charCodeAt(0);
  let quoted = false;
  let fieldStart = true;
  return (piece) => {
    let end = 0;
    for (let index = 0; index < piece.length; index += 1) {
      const sign = piece.charCodeAt(index);
      if (quoted) {
        // A doubled mark leaves the quotation and enters it again.
        if (sign === QUOTE) quoted = false;
        fieldStart = sign === QUOTE;
        continue;
      }
      if (sign === QUOTE) quoted = fieldStart;
      fieldStart = sign === between || sign === LINE_FEED;
      if (sign === LINE_FEED) end = index + 1;
    }
    return end;
  };
}

/**
 * The records of CSV after RFC 4180, with line ends of either kind; empty lines are none. A quotation that is never closed takes all
 * that follows into the last record, and `onopen` is told.
 */
export function readRecords(text: string, delimiter: string, onopen?: () => void): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const { field, end, isOpen } = isQuoted ? quotedField(text, at, delimiter) : plainField(text, at, delimiter);
    if (isOpen) onopen?.();
    record.push(field);
    at = end + 1;
    if (text[end] === delimiter && end + 1 < text.length) continue;
    // A delimiter as the last sign of all begins one more field, an empty one.
    if (text[end] === delimiter) record.push('');
    if (record.length > 1 || record[0] !== '') records.push(record);
    record = [];
  }
  return records;
}

interface Field {
  field: string;
  /** Where the delimiter or line feed after it stands, or the end of the text. */
  end: number;
  /** The quotation mark it began with is never closed. */
  isOpen?: boolean;
}

function plainField(text: string, start: number, delimiter: string): Field {
  const end = fieldEnd(text, start, delimiter);
  return { field: withoutReturn(text.slice(start, end), text, end), end };
}

function quotedField(text: string, start: number, delimiter: string): Field {
  let field = '';
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark === -1) return { field: field + text.slice(from), end: text.length, isOpen: true };
    field += text.slice(from, mark);
    if (text.charCodeAt(mark + 1) !== QUOTE) {
      const end = fieldEnd(text, mark + 1, delimiter);
      return { field: field + withoutReturn(text.slice(mark + 1, end), text, end), end };
    }
    field += '"';
    from = mark + 2;
  }
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  const between = delimiter.charCodeAt(0);
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== between && text.charCodeAt(end) !== LINE_FEED) end += 1;
  return end;
}

/** The carriage return before a line feed, or at the very end, belongs to the line end. */
function withoutReturn(field: string, text: string, end: number): string {
  const lineEnds = end === text.length || text.charCodeAt(end) === LINE_FEED;
  return lineEnds && field.endsWith('\r') ? field.slice(0, -1) : field;
}

/** A record of CSV: quotation marks only where a reader would otherwise go astray. */
export function writeRecord(fields: readonly string[], delimiter: string): string {
  return fields.map((field) => (needsQuotes(field, delimiter) ? `"${field.replaceAll('"', '""')}"` : field)).join(delimiter);
}

function needsQuotes(field: string, delimiter: string): boolean {
  return field.includes(delimiter) || /["\r\n]/.test(field);
}
