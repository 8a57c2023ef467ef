import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIMITERS } from '../../core/exchange/read/delimiters';
import { readTable } from '../../core/exchange/read/table';
import { blocksOf, lineEnds } from './blocks';
import { readRecords, recordEnds, writeRecord } from './csv';

const cell = fc.string({ unit: fc.constantFrom('a', 'ب', '"', ',', ';', '\n', '\r\n', ' ', '1'), maxLength: 8 });
const delimiter = fc.constantFrom(...DELIMITERS);

async function* piecesOf(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let at = 0;
  for (let index = 0; at < text.length; index += 1) {
    const size = sizes[index % sizes.length]!;
    yield text.slice(at, at + size);
    at += size;
  }
}

describe('CSV', () => {
  it('reads back what it writes, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 }), delimiter, (records, between) => {
        const text = records.map((record) => `${writeRecord(record, between)}\n`).join('');
        expect(readRecords(text, between)).toEqual(records);
      })
    );
  });

  // Without marks inside a bare field: the page's reader guesses the line end by what stands between marks.
  const bare = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '1', '-'), maxLength: 6 });
  const field = fc.oneof(
    bare,
    cell.map((text) => `"${text.replaceAll('"', '""')}"`)
  );
  const lines = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it('reads the records that the page reads in the same table', () => {
    const full = (record: readonly string[]): boolean => record.some((text) => text.trim() !== '');
    fc.assert(
      fc.property(lines, delimiter, fc.constantFrom('\n', '\r\n'), fc.boolean(), (records, between, lineEnd, ends) => {
        const text = records.map((record) => record.join(between)).join(lineEnd) + (ends ? lineEnd : '');
        const page = readTable(`sep=${between}${lineEnd}${text}`).map(({ cells }) => cells);
        expect(readRecords(text, between).filter(full)).toEqual(page);
      })
    );
  });

  it.each([
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    [
      'a,b\n1,',
      [
        ['a', 'b'],
        ['1', '']
      ]
    ],
    ['"say ""it""",2', [['say "it"', '2']]],
    ['5" pipe,"x"', [['5" pipe', 'x']]],
    ['a\n\n\nb\r\n', [['a'], ['b']]],
    ['"two\r\nlines",x\r\n', [['two\r\nlines', 'x']]],
    ['"never closed,1\n2', [['never closed,1\n2']]]
  ])('reads %j', (text, records) => {
    expect(readRecords(text, ',')).toEqual(records);
  });

  it('cuts a stream between records only, however its pieces fall', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        async (records, sizes) => {
          const text = records.map((record) => `${writeRecord(record, ',')}\n`).join('');
          const ends = recordEnds(',');
          const cut: string[][] = [];
          for await (const block of blocksOf(piecesOf(text, sizes), ends)) cut.push(...readRecords(block, ','));
          expect(cut).toEqual(records);
        }
      )
    );
  });

  it('cuts lines at line breaks', async () => {
    const blocks: string[] = [];
    for await (const block of blocksOf(piecesOf('one\ntwo\nthree', [2]), lineEnds)) blocks.push(block);
    expect(blocks).toEqual(['one\n', 'two\n', 'three']);
  });
});
