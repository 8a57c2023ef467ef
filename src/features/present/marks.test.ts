import { describe, expect, it } from 'vitest';
import { labelCorner } from './marks';

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
