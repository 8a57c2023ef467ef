import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';

const NETWORK = readEditionNetwork();
const [seville, gibraltar, hamburg, mumbai, rosario]: LonLat[] = [
  [-6.0, 37.36],
  [-5.36, 36.13],
  [9.95, 53.54],
  [72.85, 18.95],
  [-60.63, -32.95]
];

const riverMetres = (from: LonLat, to: LonLat): number | undefined => {
  const answer = findRoute(NETWORK, { at: from }, { at: to });
  if (!answer.ok) throw new Error(answer.failure.code);
  const { warnings } = answer.value;
  return warnings.flatMap(({ code, details }) => (code === 'schematic-river' ? [details.metres] : []))[0];
};

describe('rivers drawn simplified', () => {
  it('are told of where they are long', () => {
    expect(riverMetres(rosario!, mumbai!)).toBeGreaterThan(100_000);
  });

  it('are told of where they are short but much of the route', () => {
    expect(riverMetres(seville!, gibraltar!)).toBeLessThan(100_000);
  });

  it('are left unsaid in the approach of a port that a long route ends in', () => {
    expect(riverMetres(hamburg!, mumbai!)).toBeUndefined();
  });
});
