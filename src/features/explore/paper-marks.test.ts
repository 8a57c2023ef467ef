import { describe, expect, it } from 'vitest';
import { METRES_PER } from '#core/units';
import { paperMarks } from './paper-marks';

const PANE = { width: 900, height: 700 };
const FLAT = { center: [56, 26] as const, zoom: 6, bearing: 0, pitch: 0 };

describe('marks of a map on paper', () => {
  it('has bars as long as they say at the middle of the map, and no longer than a quarter of it', () => {
    const { bars, north } = paperMarks(FLAT, 1000, PANE);
    expect(bars.map(({ unit, value }) => `${value} ${unit}`)).toEqual(['100 kilometre', '100 nauticalMile']);
    for (const { unit, value, pixels } of bars) {
      expect(pixels * 1000).toBeCloseTo(value * METRES_PER[unit]);
      expect(pixels).toBeLessThan(PANE.width / 4);
    }
    expect(north).toBe(0);
  });

  it('points north where the map is turned, and nowhere at a pole', () => {
    // East is up: north lies to the left.
    expect(paperMarks({ ...FLAT, bearing: 90 }, 1000, PANE).north).toBe(-90);
    expect(paperMarks({ ...FLAT, center: [0, 90] }, 1000, PANE).north).toBeUndefined();
  });

  it('has no scale where all of the globe is seen, or the map is tilted', () => {
    expect(paperMarks(FLAT, (2 * 6_371_000) / 700, PANE)).toEqual({ bars: [], north: 0 });
    expect(paperMarks({ ...FLAT, pitch: 40 }, 1000, PANE).bars).toEqual([]);
  });
});
