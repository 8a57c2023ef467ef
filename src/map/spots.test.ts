import { describe, expect, it } from 'vitest';
import type { LonLat } from '#core/geodesy/longitude';
import type { Projecting } from './projecting';
import { pixelMetresAt, pixelOf, positionAt } from './spots';

const RADIUS = 300;
const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/**
 * A globe seen from very far above (0°, 0°), 300 pixels in radius round the pixel (0, 0). Like the map's own it gives a
 * pixel to what lies behind too, and answers a pixel beside the globe with the nearest spot of its rim.
 */
const globe = {
  getCenter: () => ({ lng: 0, lat: 0 }),
  project: ([longitude, latitude]: [number, number]) => ({
    x: RADIUS * Math.cos(radians(latitude)) * Math.sin(radians(longitude)),
    y: -RADIUS * Math.sin(radians(latitude))
  }),
  unproject: ([x, y]: [number, number]) => {
    const far = Math.max(1, Math.hypot(x, y) / RADIUS);
    const latitude = Math.asin(-y / far / RADIUS);
    const sine = x / far / RADIUS / Math.cos(latitude);
    return { lng: degrees(Math.asin(Math.min(1, Math.max(-1, sine)))), lat: degrees(latitude) };
  }
} as unknown as Projecting;

describe('spots of a globe', () => {
  it('puts what is seen on its pixel, and nothing that lies behind', () => {
    for (const at of [
      [0, 0],
      [60, 30],
      [-45, -70],
      [20, 75]
    ] as LonLat[]) {
      const pixel = pixelOf(globe, at)!;
      expect(pixel).toBeDefined();
      const back = positionAt(globe, pixel)!;
      expect(back[0]).toBeCloseTo(at[0], 6);
      expect(back[1]).toBeCloseTo(at[1], 6);
      expect(pixelOf(globe, [180 - at[0], at[1]])).toBeUndefined();
    }
  });

  it('sees no position beside the globe', () => {
    expect(positionAt(globe, { x: RADIUS - 2, y: 0 })).toBeDefined();
    expect(positionAt(globe, { x: RADIUS + 2, y: 0 })).toBeUndefined();
    expect(pixelMetresAt(globe, { x: RADIUS + 2, y: 0 })).toBeUndefined();
  });

  it('says what a pixel is worth where it covers most', () => {
    // In the middle a pixel is the 300th part of the radius: along the equator 6378137 / 300 m.
    expect(pixelMetresAt(globe, { x: 0, y: 0 })! / (6378137 / 300)).toBeCloseTo(1, 1.5);
    // At 60° from the middle the sphere turns away and a pixel covers 1 / cos 60° as much.
    expect(pixelMetresAt(globe, pixelOf(globe, [60, 0])!)! / (6378137 / 150)).toBeCloseTo(1, 1.5);
  });
});
