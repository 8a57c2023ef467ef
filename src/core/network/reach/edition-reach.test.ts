import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../geodesy/longitude';
import { readEditionNetwork } from '../edition-network.fixture';
import { findRoute } from '../route';
import { isWithin } from './is-within.fixture';
import { findReach } from './reach';

const NETWORK = readEditionNetwork();
/** How much farther than its limit the raster of a reach may lie. */
const SLACK = 1.08;

// With the Arctic shut, as it is unless it is opened: all of these reaches touch its gates.
describe.each([
  ['Yokohama', [139.65, 35.45], 10_000_000],
  ['Murmansk', [33.05, 68.98], 6_000_000],
  ['Rotterdam', [4.48, 51.9], 9_000_000],
  ['Provideniya', [-173.23, 64.42], 5_000_000],
  // By the White Sea canal it would be half as far, but that is not gone by for want of the Arctic alone.
  ['Saint Petersburg', [30.3, 59.9], 5_000_000]
] as const)('the reach of %s', (_, at, limit) => {
  it('holds no place in the north that ships take much longer to', () => {
    const answer = findReach(NETWORK, { at }, { unit: 'metres', values: [limit] });
    if (!answer.ok) throw new Error(answer.failure.code);
    let tried = 0;
    for (let latitude = 50; latitude <= 86; latitude += 4) {
      for (let longitude = -178; longitude < 180; longitude += 8) {
        const place: LonLat = [longitude, latitude];
        const route = isWithin(answer.value[0]!, place) ? findRoute(NETWORK, { at }, { at: place }) : undefined;
        if (!route?.ok || route.value.snaps.destination.metres > 0) continue;
        tried += 1;
        expect(route.value.lengthMetres, place.join(' ')).toBeLessThan(limit * SLACK);
      }
    }
    expect(tried).toBeGreaterThan(20);
  });
});

/** Wider than a step of the lattice; what is open so far about is no shore and no island. */
const OPEN_DEGREES = 0.6;
const WITHIN = 0.97;

// Both lie among islands, behind which one way takes over from another.
describe.each([
  ['Singapore', [103.82, 1.26], 2_480_000],
  ['Miami', [-80.1, 25.77], 2_000_000]
] as const)('the reach of %s', (_, at, limit) => {
  it('leaves out no open water that ships get to well within it', { timeout: 60_000 }, () => {
    const answer = findReach(NETWORK, { at }, { unit: 'metres', values: [limit] });
    if (!answer.ok) throw new Error(answer.failure.code);
    const open = openPlacesRound(at, limit / 111_000);
    const outside = open.filter((place) => !isWithin(answer.value[0]!, place));
    const wrong = outside.filter((place) => {
      const route = findRoute(NETWORK, { at }, { at: place });
      return route.ok && route.value.lengthMetres < limit * WITHIN;
    });
    expect(open.length - outside.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });
});

/** Every quarter of a degree. */
function openPlacesRound([east, north]: readonly [number, number], degrees: number): LonLat[] {
  const places: LonLat[] = [];
  for (let latitude = Math.ceil(north - degrees); latitude < north + degrees; latitude += 0.25) {
    for (let longitude = Math.ceil(east - degrees); longitude < east + degrees; longitude += 0.25) {
      if (isOpen(longitude, latitude)) places.push([longitude, latitude]);
    }
  }
  return places;
}

function isOpen(longitude: number, latitude: number): boolean {
  for (let up = -OPEN_DEGREES; up <= OPEN_DEGREES; up += 0.05) {
    for (let on = -OPEN_DEGREES; on <= OPEN_DEGREES; on += 0.05) {
      if (NETWORK.grid.classAt(longitude + on, latitude + up) !== 0) return false;
    }
  }
  return true;
}
