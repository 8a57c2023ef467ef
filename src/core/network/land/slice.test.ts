import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import { readEditionNetwork } from '../edition-network.fixture';
import { findRoute } from '../route';
import { sliceTrack, stretchMetres } from './slice';

const NETWORK = readEditionNetwork();
const { tracks, record } = NETWORK.land;
const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

describe('a stretch of an edge', () => {
  it('is never shorter than the geodesic, nor than its share of the whole, and as long both ways', () => {
    fc.assert(
      fc.property(fc.nat({ max: tracks.length - 1 }), anyShare, anyShare, (edge, from, to) => {
        const course = sliceTrack(tracks[edge]!, from, to);
        const metres = stretchMetres(tracks[edge]!, from, to);
        expect(metres).toBeGreaterThanOrEqual(distanceMetres(course[0]!, course.at(-1)!) - 0.01);
        expect(metres).toBeGreaterThanOrEqual(record.edges[edge]!.lengthMetres * Math.abs(to - from) - 1e-6);
        expect(stretchMetres(tracks[edge]!, to, from)).toBeCloseTo(metres, 6);
      }),
      { numRuns: 2000 }
    );
  });

  it('is the whole between the ends of its edge', () => {
    tracks.forEach((track, edge) => expect(stretchMetres(track, 0, 1)).toBe(record.edges[edge]!.lengthMetres));
  });
});

describe('a route along part of an edge', () => {
  // Hoshab-Gwadar by road, Amirabad by rail: published 10 and 2 per cent shorter than the courses drawn.
  it.each([
    ['road', [63.454849, 26.045122], [63.093641, 26.006098]],
    ['rail', [53.43661, 36.70153], [53.44912, 36.7328]]
  ] as const)('by %s is no shorter than the geodesic, though the whole is published shorter than it is drawn', (by, from, to) => {
    const route = findRoute(NETWORK, { at: from }, { at: to }, { by });
    expect(route.ok && route.value.lengthMetres).toBeGreaterThanOrEqual(distanceMetres(from, to) - 0.01);
  });
});
