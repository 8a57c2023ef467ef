import { describe, expect, it } from 'vitest';
import { shapeRecords } from './shape-records';

const POLYGON = 5;
const HEADER_BYTES = 100;
const POINTS_A_RING = 4;

/** A shapefile's main part with one polygon for each pair of counts: rings that run clockwise, and holes. */
function shapefile(...shapes: readonly (readonly [rings: number, holes: number])[]): DataView {
  const contents = shapes.map(([rings, holes]) => 44 + (rings + holes) * (4 + 16 * POINTS_A_RING));
  const view = new DataView(new ArrayBuffer(contents.reduce((sum, bytes) => sum + 8 + bytes, HEADER_BYTES)));
  view.setInt32(24, view.byteLength / 2);
  let offset = HEADER_BYTES;
  for (const [index, [rings, holes]] of shapes.entries()) {
    const count = rings + holes;
    view.setInt32(offset + 4, contents[index]! / 2);
    view.setInt32(offset + 8, POLYGON, true);
    view.setInt32(offset + 44, count, true);
    view.setInt32(offset + 48, count * POINTS_A_RING, true);
    for (let ring = 0; ring < count; ring += 1) {
      view.setInt32(offset + 52 + 4 * ring, ring * POINTS_A_RING, true);
      const corners = [[0, 0], [0, 1], [1, 1], [0, 0]]; // prettier-ignore
      if (ring >= rings) corners.reverse();
      corners.flat().forEach((part, at) => {
        view.setFloat64(offset + 52 + 4 * count + 16 * POINTS_A_RING * ring + 8 * at, part, true);
      });
    }
    offset += 8 + contents[index]!;
  }
  return view;
}

describe('the rings of a shape', () => {
  it('may be any number where none is a hole, and as many holes as are sorted in time', () => {
    const shp = shapefile([60_000, 0], [0, 60_000], [9_000, 9_000]);
    expect(shapeRecords(shp)).toEqual({
      vertexCounts: [240_000, 240_000, 72_000],
      overfull: new Set(),
      isCutOff: false
    });
  });

  it('are too many in all, however they are shared out among shapes: those that pass the bound are made empty', () => {
    const shp = shapefile([9_000, 9_000], [9_000, 9_000], [4_000, 4_000], [12_000, 12_000]);
    expect(shapeRecords(shp).overfull).toEqual(new Set([1, 3]));
    expect(shp.getInt32(HEADER_BYTES + 8, true)).toBe(POLYGON);
    expect(shp.getInt32(HEADER_BYTES + 8 + 8 + 44 + 18_000 * 68, true)).toBe(0);
  });

  it('are counted as far as they lie in the record', () => {
    const shp = shapefile([2, 1]);
    shp.setInt32(HEADER_BYTES + 44, 0x7fffffff, true);
    expect(shapeRecords(shp).overfull.size).toBe(0);
    shp.setInt32(HEADER_BYTES + 44, -5, true);
    expect(shapeRecords(shp).overfull.size).toBe(0);
  });
});
