import { Readable, Writable } from 'node:stream';
import { distanceMetres } from '../core/geodesy/geodesic';
import type {
  Alternative,
  Answer,
  ImpactRow,
  Network,
  Passage,
  ReachBand,
  Route,
  RouteOptions,
  RoutePoint,
  Sourced
} from '../core/network/types';
import { ATLAS } from './atlas.fixture';
import { exitOf } from './failure';
import { mannerOf, runCommand } from './run';
import { failureText } from './words/failure-text';

const figure = (value: number): Sourced => ({ value, source: 'fixture' });

function passage(id: string, en: string, ar: string, more: Partial<Passage> = {}): Passage {
  return {
    ...{ id, kind: 'strait', names: { ar, en }, at: [32.5, 30.5], region: 'indian-ocean', limits: {} },
    ...{ about: { ar: 'وصف', en: 'about' }, alternatives: [], typical: [], source: { ar: 'مصدر', en: 'fixture' } },
    gates: [
      [
        [32, 30],
        [33, 30]
      ]
    ],
    ...more
  };
}

const PASSAGES: readonly Passage[] = [
  passage('suez', 'Suez Canal', 'قناة السويس', { place: 'suez-canal', kind: 'canal', limits: { draughtMetres: 20.1 } }),
  passage('hormuz', 'Strait of Hormuz', 'مضيق هرمز', { place: 'strait-of-hormuz', alternatives: ['suez'] }),
  passage('kara-gate', 'Kara Gate', 'بوابة كارا', { restricted: 'arctic', limits: { months: [7, 8, 9, 11], iceClass: 'arc4' } }),
  passage('twin-one', 'Twin', 'توأم أول'),
  passage('twin-two', 'Twin', 'توأم ثان')
];

/** A network in which every way is the geodesic through what it goes by; closing Suez makes it a thousand kilometres longer. */
function route(origin: RoutePoint, destination: RoutePoint, options: RouteOptions = {}): Answer<Route> {
  const { avoid = [], via = [], by = 'sea' } = options;
  if (avoid.includes('hormuz')) {
    return { ok: false, failure: { code: 'no-route', details: { blockedBy: [{ passage: 'hormuz', reason: 'avoided' }] } } };
  }
  if (Math.abs(destination.at[1]) > 85) {
    const details = { point: 'destination', by, limitMetres: 75_000 } as const;
    return { ok: false, failure: { code: 'too-far', details } };
  }
  const geometry = [origin, ...via.flatMap((stop) => ('at' in stop ? [stop] : [])), destination].map(({ at }) => at);
  const direct = geometry.slice(1).reduce((sum, at, index) => sum + distanceMetres(geometry[index]!, at), 0);
  const lengthMetres = direct + (avoid.includes('suez') ? 1e6 : 0);
  const passages = [
    ...via.flatMap((stop) => ('passage' in stop ? [stop.passage] : [])),
    ...(avoid.includes('suez') ? [] : ['suez'])
  ];
  const hours = lengthMetres / 1000 / (options.ship?.speedKnots ?? 10);
  return {
    ok: true,
    value: {
      ...{ lengthMetres, hours, co2Kilograms: lengthMetres / 1e5, passages, borders: [], edition: '2026.11', geometry },
      legs: [
        {
          ...{ mode: 'sea', from: origin, to: destination, lengthMetres, hours, co2Kilograms: lengthMetres / 1e5 },
          ...{ status: 'operating', source: 'fixture', passages, doubts: [], geometry }
        }
      ],
      snaps: {
        origin: { metres: 1200, at: origin.at, far: false },
        destination: { metres: 30_000, at: destination.at, far: true }
      },
      warnings: [{ code: 'far-snap', details: { point: 'destination', metres: 30_000 } }]
    }
  };
}

