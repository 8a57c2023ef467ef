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
  ['Provideniya', [-173.23, 64.42], 5_000_000]
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
