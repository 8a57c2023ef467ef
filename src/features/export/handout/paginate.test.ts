import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { drawCharts } from './draw-charts';
import { makeDocument } from './handout-document';
import { handoutSource, STORY } from './handout.fixture';
import { HANDOUT_PAPERS, VIEWS_PER_PAGE } from './options';
import { gridOf } from './page-grid';
import { rowsOf } from './page-rows';
import { paginate, type Page } from './paginate';
import { heightOfRow, type Row } from './row';
import type { SetLine } from './set-lines';

vi.mock('#i18n/index', async () => (await import('./messages.fixture')).spoken);

const grid = gridOf('A4', 3);

const line = fc.record({
  size: fc.double({ min: 6, max: 30, noNaN: true }),
  gap: fc.double({ min: 0, max: 20, noNaN: true }),
  keepsNext: fc.boolean(),
  language: fc.constantFrom('ar' as const, 'en' as const)
});
const row = fc
  .record({
    lines: fc.array(fc.array(line, { maxLength: 90 }), { minLength: 1, maxLength: 2 }),
    hasPicture: fc.boolean(),
    isSlot: fc.boolean(),
    isNewPage: fc.boolean(),
    isDivisible: fc.boolean()
  })
  .map(({ lines, hasPicture, ...marks }): Row => {
    const columns = lines.map((each) => ({
      start: 0,
      top: 10,
      width: 300,
      lines: each.map((part): SetLine => ({ ...part, spans: [], indent: 0, weight: 400, isMuted: false }))
    }));
    const picture = { step: undefined as never, start: 0, top: 0, width: 300, height: 240 };
    return { pictures: hasPicture ? [picture] : [], columns, bookmarks: [], ...marks };
  });

const linesOn = (pages: readonly Page[], column: number): SetLine[] =>
  pages.flatMap((page) => page.flatMap((placed) => placed.row.columns[column]?.lines ?? []));

