import { describe, expect, it } from 'vitest';
import type { Paragraph } from './paragraphs';
import { COLUMN_INCHES, columnsOf, SIZE, type SourceGroup } from './source-columns';
import { wrapSpans } from './wrap-spans';

const plain = (text: string): Paragraph => ({ kind: 'plain', depth: 0, spans: [{ text }] });
const long = (name: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `${name}${index}: a list of stations with their distances;`).join(' ');
const paragraphs = ({ head, below }: SourceGroup): readonly Paragraph[] => [...(head ? [head] : []), ...below];
const words = (groups: readonly SourceGroup[]): string =>
  groups
    .flatMap(paragraphs)
    .map(({ spans }) => spans.map(({ text }) => text).join(''))
    .join(' ');
/** 5.75 inches of 72 points, a line of 10 points being 12.2 high. */
const MOST_LINES = 33;
const linesOf = (groups: readonly SourceGroup[]): number =>
  groups.flatMap(paragraphs).flatMap(({ spans }) => wrapSpans(spans, SIZE, COLUMN_INCHES * 72 - 6)).length;

describe('columns of sources', () => {
  it.each([
    ['a remark', { head: plain(long('leg', 150)), below: [] }],
    ['what stands under a head', { head: plain('1. Row'), below: [plain('A report'), plain(long('leg', 150)), plain('A list')] }]
  ])('let %s that is higher than one go on in the next', (_, group) => {
    const groups: SourceGroup[] = [{ head: plain('Before'), below: [] }, group, { head: plain('Behind'), below: [] }];
    const columns = columnsOf(groups);
    expect(columns.length).toBeGreaterThan(2);
    for (const column of columns) expect(linesOf(column)).toBeLessThanOrEqual(MOST_LINES);
    expect(words(columns.flat())).toBe(words(groups));
    // It begins under what stands before it.
    expect(columns[0]!.length).toBe(2);
  });

  it('keep a short one together', () => {
    const groups = Array.from({ length: 40 }, (_, index) => ({ head: plain(`Row ${index}`), below: [plain('A report')] }));
    expect(columnsOf(groups).flat()).toEqual(groups);
  });
});
