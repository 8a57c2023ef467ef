import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { pixelOf, positionAt } from '../spots';
import { cameraOf, paneOf, stillFrame, type Sight } from './still-frame';

const SIZE = { width: 1280, height: 750 };
const PADDING = { left: 400, right: 0, top: 0, bottom: 0 };
const MIDDLE = { x: 840, y: 375 };
/** Pixels of a margin of 48 that are left at least: the globe is seen from so far off as what is free of it is high. */
const CLEAR = 30;
const sightOf = (center: LonLat, zoom: number, projection: Sight['projection'] = 'mercator'): Sight => ({
  camera: { center, zoom, bearing: 0, pitch: 0 },
  projection,
  size: SIZE,
  padding: PADDING
});
const projections = fc.constantFrom('mercator' as const, 'globe' as const);
const centres = fc.tuple(fc.double({ min: -180, max: 179, noNaN: true }), fc.double({ min: -70, max: 70, noNaN: true }));

describe('the frame of a drawn map', () => {
  it('has the scale of a web map: 512 pixels round the equator at zoom 0', () => {
    for (const zoom of [2, 5, 9]) {
      const atEquator = stillFrame(sightOf([20, 0], zoom));
      expect(atEquator.metresPerPixel / (40_075_016.686 / 512 / 2 ** zoom)).toBeCloseTo(1, 4);
    }
    // Twice as large in the north at 60 degrees, on the sphere that web maps are drawn on.
    const ratio = stillFrame(sightOf([20, 60], 5)).metresPerPixel / stillFrame(sightOf([20, 0], 5)).metresPerPixel;
    expect(ratio).toBeCloseTo(0.5, 2);
  });

  it('has its centre in the middle of what no panel covers, and gives back every spot it shows', () => {
    fc.assert(
      fc.property(centres, fc.double({ min: 0, max: 9, noNaN: true }), projections, (center, zoom, projection) => {
        const sight = sightOf(center, zoom, projection);
        const pane = paneOf(stillFrame(sight), sight);
        const middle = pixelOf(pane, center)!;
        expect(Math.hypot(middle.x - MIDDLE.x, middle.y - MIDDLE.y)).toBeLessThan(0.5);
        const spot = { x: 700, y: 300 };
        const at = positionAt(pane, spot);
        if (!at) return;
        const back = pixelOf(pane, at)!;
        expect(Math.hypot(back.x - spot.x, back.y - spot.y)).toBeLessThan(0.5);
      })
    );
  });
});

describe('the camera that brings a rectangle into sight', () => {
  const boxes = fc
    .tuple(centres, fc.double({ min: 0.1, max: 40, noNaN: true }), fc.double({ min: 0.1, max: 12, noNaN: true }))
    .map(([[west, south], width, height]) => {
      const east = west + width;
      return { west, south, east: east >= 180 ? east - 360 : east, north: Math.min(80, south + height) };
    });

  it('shows all of it, clear of the panels, across the antimeridian too', () => {
    fc.assert(
      fc.property(boxes, projections, (bounds, projection) => {
        const sight = sightOf([0, 0], 2, projection);
        const camera = cameraOf(bounds, sight, PADDING, 9);
        const pane = paneOf(stillFrame({ ...sight, camera }), { ...sight, camera });
        const { west, south, east, north } = bounds;
        for (const corner of [
          [west, south],
          [west, north],
          [east, south],
          [east, north]
        ] as LonLat[]) {
          const pixel = pixelOf(pane, corner)!;
          expect(pixel.x).toBeGreaterThanOrEqual(PADDING.left + CLEAR);
          expect(pixel.x).toBeLessThanOrEqual(SIZE.width - CLEAR);
          expect(pixel.y).toBeGreaterThanOrEqual(CLEAR);
          expect(pixel.y).toBeLessThanOrEqual(SIZE.height - CLEAR);
        }
      })
    );
  });

  it('keeps it clear of the legend too, which covers a corner', () => {
    const legend = { ...PADDING, right: 280 };
    const sight = sightOf([0, 0], 2);
    const camera = cameraOf({ west: 100, south: 20, east: 120, north: 40 }, sight, legend, 9);
    const pane = paneOf(stillFrame({ ...sight, camera }), { ...sight, camera });
    expect(pixelOf(pane, [120, 30])!.x).toBeLessThan(SIZE.width - legend.right - 47);
    expect(pixelOf(pane, [100, 30])!.x).toBeGreaterThan(PADDING.left + CLEAR);
  });

  it('goes as near as that allows, and no nearer than asked', () => {
    const sight = sightOf([0, 0], 2);
    expect(cameraOf({ west: 60, south: 25, east: 60.01, north: 25.01 }, sight, PADDING, 7).zoom).toBeCloseTo(7, 2);
    const wide = { west: 40, south: 10, east: 80, north: 20 };
    const { zoom, center } = cameraOf(wide, sight, PADDING, 9);
    const frame = stillFrame({ ...sight, camera: { center, zoom, bearing: 0, pitch: 0 } });
    // 736 pixels between the margins hold 40 degrees.
    const across = distanceMetres([59.5, center[1]], [60.5, center[1]]) * 40;
    expect(across / frame.metresPerPixel / 736).toBeCloseTo(1, 2);
  });
});
