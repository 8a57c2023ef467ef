import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, interpolate } from '#core/geodesy/geodesic';
import type { Camera } from '#core/view/view';
import { flightBetween } from './flight';

const camera = (longitude: number, latitude: number, zoom: number): Camera => ({
  center: [longitude, latitude],
  zoom,
  bearing: 0,
  pitch: 0
});
const anyCamera = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 179.9, noNaN: true }), fc.double({ min: -75, max: 75, noNaN: true })),
  zoom: fc.double({ min: 1, max: 9, noNaN: true }),
  bearing: fc.double({ min: -180, max: 179, noNaN: true }),
  pitch: fc.double({ min: 0, max: 60, noNaN: true })
});
const SHARES = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1];

describe('flightBetween', () => {
  it('begins and ends where it is told', () => {
    fc.assert(
      fc.property(anyCamera, anyCamera, (from, to) => {
        const flight = flightBetween(from, to, 900);
        expect(flight.at(1)).toBe(to);
        const first = flight.at(0);
        expect(distanceMetres(first.center, from.center)).toBeLessThan(1);
        expect(first.zoom).toBeCloseTo(from.zoom, 6);
        expect(first.pitch).toBe(from.pitch);
      })
    );
  });

  it('keeps to the geodesic and never turns back', () => {
    // Murmansk to Yokohama: along the parallel it would stay south of 69°.
    const from = camera(33.08, 68.97, 5);
    const to = camera(139.65, 35.44, 5);
    const flight = flightBetween(from, to, 900);
    const length = distanceMetres(from.center, to.center);
    const gone = SHARES.map((share) => distanceMetres(from.center, flight.at(share).center));
    expect(gone).toEqual([...gone].sort((a, b) => a - b));
    SHARES.forEach((share, index) => {
      expect(distanceMetres(flight.at(share).center, interpolate(from.center, to.center, gone[index]! / length))).toBeLessThan(1);
    });
  });

  it('rises over a long way, sinks again, and never leaves the limits of a map', () => {
    const flight = flightBetween(camera(60, 25, 6), camera(140, 36, 6), 900);
    expect(flight.at(0.5).zoom).toBeLessThan(4);
    expect(flight.at(0.9).zoom).toBeGreaterThan(flight.at(0.5).zoom);
    const overThePole = flightBetween(camera(30, 70, 3), camera(-150, 70, 3), 900);
    for (const share of SHARES) {
      const { center, zoom } = overThePole.at(share);
      expect(Math.abs(center[1])).toBeLessThanOrEqual(85);
      expect(zoom).toBeGreaterThanOrEqual(-2);
    }
  });

  it('only rises or sinks where it stays in its place', () => {
    const flight = flightBetween(camera(60, 25, 3), camera(60, 25, 7), 900);
    expect(flight.at(0.5)).toMatchObject({ zoom: 5 });
    expect(flight.at(0.5).center[0]).toBeCloseTo(60, 9);
  });

  it('takes 0.9 to 2.4 seconds by its length, and turns the short way round', () => {
    expect(flightBetween(camera(60, 25, 3), camera(60, 25, 4), 900).durationMilliseconds).toBe(900);
    expect(flightBetween(camera(0, 0, 3), camera(179, 0, 3), 900).durationMilliseconds).toBe(2400);
    const turned = flightBetween({ ...camera(0, 0, 3), bearing: 170 }, { ...camera(0, 0, 3), bearing: -170 }, 900);
    expect(Math.abs(turned.at(0.5).bearing)).toBeCloseTo(180, 9);
  });
});
