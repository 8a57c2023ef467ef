import { describe, expect, it } from 'vitest';
import { jumpsAcross, recutPolygons } from './recut';
import { doubleSignedArea, polygonContains, type Ring } from './winding';

/** A box across the antimeridian as the atlas packages stitch it: from 170° E to 170° W, clockwise. */
const stitchedBox: Ring = [
  [170, 0],
  [170, 20],
  [-170, 20],
  [-170, 0],
  [170, 0]
];
const holeInTheWest: Ring = [
  [-178, 5],
  [-174, 5],
  [-174, 10],
  [-178, 10],
  [-178, 5]
];

describe('recutPolygons', () => {
  it('cuts a stitched polygon in two and gives the hole to the piece around it', () => {
    const pieces = recutPolygons([[stitchedBox, holeInTheWest]]);
    expect(pieces).toHaveLength(2);
    expect(pieces.some((piece) => polygonContains(piece, [175, 7]))).toBe(true);
    expect(pieces.some((piece) => polygonContains(piece, [-176, 7]))).toBe(false);
    expect(pieces.some((piece) => polygonContains(piece, [-172, 7]))).toBe(true);
    expect(pieces.filter(jumpsAcross)).toEqual([]);
  });

  it('winds outer rings counter-clockwise and holes clockwise', () => {
    for (const [outer, ...holes] of recutPolygons([[stitchedBox, holeInTheWest]])) {
      expect(doubleSignedArea(outer!)).toBeGreaterThan(0);
      for (const hole of holes) expect(doubleSignedArea(hole)).toBeLessThan(0);
    }
  });

  it('only turns the sign of a vertex that lies on the meridian', () => {
    const touching: Ring = [
      [170, 0],
      [-180, 0],
      [-180, 10],
      [170, 10],
      [170, 0]
    ];
    expect(recutPolygons([[touching]])).toEqual([[[[170, 0], [180, 0], [180, 10], [170, 10], [170, 0]]]]);
  });

  it('closes a ring that goes round the world over the South Pole', () => {
    const cap: Ring = [
      [-120, -70],
      [0, -75],
      [120, -70],
      [-120, -70]
    ];
    const pieces = recutPolygons([[cap]]);
    expect(pieces.filter(jumpsAcross)).toEqual([]);
    for (const longitude of [-179, -60, 0, 100, 179]) {
      expect(pieces.some((piece) => polygonContains(piece, [longitude, -89]))).toBe(true);
      expect(pieces.some((piece) => polygonContains(piece, [longitude, -60]))).toBe(false);
    }
  });
});
