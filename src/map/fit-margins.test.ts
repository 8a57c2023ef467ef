import { describe, expect, it } from 'vitest';
import { fitBox, fitMargins } from './fit-margins';

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

  const phone = { width: 390, height: 796 };
  const sheet = { left: 0, right: 0, top: 41, bottom: 472 };
  const floating = { left: 0, right: 0, top: 100, bottom: 522 };

  it('keeps clear of the buttons that float over the map of a phone, and of its scale', () => {
    expect(fitMargins(phone, sheet, floating)).toEqual({ left: 72, right: 72, top: 75, bottom: 66 });
    expect(fitMargins({ width: 390, height: 616 }, { ...sheet, bottom: 370 }, { ...floating, bottom: 420 }).top).toBe(75);
    expect(fitMargins({ width: 390, height: 560 }, { ...sheet, bottom: 370 }, { ...floating, bottom: 420 }).top).toBeLessThan(48);
  });

  it('has half of a map that is hardly larger than the margins', () => {
    const box = fitBox({ width: 200, height: 100 }, side(0, 0), side(0, 0));
    expect(box).toEqual({ left: -50, right: 50, top: -25, bottom: 25 });
  });

  it('lies under the legend sooner than to have no room at all', () => {
    expect(fitMargins({ width: 780, height: 600 }, side(400, 52), side(400, 284)).right).toBe(72);
  });
});
