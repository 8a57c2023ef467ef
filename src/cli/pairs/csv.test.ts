import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf, lineEnds } from './blocks';
import { readRecords, recordEnds, writeRecord } from './csv';

const cell = fc.string({ unit: fc.constantFrom('a', 'ب', '"', ',', ';', '\n', '\r\n', ' ', '1'), maxLength: 8 });
const delimiter = fc.constantFrom(',', ';', '\t');

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