describe('pages', () => {
  it('hold every line and picture once, in order, and none beyond their height', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const pages = paginate(rows, grid);
        for (const page of pages)
          for (const placed of page) expect(placed.top + heightOfRow(placed.row)).toBeLessThanOrEqual(grid.height + 1);
        const pictures = pages.flatMap((page) => page.flatMap((placed) => placed.row.pictures));
        expect(pictures).toEqual(rows.flatMap((each) => each.pictures));
        const all = pages.flatMap((page) => page.flatMap((placed) => placed.row.columns.flatMap(({ lines }) => lines)));
        expect(new Set(all)).toEqual(new Set(rows.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines))));
        expect(all).toHaveLength(rows.flatMap(({ columns }) => columns.flatMap(({ lines }) => lines)).length);
        if (rows.every(({ columns }) => columns.length === 1))
          expect(linesOn(pages, 0)).toEqual(rows.flatMap(({ columns }) => columns[0]!.lines));
      }),
      { numRuns: 150 }
    );
  });

  it('never lie over one another', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        for (const page of paginate(rows, grid))
          page.slice(1).forEach((placed, index) => {
            const before = page[index]!;
            expect(placed.top).toBeGreaterThanOrEqual(before.top + heightOfRow(before.row));
          });
      }),
      { numRuns: 100 }
    );
  });

  it.each(VIEWS_PER_PAGE)('list the routes of a step with the terms of their lengths, %i views a page', async (perPage) => {
    const own = gridOf('A4', perPage);
    const pages = paginate(rowsOf(await makeDocument(handoutSource(), 'en', false), own), own);
    const words = linesOn(pages, 0).map(({ spans }) => spans.map(({ text }) => text).join(''));
    expect(words.join(' ')).toContain('A – B · Closed: Suez Canal: 25,452 km');
  });

  it('draw a chart in its column, above its values, or over the width of the page where it is too high for that', async () => {
    const source = handoutSource();
    const document = await makeDocument(source, 'ar', false);
    const charts = await drawCharts(document, source, { isNarrow: true, paper: '#ffffff' });
    const tall = new Map([['first', { ...charts.get('first')!, height: 1200 }]]);
    expect(rowsOf(document, gridOf('A4', 2), tall)[1]!.columns[0]!.lines.some(({ drawing }) => drawing)).toBe(false);
    const wide = new Map([['first', { ...charts.get('first')!, width: 640, height: 700 }]]);
    const [, below] = rowsOf(document, gridOf('A4', 2), tall, wide).slice(1);
    expect(below!.columns[0]!.lines.map(({ drawing }) => drawing?.height).filter(Boolean)).toEqual([700]);
    expect(below!.columns[0]!.width).toBe(gridOf('A4', 2).width);
    expect(
      rowsOf(document, gridOf('A4', 3), tall, wide)
        .flatMap(({ columns }) => columns)
        .flatMap(({ lines }) => lines)
        .some(({ drawing }) => drawing)
    ).toBe(false);
    for (const perPage of VIEWS_PER_PAGE) {
      const own = gridOf('A4', perPage);
      const [column] = rowsOf(document, own, charts)[1]!.columns;
      const at = column!.lines.findIndex(({ drawing }) => drawing);
      expect(at > 0).toBe(perPage < 3);
      if (at < 0) continue;
      const { width, height } = column!.lines[at]!.drawing!;
      expect(width).toBeLessThanOrEqual(column!.width);
      expect(width / height).toBeCloseTo(2);
      expect(column!.lines[at - 1]!.keepsNext).toBe(true);
      const words = column!.lines.map(({ spans }) => spans.map(({ text }) => text).join(''));
      expect(words.findIndex((text) => text.includes('245'))).toBeGreaterThan(at);
    }
  });

  it.each([
    [2, 9],
    [3, 14]
  ] as const)(
    'with long notes are filled, %i views a page, and the notes read on down their columns',
    async (perPage, length) => {
      const sentence = 'Ships that take this way wait at the canal for a day and pay more than they did before. ';
      const notes = { ar: '', en: Array.from({ length }, (_, index) => `(${index}) ${sentence}`).join('') };
      const steps = Array.from({ length: 7 }, (_, index) => ({
        ...STORY.steps[0]!,
        id: `step-${index}`,
        text: { ar: '', en: sentence.repeat(10) },
        notes,
        figure: null
      }));
      const own = gridOf('A4', perPage);
      const document = await makeDocument(handoutSource({ ...STORY, steps }), 'en', true);
      const pages = paginate(rowsOf(document, own), own);
      const filled = (page: Page): number => page.reduce((sum, { row }) => sum + heightOfRow(row) + own.space, -own.space);
      const viewed = pages.findLastIndex((page) => page.some(({ row }) => row.pictures.length > 0));
      for (const page of pages.slice(0, viewed)) expect(filled(page)).toBeGreaterThan(0.6 * own.height);
      const read = pages.flatMap((page) => page.flatMap(({ row }) => row.columns.flatMap(({ lines }) => lines)));
      const words = read.map(({ spans }) => spans.map(({ text }) => text).join('')).join(' ');
      expect(words.match(/\(\d+\)/g)).toEqual(steps.flatMap(() => [...notes.en.matchAll(/\(\d+\)/g)].map(([mark]) => mark)));
    }
  );

  it.each([
    ['en', 'Speaker notes'],
    ['ar', 'ملاحظات المتحدث']
  ] as const)('%s: say whose notes begin a page that their view is not on, and only there', async (language, head) => {
    const said = 'Ships that take this way wait at the canal for a day. ';
    const text = (times: number) => ({ ar: said.repeat(times), en: said.repeat(times) });
    const steps = Array.from({ length: 8 }, (_, index) => ({
      ...STORY.steps[0]!,
      id: `step-${index}`,
      text: text(14 + 4 * (index % 4)),
      notes: text(20 + 7 * (index % 3)),
      figure: null
    }));
    const own = gridOf('A4', 2);
    const pages = paginate(rowsOf(await makeDocument(handoutSource({ ...STORY, steps }), language, true), own), own);
    const heads = pages.flatMap((page) => {
      const words = page.map(({ row }) => row.columns[0]?.lines[0]?.spans.map((span) => span.text).join('') ?? '');
      const onTop = words[0]!.startsWith(head);
      expect(
        words
          .slice(1)
          .filter((each) => each.startsWith(head))
          .every((each) => each === head)
      ).toBe(true);
      return onTop ? [words[0]!.replace(/[\u2066-\u2069]/g, '')] : [];
    });
    expect(heads.length).toBeGreaterThan(0);
    for (const each of heads) expect(each).toMatch(new RegExp(`^${head}: \\p{Nd}+\\. `, 'u'));
  });

  for (const paper of HANDOUT_PAPERS)
    it.each(VIEWS_PER_PAGE)(`of ${paper} hold no more than %i views, all of them, and then the sources`, async (perPage) => {
      const steps = Array.from({ length: 14 }, (_, index) => ({ ...STORY.steps[0]!, id: `step-${index}` }));
      const document = await makeDocument(handoutSource({ ...STORY, steps }), 'ar', true);
      const own = gridOf(paper, perPage);
      const pages = paginate(rowsOf(document, own), own);
      const views = pages.map((page) => page.flatMap(({ row: { pictures } }) => pictures.map(({ step }) => step.step.id)));
      expect(Math.max(...views.map(({ length }) => length))).toBe(perPage);
      expect(views.flat()).toEqual(steps.map(({ id }) => id));
      expect(views.at(-1)).toEqual([]);
    });
});
