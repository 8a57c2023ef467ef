import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueTicks, yearSpan } from './axes';
import { columnLabels } from './column-labels';
import { columnsOf } from './columns';
import { plotBox, type Measure, type Plot } from './frame';
import { endRoom, lineLabels, type Drawn } from './line-labels';
import { crosses, overlap, placeLabels, type Box, type PlacedLabel } from './place-labels';
import { writtenSeries } from './series.fixture';
import { voicedSets } from './sets';
import { textWidth, wrapText } from './text-size';
import { runsOf, timedOf } from './timed';

const box = fc
  .tuple(
    fc.integer({ min: 0, max: 90 }),
    fc.integer({ min: 0, max: 90 }),
    fc.integer({ min: 2, max: 40 }),
    fc.integer({ min: 2, max: 40 })
  )
  .map(([left, top, width, height]): Box => ({ left, top, right: left + width, bottom: top + height }));
const end = fc.tuple(fc.integer({ min: -20, max: 140 }), fc.integer({ min: -20, max: 140 }));

describe('crosses', () => {
  it('agrees with walking along the line', () => {
    fc.assert(
      fc.property(end, end, box, ([x1, y1], [x2, y2], area) => {
        const steps = 4000;
        let inside = false;
        for (let step = 0; step <= steps && !inside; step++) {
          const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
          inside = x > area.left && x < area.right && y > area.top && y < area.bottom;
        }
        // A walk may step over a corner that the line does cut.
        if (inside) expect(crosses([x1, y1, x2, y2], area)).toBe(true);
        const grown = { left: area.left - 0.2, right: area.right + 0.2, top: area.top - 0.2, bottom: area.bottom + 0.2 };
        if (crosses([x1, y1, x2, y2], area)) expect(walk(grown)).toBe(true);

        function walk(wide: Box): boolean {
          for (let step = 0; step <= steps; step++) {
            const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
            if (x > wide.left && x < wide.right && y > wide.top && y < wide.bottom) return true;
          }
          return false;
        }
      }),
      { numRuns: 200 }
    );
  });
});

describe('placeLabels', () => {
  it('mirrors with the writing', () => {
    const frame = { left: 0, right: 200, top: 0, bottom: 100 };
    const around = { frame, lines: [], boxes: [], size: 13 };
    const [ltr] = placeLabels([{ key: 'a', x: 50, y: 50, text: '244.81', prefer: 'end' }], { ...around, direction: 'ltr' });
    const [rtl] = placeLabels([{ key: 'a', x: 150, y: 50, text: '244.81', prefer: 'end' }], { ...around, direction: 'rtl' });
    expect(rtl!.anchor).toBe(ltr!.anchor);
    expect(rtl!.at.x).toBeCloseTo(200 - ltr!.at.x);
    expect(rtl!.box.left).toBeCloseTo(200 - ltr!.box.right);
  });
});

describe('the labels of the charts', () => {
  const cases = writtenSeries('en')
    .filter(({ form }) => form === 'years')
    .flatMap((series) =>
      ([360, 640] as const).flatMap((width) =>
        (['ltr', 'rtl'] as const).map((towards) => [series.id, width, towards, series] as const)
      )
    );

  it.each(cases)('of %s at %i, %s, stand clear of each other and within the drawing', (_, width, towards, series) => {
    const labels = labelsOf(series, width, towards);
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) {
      expect(label.box.left, label.text).toBeGreaterThanOrEqual(0);
      expect(label.box.right, label.text).toBeLessThanOrEqual(width);
      expect(label.box.top, label.text).toBeGreaterThanOrEqual(0);
      for (const other of labels)
        if (other !== label) expect(overlap(label.box, other.box), `${label.text} on ${other.text}`).toBe(false);
    }
  });

  function labelsOf(series: (typeof cases)[number][3], width: number, towards: 'ltr' | 'rtl'): PlacedLabel[] {
    const drawn: Drawn[] = voicedSets(series).map((voiced) => {
      const points = timedOf(voiced.set);
      return { voiced, points, runs: runsOf(points) };
    });
    const points = drawn.flatMap((each) => each.points);
    const ticks = valueTicks(Math.max(...points.map(({ value }) => value)));
    const write = (value: number): string => String(Math.round(value * 100) / 100);
    const inset = { top: 22, bottom: 26, start: 38, end: endRoom(drawn, write) };
    const measure = { width, height: 260, inset };
    const plot = plotOf(measure, towards, yearSpan(points.map(({ years }) => years)), ticks.at(-1)!);
    const columns = columnsOf(series);
    return columns ? columnLabels(columns, plot, measure, write) : lineLabels(drawn, plot, measure, ticks, write);
  }

  function plotOf(measure: Measure, direction: 'ltr' | 'rtl', [from, to]: [number, number], top: number): Plot {
    const area = plotBox(measure, direction);
    const along = (value: number): number => ((value - from) / (to - from)) * (area.right - area.left);
    return {
      box: area,
      direction,
      x: (value) => (direction === 'rtl' ? area.right - along(value) : area.left + along(value)),
      y: (value) => area.bottom - (value / top) * (area.bottom - area.top)
    };
  }
});

describe('wrapText', () => {
  it('loses no word and keeps every line of several words within its width', () => {
    const words = fc.array(fc.stringMatching(/^[A-Za-zء-ي0-9]{1,12}$/), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 60, max: 400 }), (all, width) => {
        const lines = wrapText(all.join(' '), 13, width);
        expect(lines.join(' ')).toBe(all.join(' '));
        for (const line of lines) if (line.includes(' ')) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
      })
    );
  });
});
