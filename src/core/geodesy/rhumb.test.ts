import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAzimuth, anyPair, anyPoint } from './arbitraries.fixture';
import { distanceMetres } from './geodesic';
import type { LonLat } from './longitude';
import { rhumbDirect, rhumbInterpolate, rhumbInverse, rhumbLine, shorterTurn } from './rhumb';

// Against RhumbSolve itself: tests/oracle.

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('rhumb', () => {
  it('comes back by the direct problem to where the inverse pointed, also within metres of a pole', () => {
    const nearPole = fc
      .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -7, max: 0, noNaN: true }), fc.constantFrom(1, -1))
      .map(([longitude, power, side]): LonLat => [longitude, side * (90 - 10 ** power)]);
    fc.assert(
      fc.property(fc.oneof(anyPoint, nearPole), anyPoint, (from, to) => {
        const { lengthMetres, azimuth } = rhumbInverse(from, to);
        const reached = rhumbDirect(from, azimuth, lengthMetres);
        expect('at' in reached && distanceMetres(reached.at, to)).toBeLessThan(1e-6);
      })
    );
  });

  it('is as long one way as the other, and never shorter than the geodesic', () => {
    fc.assert(
      fc.property(anyPair, ([from, to]) => {
        const there = rhumbInverse(from, to).lengthMetres;
        expect(Math.abs(rhumbInverse(to, from).lengthMetres - there)).toBeLessThan(1e-6);
        expect(there).toBeGreaterThan(distanceMetres(from, to) - 1e-6);
      })
    );
  });

  it('does not care for whole turns of longitude', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: -3, max: 3 }), ([from, to], turns) => {
        fc.pre(Math.abs(Math.abs(shorterTurn(from[0], to[0])) - 180) > 1e-9);
        const there = rhumbInverse(from, to);
        const turned = rhumbInverse([from[0] + 360 * turns, from[1]], to);
        expect(Math.abs(turned.lengthMetres - there.lengthMetres)).toBeLessThan(1e-5);
      })
    );
  });

  it('runs along a parallel at its radius: a minute of longitude at 60° is half of the equator’s and a little more', () => {
    // N cos φ at 60° with N = a / √(1 − e² sin² φ).
    const radius = (6378137 / Math.sqrt(1 - 0.0066943799901413165 * 0.75)) * 0.5;
    expect(rhumbInverse([10, 60], [10 + 1 / 60, 60]).lengthMetres).toBeCloseTo((radius * Math.PI) / 180 / 60, 6);
    expect(rhumbInverse([170, 60], [-170, 60])).toMatchObject({ azimuth: 90 });
    expect(rhumbInverse([170, 60], [-170, 60]).lengthMetres).toBeCloseTo((radius * Math.PI) / 9, 5);
  });

  it('takes half a turn as the longitudes are given, and ends at a pole in finite terms', () => {
    expect(rhumbInverse([-90, 10], [90, 10]).azimuth).toBe(90);
    expect(rhumbInverse([90, 10], [-90, 10]).azimuth).toBe(270);
    // RhumbSolve -i, 45 10 90 10 and 45 10 90 100.
    expect(rhumbInverse([10, 45], [10, 90]).lengthMetres).toBeCloseTo(5017021.351335, 5);
    expect(rhumbInverse([10, 45], [100, 90]).lengthMetres).toBeCloseTo(5018218.590803, 5);
    expect(rhumbInverse([10, 90], [100, 90]).lengthMetres).toBe(0);
    expect(rhumbLine([10, -90], [190, -90]).lengthMetres).toBe(0);
  });

  it('answers with a code, and how far the pole is, where it would run past it', () => {
    expect(rhumbDirect([0, 89], 10, 200_000)).toMatchObject({ code: 'beyond-pole' });
    fc.assert(
      fc.property(anyPoint, anyAzimuth, fc.double({ min: 0, max: 1, noNaN: true }), (from, azimuth, part) => {
        fc.pre(Math.abs(Math.cos((azimuth * Math.PI) / 180)) > 0.01);
        const beyond = rhumbDirect(from, azimuth, 1e11);
        if (!('code' in beyond)) throw new Error('the line stopped before the pole');
        expect('at' in rhumbDirect(from, azimuth, beyond.poleMetres * part * 0.999999)).toBe(true);
        expect('code' in rhumbDirect(from, azimuth, beyond.poleMetres * 1.000001)).toBe(true);
      })
    );
    expect(rhumbDirect([0, 90], 90, 1000)).toEqual({ code: 'beyond-pole', poleMetres: 0 });
  });

  it('divides: the point at a share has that share of the length behind it, on the same azimuth', () => {
    fc.assert(
      fc.property(anyPair, share, ([from, to], part) => {
        const { lengthMetres, azimuth } = rhumbInverse(from, to);
        const reached = rhumbDirect(from, azimuth, lengthMetres * part);
        expect('at' in reached && distanceMetres(reached.at, rhumbInterpolate(from, to, part))).toBeLessThan(1e-5);
      })
    );
  });

  it('runs on in longitude across the antimeridian', () => {
    const { at } = rhumbLine([170, 10], [-170, 20]);
    expect(at(0.5)[0]).toBeGreaterThan(179);
    expect(at(1)).toEqual([190, 20]);
  });
});
