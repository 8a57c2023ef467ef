import { describe, expect, it } from 'vitest';
import { restingHeight, sheetPixels, stepHeight } from './sheet-height';

const heights = sheetPixels(844, 48, 96);

describe('sheet heights', () => {
  it('are a peek, half the window, and all below the header', () => {
    expect(heights).toEqual({ peek: 96, half: 422, full: 796 });
  });

  it('never pass one another in a low window', () => {
    expect(sheetPixels(130, 48, 96)).toEqual({ peek: 96, half: 96, full: 96 });
  });

  it('leave half a sheet so low that what lies on its edge is not under the header', () => {
    expect(sheetPixels(640, 108, 96, 256)).toEqual({ peek: 96, half: 276, full: 532 });
    expect(sheetPixels(400, 108, 96, 200)).toEqual({ peek: 96, half: 96, full: 292 });
    expect(sheetPixels(844, 108, 96, 250).half).toBe(422);
  });

  it('step up and down and stay at the ends', () => {
    expect([stepHeight('peek', 1), stepHeight('full', 1), stepHeight('half', -1), stepHeight('peek', -1)]).toEqual([
      'half',
      'full',
      'peek',
      'peek'
    ]);
  });

  it('come to rest at the nearest one after a slow drag', () => {
    expect([150, 300, 700].map((pixels) => restingHeight(pixels, 0.1, heights))).toEqual(['peek', 'half', 'full']);
  });

  it('go on in the direction of a flick', () => {
    expect([restingHeight(150, 1, heights), restingHeight(430, 1, heights), restingHeight(800, 1, heights)]).toEqual([
      'half',
      'full',
      'full'
    ]);
    expect([restingHeight(700, -1, heights), restingHeight(400, -1, heights), restingHeight(90, -1, heights)]).toEqual([
      'half',
      'peek',
      'peek'
    ]);
  });
});
