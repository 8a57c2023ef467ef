import { describe, expect, it } from 'vitest';
import { fitMargins } from './fit-margins';

const side = (left: number, right: number) => ({ left, right, top: 0, bottom: 0 });

describe('what is fitted', () => {
  const laptop = { width: 1440, height: 852 };

  it('keeps a margin from what panels leave, wide enough at the sides for half a label of a route', () => {
    expect(fitMargins(laptop, side(400, 52), side(400, 52))).toEqual({ left: 72, right: 72, top: 48, bottom: 48 });
  });

  it('keeps clear of the legend, on whichever side it floats', () => {
    expect(fitMargins(laptop, side(400, 52), side(400, 284)).right).toBe(72 + 232);
    expect(fitMargins(laptop, side(52, 400), side(284, 400)).left).toBe(72 + 232);
  });

  it('lies under the legend sooner than to have no room at all', () => {
    expect(fitMargins({ width: 780, height: 600 }, side(400, 52), side(400, 284)).right).toBe(72);
  });
});
