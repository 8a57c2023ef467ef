import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { readEditionNetwork } from '../edition-network.fixture';
import { passageSet } from '../passage-set';

/** Ends a few hundred kilometres apart with one cape or bank near one of them, and a place at sea past which a ship sails. */
const VOYAGES: { name: string; from: LonLat; past: LonLat; to: LonLat }[] = [
  { name: 'past Sable Island', from: [-57.9764, 45.7854], past: [-58.9164, 44.8454], to: [-59.9764, 43.6654] },
  { name: 'Cayman Brac to the cays of Cuba', from: [-79.7042, 18.8787], past: [-78.8, 20.5], to: [-78.6242, 20.7187] },
  { name: 'Alderney to Ventnor', from: [-2.4617, 49.9568], past: [-1.3, 50.46], to: [-1.1624, 50.5796] },
  { name: 'Grenada to Port of Spain by the Dragon’s Mouths', from: [-61.75, 12.05], past: [-61.72, 10.68], to: [-61.52, 10.65] },
  { name: 'Lisbon to Las Palmas', from: [-9.13, 38.7], past: [-15.33, 28.3], to: [-15.42, 28.14] }
];

describe('ways to an end with a shore about it', () => {
  const { sea } = readEditionNetwork();
  const path = (a: LonLat, b: LonLat) => sea.path(sea.join(a)!, sea.join(b)!, passageSet())!;

  it.each(VOYAGES)('are no longer than by a place that ships sail past: $name', ({ from, past, to }) => {
    const least = distanceMetres(from, to);
    const metres = path(from, to).lengthMetres;
    expect(metres).toBeGreaterThanOrEqual(least);
    expect(metres).toBeLessThanOrEqual(1.01 * (path(from, past).lengthMetres + path(past, to).lengthMetres));
  });

  it.each(VOYAGES)('are as long back and in a table: $name', ({ from, to }) => {
    const metres = path(from, to).lengthMetres;
    expect(path(to, from).lengthMetres).toBeCloseTo(metres, 3);
    expect(sea.lengths([sea.join(from)!], [sea.join(to)!], passageSet())[0]).toBeCloseTo(metres, 3);
  });
});
