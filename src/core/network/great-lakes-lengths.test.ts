import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';

const NETWORK = readEditionNetwork();
const STATUTE_MILE_METRES = 1609.344;
/** The tables name no berths: so far off, or by so many metres on short ways. */
const MOST_SHARE = 0.055;
const MOST_METRES = 8_000;

const PORTS = {
  Montreal: [-73.53, 45.52],
  Ogdensburg: [-75.49, 44.7],
  'Cape Vincent': [-76.33, 44.127],
  Kingston: [-76.48, 44.23],
  Oswego: [-76.51, 43.46],
  'Sodus Bay': [-76.98, 43.265],
  Toronto: [-79.37, 43.63],
  Hamilton: [-79.85, 43.27],
  'Port Colborne': [-79.25, 42.88],
  Buffalo: [-78.88, 42.88],
  Erie: [-80.09, 42.14],
  Cleveland: [-81.7, 41.51],
  Toledo: [-83.53, 41.65],
  Detroit: [-83.05, 42.32],
  'Port Huron': [-82.42, 42.97],
  Saginaw: [-83.95, 43.43],
  'Owen Sound': [-80.94, 44.57],
  'Parry Sound': [-80.035, 45.345],
  Cheboygan: [-84.47, 45.65],
  'Old Mackinac Point': [-84.73, 45.79],
  DeTour: [-83.9, 45.99],
  'Sault Ste. Marie': [-84.34, 46.5],
  Escanaba: [-87.05, 45.745],
  Menominee: [-87.6, 45.1],
  'Green Bay': [-88.01, 44.52],
  Kewaunee: [-87.5, 44.46],
  Milwaukee: [-87.9, 43.03],
  Chicago: [-87.6, 41.88],
  Gary: [-87.34, 41.6],
  Muskegon: [-86.26, 43.23],
  Marquette: [-87.39, 46.54],
  Duluth: [-92.09, 46.77],
  'Thunder Bay': [-89.2, 48.4]
} as const satisfies Record<string, LonLat>;

type Port = keyof typeof PORTS;
type Voyage = readonly [from: Port, to: Port, statuteMiles: number];

const metresBetween = (from: Port, to: Port): number => {
  const answer = findRoute(NETWORK, { at: PORTS[from] }, { at: PORTS[to] });
  return answer.ok ? answer.value.lengthMetres : NaN;
};

/** Sailing distances of the Seaway Corporation (greatlakes-seaway.com, facts and figures), in statute miles. */
const SEAWAY: readonly Voyage[] = [
  ['Montreal', 'Thunder Bay', 1222],
  ['Montreal', 'Duluth', 1344],
  ['Montreal', 'Milwaukee', 1186],
  ['Montreal', 'Chicago', 1251],
  ['Montreal', 'Port Huron', 680],
  ['Montreal', 'Detroit', 618],
  ['Montreal', 'Toledo', 611],
  ['Montreal', 'Cleveland', 534],
  ['Montreal', 'Erie', 439],
  ['Montreal', 'Port Colborne', 374],
  ['Montreal', 'Toronto', 349],
  ['Montreal', 'Ogdensburg', 126]
];

/**
 * Green’s Great Lakes & Seaway Directory, tables III to VI, in statute miles (images.maritimehistoryofthegreatlakes.ca,
 * 126060 p. 93, 126037 pp. 245–249, 126059 p. 192). Ways that lead by the shallow canal of Sturgeon Bay are not asked for.
 */
const DIRECTORY: readonly Voyage[] = [
  ['Port Huron', 'Old Mackinac Point', 247],
  ['Port Huron', 'Sault Ste. Marie', 269],
  ['Port Huron', 'DeTour', 223],
  ['Port Huron', 'Cheboygan', 232],
  ['Port Huron', 'Port Colborne', 307],
  ['Old Mackinac Point', 'Sault Ste. Marie', 90],
  ['Old Mackinac Point', 'DeTour', 45],
  ['Old Mackinac Point', 'Port Colborne', 554],
  ['Old Mackinac Point', 'Escanaba', 129],
  ['Old Mackinac Point', 'Menominee', 155],
  ['Old Mackinac Point', 'Green Bay', 198],
  ['Old Mackinac Point', 'Kewaunee', 170],
  ['Sault Ste. Marie', 'DeTour', 45],
  ['Escanaba', 'Green Bay', 101],
  ['Escanaba', 'Menominee', 55],
  ['Menominee', 'Green Bay', 49],
  ['Port Colborne', 'Oswego', 171],
  ['Port Colborne', 'Sodus Bay', 149],
  ['Port Colborne', 'Cape Vincent', 190],
  ['Cape Vincent', 'Oswego', 49],
  ['Cape Vincent', 'Sodus Bay', 68]
];

describe('ways on the Great Lakes', () => {
  it.each([...SEAWAY, ...DIRECTORY])('are as long as published, from %s to %s', (from, to, miles) => {
    const published = miles * STATUTE_MILE_METRES;
    expect(Math.abs(metresBetween(from, to) - published)).toBeLessThan(Math.max(MOST_SHARE * published, MOST_METRES));
  });

  it('lead as straight as geodesics over open water, at the pace of the sea', () => {
    const [north, south]: LonLat[] = [
      [-82.5, 45.5],
      [-82.5, 44.5]
    ];
    const answer = findRoute(NETWORK, { at: north! }, { at: south! });
    const { lengthMetres, legs } = answer.ok ? answer.value : { lengthMetres: NaN, legs: [] };
    expect(lengthMetres / distanceMetres(north!, south!)).toBeCloseTo(1, 4);
    expect(legs.map(({ mode }) => mode)).toEqual(['sea']);
  });

  it('lead from Detroit to every port', () => {
    const ports = Object.keys(PORTS) as Port[];
    expect(ports.filter((port) => Number.isNaN(metresBetween('Detroit', port)))).toEqual([]);
  });

  it.each([
    ['Buffalo', 'Cleveland'],
    ['Milwaukee', 'Muskegon'],
    ['Chicago', 'Muskegon'],
    ['Toronto', 'Hamilton'],
    ['Toronto', 'Oswego']
  ] as [Port, Port][])('lead nearly straight over open water from %s to %s', (from, to) => {
    expect(metresBetween(from, to) / distanceMetres([...PORTS[from]], [...PORTS[to]])).toBeLessThan(1.1);
  });
});
