import { describe, expect, it } from 'vitest';
import { composeSheet, laySheet, type SheetWords } from './compose-sheet';
import { drawLegend, type LegendBlock } from './draw-legend';
import type { Box } from './layout';
import { dotsOf, ORIENTATIONS, PAPERS, sheetSize } from './paper';
import { barOf } from './scale';
import { linesOf } from './text';

const block = (rows: number): LegendBlock => ({
  title: 'قياسات',
  rows: Array.from({ length: rows }, (_, index) => ({ swatch: '<path d="M0 0h9"/>', text: `row ${index}` }))
});
const words = (rows: number): SheetWords => ({
  title: 'من مورمانسك إلى يوكوهاما',
  lines: ['6993 كم'],
  legend: [block(rows)],
  more: (count) => `and ${count} more`,
  scale: {
    bars: [{ bar: { value: 500, pixels: 60 }, label: '500 km' }],
    holds: 'along 52° N',
    north: 'N',
    northNote: 'true north'
  },
  notes: [
    { text: 'المصادر: Natural Earth' },
    { text: `https://masarat.example/ar/?measure=${'1234567890'.repeat(20)}`, latin: true }
  ]
});
const boxesOf = (layout: ReturnType<typeof laySheet>): Box[] => [
  layout.title,
  layout.map,
  layout.legend,
  layout.scale,
  layout.notes
];
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;

describe('a sheet', () => {
  it.each(PAPERS.flatMap((paper) => ORIENTATIONS.map((orientation) => [paper, orientation] as const)))(
    'has room for everything on %s, %s, and mirrors its furniture in Arabic',
    (paper, orientation) => {
      const size = sheetSize(paper, orientation);
      const english = laySheet(size, 'en', words(12));
      const arabic = laySheet(size, 'ar', words(12));
      for (const layout of [english, arabic]) {
        const boxes = boxesOf(layout);
        boxes.forEach((box, index) => {
          expect(box.x).toBeGreaterThan(0);
          expect(box.y).toBeGreaterThan(0);
          expect(box.x + box.width).toBeLessThan(size.width);
          expect(box.y + box.height).toBeLessThan(size.height);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        });
        expect((layout.map.width * layout.map.height) / (size.width * size.height)).toBeGreaterThan(0.3);
      }
      boxesOf(english).forEach((box, index) => expect(boxesOf(arabic)[index]!.x).toBeCloseTo(size.width - box.x - box.width, 6));
    }
  );

  it('is an SVG file in millimetres whose map is not mirrored', () => {
    const layout = laySheet(sheetSize('A4', 'landscape'), 'ar', words(3));
    const svg = composeSheet(layout, words(3), '<svg width="1" height="1"></svg>', -30, '@font-face{}');
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 1122\.520 793\.701" width="297mm" height="210mm"/);
    expect(svg).toContain('rotate(-30.0)');
    // Arabic begins at the right edge of the title's box.
    expect(svg).toContain(`x="${Math.round((layout.title.x + layout.title.width) * 100) / 100}"`);
    expect(svg).not.toMatch(/scale\(-1/);
  });

  it('counts the rows of a legend that found no room', () => {
    const look = { language: 'en', type: 1, ink: '#000', muted: '#000', more: (count: number) => `and ${count} more` } as const;
    const drawn = drawLegend([block(40)], look, { x: 0, y: 0, width: 180, height: 150 });
    const rows = drawn.match(/>row \d+</g)!.length;
    expect(drawn).toContain(`and ${40 - rows} more`);
    expect(drawLegend([block(4)], look, { x: 0, y: 0, width: 180, height: 150 })).not.toContain('more');
  });

  it('cuts addresses that have no spaces', () => {
    const lines = linesOf(`https://masarat.example/?${'a'.repeat(200)}`, 10, 200);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe(`https://masarat.example/?${'a'.repeat(200)}`);
  });
});

describe('a bar of the scale', () => {
  it.each([1, 37, 1234, 9_999, 250_000])(
    'is a round number of kilometres, as long as it says and no longer than may be: %d m a pixel',
    (metresPerPixel) => {
      const { value, pixels } = barOf(metresPerPixel, 1000, 120);
      expect([1, 2, 5]).toContain(Number(value.toExponential().split('e')[0]));
      expect(pixels * metresPerPixel).toBeCloseTo(value * 1000, 6);
      expect(pixels).toBeLessThanOrEqual(120);
      expect(pixels).toBeGreaterThan(120 / 2.6);
    }
  );
});

describe('dots', () => {
  it('are as many as the paper and the resolution ask for', () => {
    expect(dotsOf(sheetSize('A4', 'portrait'), 300)).toEqual({ width: 2480, height: 3508 });
    expect(dotsOf(sheetSize('A2', 'landscape'), 400)).toEqual({ width: 9354, height: 6614 });
    expect(dotsOf(sheetSize('Letter', 'portrait'), 72)).toEqual({ width: 612, height: 792 });
  });
});
