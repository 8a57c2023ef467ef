import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import { indexLand, loadLand10m, type Portion } from './land';
import { jumpsAcross } from './recut';
import { doubleSignedArea, polygonContains } from './winding';

const land = loadLand10m();

describe('the 1:10 million land', () => {
  it.each<[string, LonLat]>([
    ['the Caspian', [51, 41]],
    ['the Long Strait', [178.5, 70.2]],
    ['the Long Strait beyond 180°', [-179.5, 70.1]],
    ['the Bosphorus from the north', [29.15, 41.3]],
    ['the Bosphorus from the south', [28.98, 40.95]],
    ['the Gulf of Ob', [73.3, 70]],
    ['the Strait of Hormuz', [56.5, 26.5]],
    ['the North Pole', [0, 90]],
    ['the Gulf of Guinea, where both degrees are nought', [0, 0]]
  ])('has %s as water', (_, position) => expect(land.isLand(position)).toBe(false));

  it.each<[string, LonLat]>([
    ['Anadyr', [176, 65.5]],
    ['Chukotka on the antimeridian', [180, 68]],
    ['Chukotka on the antimeridian, written from the west', [-180, 68]],
    ['Wrangel in the eastern hemisphere', [179.5, 71.2]],
    ['Wrangel in the western hemisphere', [-179.5, 71.2]],
    ['Wrangel with an unwrapped longitude', [180.5, 71.2]],
    ['Kish', [53.98, 26.54]],
    ['Lake Ladoga, as all lakes are', [31.5, 60.8]],
    ['the South Pole', [10, -89.9]]
  ])('has %s as land', (_, position) => expect(land.isLand(position)).toBe(true));

  it('has no segment over 180° and winds as RFC 7946 asks', () => {
    expect(land.polygons.filter(jumpsAcross)).toEqual([]);
    expect(land.polygons.filter(([outer]) => doubleSignedArea(outer!) < 0)).toEqual([]);
    expect(land.polygons.flatMap(([, ...holes]) => holes).filter((hole) => doubleSignedArea(hole) > 0)).toEqual([]);
  });
});

describe('landPortions', () => {
  const island = indexLand([[[[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]]]);

  it('gives the stretch on land as fractions', () => {
    expect(island.landPortions([-10, 5], [30, 5])).toEqual([[0.25, 0.5]]);
    expect(island.landPortions([5, 5], [20, 5])).toEqual([[0, expect.closeTo(1 / 3)]]);
    expect(island.landPortions([-10, 20], [30, 20])).toEqual([]);
    expect(island.landPortions([1, 1], [2, 2])).toEqual([[0, 1]]);
  });

  it('is not misled by a corner that is touched', () => {
    expect(island.landPortions([-10, 10], [10, -10])).toEqual([]);
    expect(island.landPortions([-5, -5], [15, 15])).toEqual([[0.25, expect.closeTo(0.75)]]);
  });

  it('crosses the antimeridian either way', () => {
    expect(land.landPortions([179.5, 68], [-179.5, 68])).toEqual([[0, 1]]);
    expect(land.landPortions([-179.5, 68], [179.5, 68])).toEqual([[0, 1]]);
    expect(land.landPortions([178.5, 70.2], [-179.5, 70.1])).toEqual([]);
  });

  it('agrees with sampling on segments all over the world', () => {
    let worst = 0;
    for (let n = 0; n < 60; n += 1) {
      const from: LonLat = [((n * 137.508) % 360) - 180, ((n * 61.8) % 140) - 60];
      const to: LonLat = [from[0] + 3 * Math.cos(n), from[1] + 3 * Math.sin(n)];
      worst = Math.max(worst, Math.abs(total(land.landPortions(from, to)) - sampled(from, to)));
    }
    expect(worst).toBeLessThan(0.004);
  });

  it('is fast enough to check every sea line', () => {
    // Time of the processor, not of the clock: the machine may be busy with something else.
    const before = process.cpuUsage();
    for (let n = 0; n < 10_000; n += 1) {
      const from: LonLat = [((n * 137.508) % 360) - 180, ((n * 61.8) % 140) - 60];
      land.landPortions(from, [from[0] + 0.4, from[1] + 0.3]);
    }
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2000);
  });
});

function total(portions: Portion[]): number {
  return portions.reduce((sum, [from, to]) => sum + to - from, 0);
}

function sampled(from: LonLat, to: LonLat): number {
  const samples = 1000;
  let onLand = 0;
  for (let n = 0; n < samples; n += 1) {
    const t = (n + 0.5) / samples;
    if (land.isLand([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])])) onLand += 1;
  }
  return onLand / samples;
}

describe('polygonContains', () => {
  it('agrees with the index', () => {
    const chukotka = land.polygons.find((polygon) => polygonContains(polygon, [-175, 67]));
    expect(chukotka).toBeDefined();
    expect(polygonContains(chukotka!, [-169.5, 66.1])).toBe(land.isLand([-169.5, 66.1]));
  });
});