function alternatives(origin: RoutePoint, destination: RoutePoint, options: RouteOptions = {}): Answer<Alternative[]> {
  const best = route(origin, destination, options);
  const other = route(origin, destination, { ...options, avoid: ['suez'] });
  if (!best.ok) return best;
  if (!other.ok) return other;
  const none = { addedMetres: 0, addedHours: 0, addedCo2Kilograms: 0, shares: { sea: 1 } };
  return {
    ok: true,
    value: [
      { id: 'best', by: { passages: ['suez'], lines: [] }, route: best.value, ...none },
      { id: 'cape', by: { passages: [], lines: [] }, route: other.value, ...none, addedMetres: 1e6 }
    ]
  };
}

function impact(pairs: readonly (readonly [RoutePoint, RoutePoint])[], first: RouteOptions, second: RouteOptions): ImpactRow[] {
  return pairs.map(([origin, destination]) => {
    const before = route(origin, destination, first);
    const after = route(origin, destination, second);
    const both = before.ok && after.ok ? { addedMetres: after.value.lengthMetres - before.value.lengthMetres } : {};
    return { origin, destination, before, after, ...both };
  });
}

/** A degree square for each limit, and a river into it. */
function reach(_: RoutePoint, { values }: { values: readonly number[] }): Answer<ReachBand[]> {
  const ring: [number, number][] = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0]
  ];
  return {
    ok: true,
    value: values.map((limit) => ({ limit, polygons: [[ring]], waterways: [[ring[0]!, [-1, -1]]], passages: [], ice: [] }))
  };
}

/** What the commands are tested with: small, and known by heart. */
export const NETWORK: Network = {
  edition: '2026.11',
  shoals: [],
  passages: PASSAGES,
  defaults: {
    speedKnots: { sea: figure(14), river: figure(8) },
    speedKilometresPerHour: { rail: figure(40), road: figure(50) },
    co2GramsPerTonneKilometre: { sea: figure(10), river: figure(30), rail: figure(20), road: figure(60) },
    handlingHours: {
      seaToRail: figure(24),
      seaToRoad: figure(12),
      railToRoad: figure(6),
      gaugeChange: figure(12),
      border: figure(6),
      railBorder: figure(9)
    },
    cargoTonnes: figure(14)
  },
  plannedLines: ATLAS.lines.filter(({ status }) => status === 'planned'),
  route,
  alternatives,
  impact,
  reach,
  matrix: (origins, destinations, _, manner) => ({
    ok: true,
    value: {
      rows: origins.length,
      columns: destinations.length,
      courses: manner?.courses === true,
      metres: Float64Array.from(
        origins.flatMap(({ at }) => destinations.map((to) => (at === to.at ? Number.NaN : distanceMetres(at, to.at))))
      ),
      warnings: origins.flatMap(() => destinations.map((_, column) => (column === 0 ? [] : ['restricted-passage' as const]))),
      restricted: Uint8Array.from(origins.flatMap(() => destinations.map((_, column) => (column === 0 ? 0 : 1)))),
      failures: origins.flatMap(({ at }) => destinations.map((to) => (at === to.at ? 'no-route' : null))),
      originSnapMetres: new Float64Array(origins.length),
      destinationSnapMetres: new Float64Array(destinations.length)
    }
  })
};

export interface Called {
  exit: number;
  out: string;
  /** What was told beside the output. */
  notes: string;
  /** What went wrong, as it is told in English. */
  message: string;
  code?: string;
}

/** Calls a command with the small network, or with another. */
export async function call(words: readonly string[], input = '', network = NETWORK): Promise<Called> {
  const told = { out: '', notes: '' };
  const keep = (where: keyof typeof told) =>
    new Writable({
      write(piece: Buffer, _, done) {
        told[where] += piece.toString();
        done();
      }
    });
  const answer = await runCommand(words, mannerOf(words, 'en').language, {
    atlas: () => ATLAS,
    network: () => Promise.resolve(network),
    threads: 1,
    input: Readable.from([Buffer.from(input)]),
    output: keep('out'),
    notes: keep('notes')
  });
  if (answer.ok) return { exit: answer.exit ?? 0, out: told.out + answer.text, notes: told.notes, message: '' };
  return { exit: exitOf(answer.code), ...told, message: failureText(answer, 'en'), code: answer.code };
}
