import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meet } from './boxes';
import { placeNames, type Wish } from './names';
import type { Point } from './simplify';
import { textWidth, wrapText } from './text-width';

const NAMES = [
  'Chabahar',
  'Strait of Hormuz',
  'Petropavlovsk-Kamchatsky',
  'خليج عُمان / بحر عُمان',
  'مورمانسك',
  'Persian Gulf / Arabian Gulf',
  'KAZAKHSTAN',
  'طريق البحر الشمالي'
];
const SIZE = { width: 400, height: 300 };
const point = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }));
const wish = fc
  .record({
    text: fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 0, max: 99 })).map(([name, number]) => `${name} ${number}`),
    style: fc.constantFrom('subject', 'place', 'water', 'country', 'context', 'city', 'area'),
    order: fc.integer({ min: 0, max: 60 }),
    at: point.map((at): Point[] => [at]),
    sign: fc.constantFrom(undefined, 4, 8),
    reach: fc.constantFrom(0, 20),
    course: fc.constantFrom<Point[] | undefined>(undefined, [
      [20, 20],
      [120, 140],
      [200, 260]
    ])
  })
  .map((made) => made as Wish);

describe('placeNames', () => {
  it('lets no name meet another, what is taken, or the edge', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), fc.constantFrom('ar' as const, 'en' as const), (wishes, language) => {
        const taken = [{ left: 0, top: 270, right: 120, bottom: 300 }];
        const placed = placeNames(wishes, { ...SIZE, language, taken, strokes: [] });
        const rects = placed.map((name) => name.rects);
        rects.forEach((own, index) => {
          for (const rect of own) {
            expect(Math.min(rect.left, rect.top, SIZE.width - rect.right, SIZE.height - rect.bottom)).toBeGreaterThan(0);
            for (const other of [...taken, ...rects.filter((_, at) => at !== index).flat()])
              expect(meet(rect, other)).toBe(false);
          }
        });
      })
    );
  });

  it('prefers the foremost, writes nothing twice and keeps off lines where it can', () => {
    const at: Point[] = [[200, 150]];
    const rival: Wish = { text: 'Rival', style: 'water', order: 9, at };
    const names = placeNames(
      [rival, { ...rival, text: 'First', order: 1 }, { ...rival, text: 'First', order: 2, at: [[100, 60]] }],
      { ...SIZE, language: 'en', taken: [], strokes: [] }
    );
    expect(names.map((name) => name.wish.text)).toEqual(['First']);
    const beside: Wish = { text: 'Beside', style: 'place', order: 0, at, sign: 5 };
    const [name] = placeNames([beside], {
      ...SIZE,
      language: 'en',
      taken: [],
      strokes: [
        [
          [200, 150],
          [390, 150]
        ]
      ]
    });
    expect(name!.rects[0]!.right).toBeLessThan(200);
  });
});

describe('textWidth', () => {
  it('comes within four in a hundred of what a browser measures in Vazirmatn', () => {
    const measured = { Chabahar: 4.285, 'Strait of Hormuz': 7.356, 'مضيق هرمز': 4.718, تشابهار: 2.81 };
    for (const [text, width] of Object.entries(measured)) expect(Math.abs(textWidth(text, 1) / width - 1)).toBeLessThan(0.04);
  });

  it('breaks at spaces, and after the bar between two usages', () => {
    expect(wrapText('خليج عُمان / بحر عُمان', 10, 60)).toEqual(['خليج عُمان /', 'بحر عُمان']);
    expect(wrapText('Petropavlovsk', 10, 20)).toEqual(['Petropavlovsk']);
  });
});
