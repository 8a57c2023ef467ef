import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgesOf } from '#core/atlas/bounds';
import { nearestLongitude, type LonLat } from '#core/geodesy/longitude';
import { globeFrame } from './drawn/globe';
import { rimRadius } from './drawn/rim-radius';
import { flatCamera, globeCamera, type FitBox } from './fit-camera';
import { fitBox } from './fit-margins';

const side = (left: number, right: number) => ({ left, right, top: 0, bottom: 0 });
/** A laptop of 1280 by 800 pixels: panel, tools and legend beside the map, as the page covers it; and a telephone. */
const LAPTOP = { size: { width: 1280, height: 752 }, box: fitBox({ width: 1280, height: 752 }, side(400, 52), side(400, 284)) };
const PHONE = { size: { width: 390, height: 700 }, box: fitBox({ width: 390, height: 700 }, side(0, 0), side(0, 0)) };

/** Yokohama–Vladivostok by Tsugaru, roughly. */
const YOKOHAMA: LonLat[] = [
  [139.65, 35.4],
  [140.0, 34.85],
  [141.0, 35.7],
  [142.1, 39.6],
  [141.4, 41.4],
  [140.2, 41.3],
  [137.5, 41.6],
  [131.9, 43.1]
];
const SHORT: LonLat[] = [
  [56.2, 27.1],
  [56.5, 26.6],
  [60.6, 25.3]
];
const ARCTIC: LonLat[] = [
  [33, 69],
  [60, 76],
  [104, 78],
  [140, 75],
  [170, 70],
  [190, 66],
  [175, 58],
  [141, 36]
];

/** Pixels from the centre of the map, by d3's satellite view: nothing behind the globe. */
function onGlobe(strokes: readonly (readonly LonLat[])[], camera: ReturnType<typeof globeCamera>, height: number) {
  const frame = globeFrame(camera!, height, { width: 4000, height: 4000 }, [0, 0]);
  return strokes.flat().map((at) => frame.project(at));
}

function reachOf(pixels: readonly (readonly [number, number] | undefined)[]): FitBox {
  const [xs, ys] = [pixels.map((pixel) => pixel![0]), pixels.map((pixel) => pixel![1])];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** How much of the box is used: 1 where something reaches from side to side, more where it sticks out. */
function share(reach: FitBox, box: FitBox): number {
  const sides = [reach.left / box.left, reach.right / box.right, reach.top / box.top, reach.bottom / box.bottom];
  expect(Math.max(...sides)).toBeLessThan(1.01);
  return Math.max((reach.right - reach.left) / (box.right - box.left), (reach.bottom - reach.top) / (box.bottom - box.top));
}

/** Murmansk–Yokohama by Suez, roughly: it reaches far round the globe. */
const SUEZ: LonLat[] = [
  [33, 69],
  [15, 71],
  [-10, 48],
  [-6, 36],
  [32, 31],
  [43, 12],
  [80, 6],
  [104, 1],
  [120, 20],
  [140, 35]
];

describe('what is fitted to a globe', () => {
  it('lies all before the globe and within where it reaches far round it', () => {
    for (const { size, box } of [LAPTOP, PHONE]) {
      const camera = globeCamera([SUEZ], box, size.height, 8);
      // A small globe does without some of the margin, not with what lies beside that.
      const wide = { ...box, left: box.left - 40, right: box.right + 40 };
      expect(share(reachOf(onGlobe([SUEZ], camera, size.height)), wide)).toBeGreaterThan(0.5);
      const rim = rimRadius(camera!, size.height);
      for (const pixel of onGlobe([SUEZ], camera, size.height)) expect(Math.hypot(...pixel!)).toBeLessThan(0.985 * rim);
    }
  });

  it.each([
    ['Yokohama–Vladivostok', YOKOHAMA],
    ['Bandar Abbas–Chabahar', SHORT],
    ['Murmansk–Yokohama', ARCTIC]
  ])('fills the free part of the map from end to end, and no more: %s', (_, course) => {
    for (const { size, box } of [LAPTOP, PHONE]) {
      const camera = globeCamera([course], box, size.height, 8);
      expect(share(reachOf(onGlobe([course], camera, size.height)), box)).toBeCloseTo(1, 1);
    }
  });

  it('lies within, wherever and however long it is', () => {
    const anyCourse = fc
      .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -75, max: 75, noNaN: true }))
      .chain(([longitude, latitude]) =>
        fc.array(
          fc
            .tuple(fc.double({ min: -25, max: 25, noNaN: true }), fc.double({ min: -9, max: 9, noNaN: true }))
            .map(([east, north]): LonLat => [longitude + east, latitude + north]),
          { minLength: 2, maxLength: 6 }
        )
      );
    fc.assert(
      fc.property(anyCourse, fc.constantFrom(LAPTOP, PHONE), (course, { size, box }) => {
        const camera = globeCamera([course], box, size.height, 8)!;
        const used = share(reachOf(onGlobe([course], camera, size.height)), box);
        if (camera.zoom < 7.9) expect(used).toBeGreaterThan(0.6);
      })
    );
  });

  it('shows the whole globe where it goes round it', () => {
    const camera = globeCamera([edgesOf({ west: -180, east: 180, south: -60, north: 60 })], LAPTOP.box, 752, 8)!;
    expect(rimRadius(camera, 752)).toBeLessThan((1.01 * (LAPTOP.box.bottom - LAPTOP.box.top)) / 2);
    expect(globeCamera([[]], LAPTOP.box, 752, 8)).toBeUndefined();
  });
});

describe('what is fitted to a flat map', () => {
  it.each([
    ['Yokohama–Vladivostok', YOKOHAMA],
    ['Bandar Abbas–Chabahar', SHORT],
    ['Murmansk–Yokohama', ARCTIC]
  ])('fills the free part of the map from end to end, and no more: %s', (_, course) => {
    for (const { box } of [LAPTOP, PHONE]) {
      const { center, zoom } = flatCamera([course], box, 8)!;
      const mercator = geoMercator()
        .rotate([-center[0], 0])
        .scale((512 * 2 ** zoom) / (2 * Math.PI))
        .translate([0, 0]);
      const [, y] = mercator([center[0], center[1]])!;
      const pixels = course.map(([longitude, latitude]): [number, number] => {
        const [across, down] = mercator([nearestLongitude(longitude, center[0]), latitude])!;
        return [across, down - y];
      });
      expect(share(reachOf(pixels), box)).toBeCloseTo(zoom === 8 ? 0.9 : 1, 0);
    }
  });

  it('is no nearer than is wanted', () => {
    expect(flatCamera([[[60, 25]]], LAPTOP.box, 7)).toMatchObject({ zoom: 7 });
    expect(globeCamera([[[60, 25]]], LAPTOP.box, 752, 7)?.zoom).toBeCloseTo(7, 9);
  });
});
