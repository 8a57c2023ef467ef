import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { polarStereographic, polarStereographicInverse } from './polar-stereographic';
import { transverseMercator, transverseMercatorInverse } from './transverse-mercator';

/** Latitude, longitude from the central meridian, east, north: `TransverseMercatorProj -l 0 -k 0.9996 -p 7` of GeographicLib 2.1.2, which is exact. */
const EXACT = [
  [0, 0, 0.0, 0.0],
  [45, 3, 236446.026101208, 4987329.504698914],
  [25.3, 8.5, 857646.73923312, 2825488.085794793],
  [60, -20, -1103890.105018775, 6820843.170695314],
  [75, 30, 832317.900194936, 8539677.099963075],
  [-33.9, 34, 3207993.155930249, -4322576.448929394],
  [0, 34.9, 4150791.322467291, 0.0],
  [89.999, 12, 23.21319515, 9997855.733524155],
  [-80, -35, -639202.406108835, -9080426.46009544],
  [10, -0.000001, -0.109595508, 1105412.491301078]
] as const;

describe('transverse Mercator', () => {
  it.each(EXACT)('agrees with the exact projection at %d°, %d° to 10 nm', (latitude, longitude, east, north) => {
    const point = transverseMercator([longitude + 57, latitude], 57, 0.9996);
    expect(Math.abs(point.eastMetres - east)).toBeLessThan(1e-8);
    expect(Math.abs(point.northMetres - north)).toBeLessThan(1e-8);
  });

  it('is undone', () => {
    const near = fc.tuple(fc.double({ min: -35, max: 35, noNaN: true }), fc.double({ min: -89.9, max: 89.9, noNaN: true }));
    fc.assert(
      fc.property(near, fc.integer({ min: -177, max: 177 }), ([east, latitude], meridian) => {
        const [longitude, back] = transverseMercatorInverse(
          transverseMercator([meridian + east, latitude], meridian, 1),
          meridian,
          1
        );
        const turn = (longitude - meridian - east) / 360;
        expect(Math.abs(turn - Math.round(turn)) * 360 * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(1e-12);
        expect(Math.abs(back - latitude)).toBeLessThan(1e-12);
      })
    );
  });
});

describe('polar stereographic', () => {
  it('is undone', () => {
    const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: 60, max: 90, noNaN: true }));
    fc.assert(
      fc.property(position, fc.constantFrom('north', 'south'), ([longitude, size], pole) => {
        const latitude = pole === 'north' ? size : -size;
        const back = polarStereographicInverse(polarStereographic([longitude, latitude], pole, 0.994), pole, 0.994);
        expect(Math.abs(back[1] - latitude)).toBeLessThan(1e-12);
        const turn = (back[0] - longitude) / 360;
        expect(Math.abs(turn - Math.round(turn)) * 360 * Math.cos((latitude * Math.PI) / 180)).toBeLessThan(1e-12);
      })
    );
  });

  it('puts the pole itself at nought', () => {
    const { eastMetres, northMetres } = polarStereographic([60, 90], 'north', 0.994);
    expect(Math.hypot(eastMetres, northMetres)).toBeLessThan(1e-8);
    expect(polarStereographicInverse({ eastMetres: 0, northMetres: 0 }, 'south', 0.994)).toEqual([0, -90]);
  });
});
