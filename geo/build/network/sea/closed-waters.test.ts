import { describe, expect, it } from 'vitest';
import { CELLS_PER_DEGREE, COLUMNS, SOUTH } from '#core/network/sea/grid-cells';
import { indexLand } from '../../base/land';
import type { Shoal } from '../sources';
import { closeWaters, indexShoals, rasteriseWaters } from './closed-waters';

/** An island of four degrees, and a shoal half over its east shore, drawn clockwise and left open. */
const land = indexLand([
  [
    [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0]
    ]
  ]
]);
const shoal: Shoal = {
  id: 'east',
  names: { ar: 'شرق', en: 'East' },
  about: { ar: 'شرق', en: 'East' },
  source: 'test',
  ring: [
    [3, 1],
    [3, 3],
    [6, 3],
    [6, 1]
  ]
};
const shoals = indexShoals([shoal]);
const cells = rasteriseWaters(land, shoals);
const cellAt = (longitude: number, latitude: number) =>
  cells[Math.floor((latitude - SOUTH) * CELLS_PER_DEGREE) * COLUMNS + Math.floor((longitude + 180) * CELLS_PER_DEGREE)];

describe('closed waters', () => {
  it('are land or shoal, and both where they lie over each other', () => {
    const { isLand, polygons } = closeWaters(land, shoals);
    const places = [1, 3.5, 5, 7].map((longitude) => isLand([longitude, 2]));
    expect(places).toEqual([true, true, true, false]);
    expect(isLand([5, 3.5])).toBe(false);
    expect(polygons).toHaveLength(2);
  });

  it('have a closed ring each, wound as land is', () => {
    const [ring] = shoals.polygons[0]!;
    expect(ring!.at(-1)).toEqual(ring![0]);
    expect(ring!.slice(0, 2)).toEqual([
      [3, 1],
      [6, 1]
    ]);
  });

  it('close their cells, with an edge, and open none that land closes', () => {
    expect(cellAt(5, 2)).toBe(2);
    expect(cellAt(5.999, 2)).toBe(1);
    expect(cellAt(6.1, 2)).toBe(0);
    expect(cellAt(3.5, 2)).toBe(2);
    // The island's shore goes on outside the shoal.
    expect(cellAt(3.999, 3.5)).toBe(1);
  });
});
