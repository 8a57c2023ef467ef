import { describe, expect, it } from 'vitest';
import { LargeFit } from './large-fit.svelte';

/** A column whose text is as high as its letters are large, and less in a wide one. */
function columnOf(fit: LargeFit, heights: { narrow: number; wide: number }) {
  const seen: number[] = [];
  return {
    seen,
    clientHeight: 1000,
    scrollTop: 50,
    get scrollHeight(): number {
      seen.push(fit.share);
      return (fit.isWide ? heights.wide : heights.narrow) * fit.share;
    }
  };
}

describe('words made to fit', () => {
  it('stay large where they have room, and get a wider column first where they have not', async () => {
    const fit = new LargeFit();
    await fit.find(columnOf(fit, { narrow: 1000, wide: 800 }));
    expect([fit.share, fit.isWide, fit.isLong]).toEqual([1, false, false]);
    await fit.find(columnOf(fit, { narrow: 1200, wide: 1000 }));
    expect([fit.share, fit.isWide, fit.isLong]).toEqual([1, true, false]);
  });

  it('get smaller only as far as they must, and are scrolled at last', async () => {
    const fit = new LargeFit();
    await fit.find(columnOf(fit, { narrow: 1400, wide: 1100 }));
    expect(fit.share).toBeCloseTo(0.88);
    expect(fit.isLong).toBe(false);
    const column = columnOf(fit, { narrow: 4000, wide: 3000 });
    await fit.find(column);
    expect([fit.share, fit.isLong, column.scrollTop]).toEqual([0.8, true, 0]);
  });

  it('are never less than the least, however quickly steps follow one another', async () => {
    const fit = new LargeFit();
    const column = columnOf(fit, { narrow: 4000, wide: 3000 });
    await Promise.all([fit.find(column), fit.find(column), fit.find(column)]);
    expect(fit.share).toBe(0.8);
    expect(Math.min(...column.seen)).toBe(0.8);
    const short = columnOf(fit, { narrow: 900, wide: 900 });
    await Promise.all([fit.find(column), fit.find(short)]);
    expect([fit.share, fit.isWide, fit.isLong]).toEqual([1, false, false]);
  });
});
