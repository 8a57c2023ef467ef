import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { drawnArea } from '../../geodesy/rhumb-area';
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

it('of a place on a lake that ships sail is as large as the lake, where they do not get out of it', () => {
  const answer = findReach(NETWORK, { at: [31.5, 61] }, { unit: 'hours', values: [12] });
  // Ladoga has 17,700 km², islands apart.
  expect(answer.ok && Math.abs(drawnArea(answer.value[0]!.polygons) / 17_700e6 - 1)).toBeLessThan(0.05);
});

/** Ships go 15 km an hour on rivers. */
const RIVER_HOURS = 1;

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

/** A step of the lattice and more: what lies by the shore or by a border may be told for what lies beside it. */
const BESIDE_DEGREES = 0.5;

/** The place, and places all around it. */
function around([longitude, latitude]: LonLat): LonLat[] {
  const wide = BESIDE_DEGREES / Math.cos((latitude * Math.PI) / 180);
  const ring = Array.from({ length: 8 }, (_, eighth): LonLat => {
    const angle = (eighth * Math.PI) / 4;
    return [longitude + wide * Math.sin(angle), latitude + BESIDE_DEGREES * Math.cos(angle)];
  });
  return [[longitude, latitude], ...ring];
}

// Rails of other gauges and borders lie beside those reached; the gate of the Arctic, and the Volga–Don canal, are shut.
describe.each([
  ['Aktobe', [57.21, 50.28], 'rail', 60],
  ['Ussuriysk', [131.95, 43.8], 'rail', 60],
  ['Daqing', [125.02, 46.6], 'any', 60],
  ['Aktau', [51.15, 43.65], 'any', 150],
  ['Dmitry Laptev Strait', [142, 73], 'any', 400],
  ['Chabahar', [60.62, 25.3], 'any', 420]
] as const)('the reach of %s', (_, at, by, limit) => {
  const answer = findReach(NETWORK, { at }, { unit: 'hours', values: [limit] }, { by });
  if (!answer.ok) throw new Error(answer.failure.code);
  const [band] = answer.value;
  const stations = NETWORK.land.record.nodes.map((node) => {
    const route = findRoute(NETWORK, { at }, { at: node.at }, { by, minimise: 'time' });
    const last = route.ok ? route.value.legs.findLast(({ mode }) => mode !== 'access' && mode !== 'transfer') : undefined;
    // Where ships call at a quay nearby, only its water is in reach.
    return {
      at: node.at,
      hours: route.ok ? route.value.hours : Infinity,
      isByLand: last?.mode === 'rail' || last?.mode === 'road'
    };
  });

  it(`holds the stations one gets to by ${by} in time, and no others`, { timeout: 60_000 }, () => {
    const early = stations.filter(({ hours, isByLand }) => isByLand && hours < limit * WITHIN - 2);
    const late = stations.filter(({ hours }) => hours > limit * SLACK + 2);
    expect(early.length).toBeGreaterThan(10);
    expect(late.length).toBeGreaterThan(10);
    expect(early.filter((station) => !around(station.at).some((place) => isWithin(band!, place)))).toEqual([]);
    expect(late.filter((station) => isWithin(band!, station.at))).toEqual([]);
  });
});

describe('a reach by any mode', () => {
  // Ships from Aktau get to the Aegean by the Volga–Don canal in five days, but nobody takes it who can go by rail to Poti.
  it('has every area within those of greater limits asked for alone', () => {
    const aegean: LonLat = [25.7, 40];
    const within = [150, 200, 260].map((limit) => {
      const answer = findReach(NETWORK, { at: [51.15, 43.65] }, { unit: 'hours', values: [limit] }, { by: 'any' });
      return answer.ok && isWithin(answer.value[0]!, aegean);
    });
    expect(within).toEqual([false, false, true]);
  });
});

// Towns on waters far narrower than a step of the lattice.
describe.each([
  ['Anzali', [49.46, 37.48], 'Astrakhan', [48.03, 46.35]],
  ['Anzali', [49.46, 37.48], 'Volgograd', [44.5, 48.7]],
  ['Anzali', [49.46, 37.48], 'Azov', [39.4, 47.1]],
  ['Mumbai', [72.84, 18.95], 'Kolkata', [88.3, 22.55]],
  ['London', [0.5, 51.5], 'Duisburg', [6.75, 51.43]],
  ['Astrakhan', [48.03, 46.35], 'Saratov', [46.03, 51.53]]
] as const)('the rivers in the reach of %s', (_, at, name, town) => {
  it(`lead to ${name} once routes do, and not before`, () => {
    const route = findRoute(NETWORK, { at }, { at: town }, { minimise: 'time' });
    if (!route.ok) throw new Error(route.failure.code);
    const { hours, snaps } = route.value;
    const values = [hours - RIVER_HOURS, hours + RIVER_HOURS];
    const answer = findReach(NETWORK, { at }, { unit: 'hours', values });
    if (!answer.ok) throw new Error(answer.failure.code);
    const [before, after] = answer.value.map(({ waterways }) =>
      Math.min(...waterways.flat().map((place) => distanceMetres(place, town)))
    );
    expect(after).toBeLessThan(snaps.destination.metres + 2_000);
    expect(before).toBeGreaterThan(snaps.destination.metres + 5_000);
  });
});
