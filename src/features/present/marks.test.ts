import { describe, expect, it } from 'vitest';
import { INK_GONE_MS, LASER_MS } from '#core/present/fading';
import { FLIGHT_MS } from '#core/present/flight';
import type { Shown } from '#core/present/session';
import { isChanging, labelCorner } from './marks';

const PICTURE = { width: 640, height: 400 };
const LABEL = { width: 200, height: 30 };

describe('what is written of a point', () => {
  it('stands under it, in its middle', () => {
    expect(labelCorner({ x: 320, y: 100 }, LABEL, PICTURE)).toEqual({ x: 220, y: 114 });
  });

  it('is never cut at an edge', () => {
    for (const x of [0, 5, 320, 635, 640]) {
      for (const y of [0, 5, 200, 380, 400]) {
        const corner = labelCorner({ x, y }, LABEL, PICTURE)!;
        expect(corner.x).toBeGreaterThan(0);
        expect(corner.x + LABEL.width).toBeLessThan(PICTURE.width);
        expect(corner.y).toBeGreaterThan(0);
        expect(corner.y + LABEL.height).toBeLessThan(PICTURE.height);
      }
    }
  });

  it('leaves its point in sight at the lower edge', () => {
    expect(labelCorner({ x: 320, y: 390 }, LABEL, PICTURE)!.y + LABEL.height).toBeLessThan(390);
  });

  it('goes with its point out of sight', () => {
    expect(labelCorner({ x: -1, y: 100 }, LABEL, PICTURE)).toBeUndefined();
    expect(labelCorner({ x: 320, y: 401 }, LABEL, PICTURE)).toBeUndefined();
  });
});

describe('marks that are drawn again with every picture of the screen', () => {
  const NOTHING = { laser: null, ink: [] };
  const stroke = { id: 's', points: [], timeMs: 0, stays: false } as unknown as Shown['ink'][number];

  it('are those that fade, as long as they do', () => {
    const laser = { ...NOTHING, laser: { at: [60, 25] as const, timeMs: 0 } };
    expect([isChanging(laser, LASER_MS - 1), isChanging(laser, LASER_MS)]).toEqual([true, false]);
    const ink = { ...NOTHING, ink: [stroke] };
    expect([isChanging(ink, INK_GONE_MS - 1), isChanging(ink, INK_GONE_MS)]).toEqual([true, false]);
    expect(isChanging({ ...NOTHING, ink: [{ ...stroke, stays: true }] }, 1)).toBe(false);
  });

  it('are none when a flight has arrived, nor while it is under way: its sign follows a clock of its own', () => {
    const shown = { ...NOTHING, flight: { route: 0, share: 0, sinceMs: 0, speed: 1 } };
    for (const nowMs of [1, FLIGHT_MS, 10 * FLIGHT_MS]) expect(isChanging(shown, nowMs)).toBe(false);
  });
});
