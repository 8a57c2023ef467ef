import { DELIMITERS } from '../../core/exchange/read/delimiters';
import type { Failure } from '../failure';
import { failure } from '../failure';
import { readRecords, recordEnds } from './csv';
import { readObject } from './read-rows';
import type { PairsFormat, Table } from './table';

/** The header of CSV or the first object of NDJSON, the text after it, and the sign that a line before it said sets cells apart. */
export interface FirstLine {
  line: string;
  rest: string;
  delimiter?: string;
}

/** What the beginning of the input says of its rows; `rest` is the text after the header, none of which is lost. */
export interface Start {
  ok: true;
  table: Table;
  rest: string;
  /** The header of the output, empty for JSON. */
  header: readonly string[];
}

/**
 * Reads the first line: the header of CSV, or the first object of NDJSON. `asked` is the format the output must have, `added` the
 * columns it gains.
 */
export function readTable(first: FirstLine, asked: PairsFormat | undefined, added: readonly string[]): Start | Failure {
  const whole = first.line + first.rest;
  if (first.line.trimStart().startsWith('{')) return ndjsonTable(keysOf(whole), whole, asked, added);
  return csvTable(first, asked, added);
}

/**
 * Where the first line of a table ends: that of NDJSON with a line break, the header of CSV where its record does by the delimiter
 * that makes a header of it. Nothing while it has not come whole.
 */
export function firstLineEnd(text: string, told?: string): number | undefined {
  const line = text.indexOf('\n') + 1;
  if (line === 0 || text.trimStart().startsWith('{')) return line || undefined;
  const delimiters = delimitersOf(told);
  const ends = delimiters.map((delimiter) => firstRecordEnd(text, delimiter));
  const header = ends.find((end, index) => end !== undefined && isHeader(text.slice(0, end), delimiters[index]!));
  // What is a header by no delimiter is refused, once none could still make one of it.
  return header ?? (ends.includes(undefined) ? undefined : ends[0]);
}

function delimitersOf(told: string | undefined): readonly string[] {
  return told === undefined ? DELIMITERS : [told];
}

function firstRecordEnd(text: string, delimiter: string): number | undefined {
  const endsIn = recordEnds(delimiter);
  let from = 0;
  for (let end = text.indexOf('\n') + 1; end > 0; end = text.indexOf('\n', from) + 1) {
    if (endsIn(text.slice(from, end)) > 0) return end;
    from = end;
  }
  return undefined;
}

function isHeader(text: string, delimiter: string): boolean {
  return missing(namesOf(text, delimiter)).length === 0;
}

/** The members of the first line that is whole; a pair is always one of them. */
function keysOf(text: string): string[] {
  for (const line of text.split('\n')) {
    const record = readObject(line);
    if (record) return [...new Set([...Object.keys(record), 'from', 'to'])];
  }
  return ['from', 'to'];
}

function ndjsonTable(keys: readonly string[], rest: string, asked: PairsFormat | undefined, added: readonly string[]): Start {
  const output = asked ?? 'ndjson';
  const columns = keys.filter((key) => !added.includes(key));
  const table: Table = { input: 'ndjson', output, delimiter: ',', lineEnd: '\n', columns, positions: [], width: 0, added };
  return { ok: true, table, rest, header: output === 'csv' ? [...columns, ...added] : [] };
}

function csvTable(start: FirstLine, asked: PairsFormat | undefined, added: readonly string[]): Start | Failure {
  const { line: first, rest } = start;
  const output = asked ?? 'csv';
  const read = delimitersOf(start.delimiter).map((delimiter) => ({ delimiter, names: namesOf(first, delimiter) }));
  const { delimiter, names } = read.find((each) => missing(each.names).length === 0) ?? read[0]!;
  if (missing(names).length > 0) return failure('missing-columns', { columns: missing(names) });
  if (isOpen(first, delimiter)) return failure('broken-row', { reason: 'quotation-open' });
  const repeated = ['from', 'to'].find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (repeated) return failure('repeated-column', { column: repeated });
  // A column called like an added one comes from an earlier run: the new values take its place.
  const kept = names.flatMap((name, position) => (added.includes(name) ? [] : [{ name, position }]));
  const table: Table = {
    input: 'csv',
    output,
    delimiter,
    lineEnd: output === 'csv' && first.endsWith('\r\n') ? '\r\n' : '\n',
    columns: output === 'ndjson' ? distinct(kept.map(({ name }) => name)) : kept.map(({ name }) => name),
    positions: kept.map(({ position }) => position),
    width: names.length,
    added
  };
  return { ok: true, table, rest, header: output === 'csv' ? [...table.columns, ...added] : [] };
}

function namesOf(header: string, delimiter: string): string[] {
  return (readRecords(header, delimiter)[0] ?? []).map((name) =>
    /^\s*(from|to)\s*$/i.test(name) ? name.trim().toLowerCase() : name
  );
}

/** Whether a quotation mark is never closed. */
function isOpen(header: string, delimiter: string): boolean {
  let open = false;
  readRecords(header, delimiter, () => (open = true));
  return open;
}

function missing(names: readonly string[]): string[] {
  return ['from', 'to'].filter((name) => !names.includes(name));
}

/** Members of an object need names of their own: `note`, `note_2`. */
function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>(names);
  return names.map((name, index) => {
    if (names.indexOf(name) === index) return name;
    let number = 2;
    while (taken.has(`${name}_${number}`)) number += 1;
    taken.add(`${name}_${number}`);
    return `${name}_${number}`;
  });
}
