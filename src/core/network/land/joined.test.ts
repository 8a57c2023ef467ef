import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { nearestOnLine } from '../../geodesy/nearest';
import { findRoute } from '../route';
import { TOY_DEFAULTS, TOY_NODES, TOY_PASSAGES, toyParts } from '../toy-network.fixture';
import type { Route, RouteOptions } from '../types';
import type { LandEdge, LandLine, LandRecord } from './record';

const line = (id: string, more: Partial<LandLine> = {}): LandLine => ({
  id,
  names: { ar: id, en: id },
  mode: 'rail',
  status: 'operating',
  accuracy: 'generalised',
  gaugeMillimetres: 1435,
  source: 'toy',
  ...more
});
const NODES: readonly LonLat[] = [[-6, 0], [-4, 0], [-2, 0], TOY_NODES.west];
const stretch = (lineIndex: number, from: number, to: number, country: string): LandEdge => {
  const shape = [NODES[from]!, NODES[to]!];
  return { line: lineIndex, from, to, lengthMetres: distanceMetres(shape[0]!, shape[1]!), country, shape };
};

/** Inland, by two gauges over a border to a port of the toy sea, with a road beside the first stretch and a plan beside all. */
const LAND: LandRecord = {
  nodes: NODES.map((at) => ({ at })),
  lines: [
    line('narrow-rails'),
    line('broad-rails', { gaugeMillimetres: 1520 }),
    line('road', { mode: 'road', gaugeMillimetres: undefined, accuracy: 'schematic' }),
    line('plan', { status: 'planned' })
  ],
  edges: [stretch(0, 0, 1, 'AA'), stretch(1, 1, 2, 'BB'), stretch(1, 2, 3, 'BB'), stretch(2, 0, 1, 'AA'), stretch(3, 0, 3, 'AA')],
  ports: [{ place: 'port-west', at: TOY_NODES.west, country: 'BB', nodes: [{ node: 3, metres: 0 }] }]
};
const parts = toyParts(LAND);
const INLAND = { at: NODES[0]! };
const EAST = { at: TOY_NODES.east };

function go(options: RouteOptions, to: { at: LonLat } = EAST, network = parts, from: LonLat = INLAND.at): Route {
  const answer = findRoute(network, { at: from }, to, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
const modes = ({ legs }: Route) => legs.map(({ mode, line }) => line ?? mode);

describe('ways that change between land and sea', () => {
  test('rail to the port, work there, and on by ship', () => {
    const route = go({ by: 'any' });
    expect(modes(route)).toEqual(['narrow-rails', 'transfer', 'broad-rails', 'transfer', 'sea', 'sea']);
    expect(route.borders).toEqual([['AA', 'BB']]);
    expect(route.passages).toEqual(['narrow']);
    const { gaugeChange, railBorder, seaToRail } = TOY_DEFAULTS.handlingHours;
    const land = distanceMetres(NODES[0]!, NODES[3]!);
    const sea = route.lengthMetres - land;
    const work = gaugeChange.value + railBorder.value + seaToRail.value;
    expect(route.hours).toBeCloseTo(land / 45_000 + sea / (14 * 1852) + work, 6);
  });

  test('lines that are planned run only where they are taken as built', () => {
    const built = go({ by: 'any', planned: ['plan'] });
    expect(modes(built)).toEqual(['plan', 'transfer', 'sea', 'sea']);
    expect(built.warnings).toContainEqual({ code: 'planned-line', details: { line: 'plan', status: 'planned' } });
    expect(modes(go({ by: 'any', planned: ['all'] }))).toEqual(modes(built));
  });

  test('a mode that is wanted alone is used alone', () => {
    expect(modes(go({ by: 'road' }, { at: NODES[1]! }))).toEqual(['road']);
    expect(modes(go({ by: 'rail' }, { at: NODES[3]! }))).toEqual(['narrow-rails', 'transfer', 'broad-rails']);
    expect(findRoute(parts, INLAND, EAST, { by: 'rail' })).toMatchObject({
      failure: { code: 'too-far', details: { point: 'destination', by: 'rail' } }
    });
  });

  test('a point in the middle of a stretch joins it there', () => {
    const route = findRoute(parts, { at: [-5, 0.1] }, { at: NODES[2]! }, { by: 'rail' });
    if (!route.ok) throw new Error('no route');
    expect(route.value.legs[0]).toMatchObject({ mode: 'access' });
    expect(route.value.lengthMetres).toBeCloseTo(distanceMetres([-5, 0.1], [-5, 0]) + distanceMetres([-5, 0], NODES[2]!), -1);
  });

  test('a change at a point to go by costs the same work as anywhere', () => {
    const via = go({ by: 'any', via: [{ at: TOY_NODES.west }] });
    expect(via.hours).toBeCloseTo(go({ by: 'any' }).hours, 6);
  });

  test('a border at the very end of a trip is crossed, and its gauge changed', () => {
    const nodes = LAND.nodes.map((node, index) => (index === 1 ? { ...node, country: 'BB' } : node));
    const network = toyParts({ ...LAND, nodes });
    const [inland, station, beyond] = NODES.map((at) => ({ at }));
    const between = (from: { at: LonLat }, to: { at: LonLat }, options: RouteOptions = {}): Route => {
      const answer = findRoute(network, from, to, { by: 'rail', ...options });
      if (!answer.ok) throw new Error(answer.failure.code);
      return answer.value;
    };
    const { gaugeChange, border, railBorder } = TOY_DEFAULTS.handlingHours;
    const work = gaugeChange.value + railBorder.value;
    const [out, back] = [between(station!, inland!), between(inland!, station!)];
    expect([out.borders, back.borders]).toEqual([[['BB', 'AA']], [['AA', 'BB']]]);
    for (const { hours } of [out, back]) expect(hours).toBeCloseTo(distanceMetres(NODES[0]!, NODES[1]!) / 45_000 + work, 6);
    expect(modes(out)).toEqual(['transfer', 'narrow-rails']);
    expect(between(station!, beyond!).borders).toEqual([]);
    const past = between(inland!, beyond!, { via: [station!] });
    expect(past.borders).toEqual([['AA', 'BB']]);
    expect(past.hours).toBeCloseTo(between(inland!, beyond!).hours, 6);
    expect(between(station!, inland!, { by: 'road' }).hours).toBeCloseTo(out.lengthMetres / 40_000 + border.value, 6);
  });

  test('rails of an unknown gauge carry what runs at home, so that the gauge changes whichever way one goes', () => {
    const unknown = { ...line('unknown-rails'), gaugeMillimetres: undefined };
    const network = toyParts({
      ...LAND,
      nodes: LAND.nodes.map((node, index) => (index === 1 ? { ...node, country: 'AA' } : node)),
      lines: [LAND.lines[0]!, LAND.lines[1]!, unknown],
      edges: [stretch(0, 0, 1, 'AA'), stretch(2, 1, 2, 'BB'), stretch(1, 2, 3, 'BB')]
    });
    const hours = (from: number, to: number, via: readonly number[] = []): number => {
      const points = [from, to, ...via].map((node) => ({ at: NODES[node]! }));
      const answer = findRoute(network, points[0]!, points[1]!, { by: 'rail', via: points.slice(2) });
      return answer.ok ? answer.value.hours : NaN;
    };
    const { gaugeChange, railBorder } = TOY_DEFAULTS.handlingHours;
    const run = (from: number, to: number) => distanceMetres(NODES[from]!, NODES[to]!) / 45_000;
    for (const [from, to] of [
      [1, 3],
      [3, 1],
      [0, 3],
      [3, 0]
    ] as const) {
      expect(hours(from, to)).toBeCloseTo(run(from, to) + gaugeChange.value + railBorder.value, 6);
    }
    for (const via of [1, 2]) {
      expect(hours(0, 3, [via])).toBeCloseTo(hours(0, 3), 6);
      expect(hours(3, 0, [via])).toBeCloseTo(hours(0, 3), 6);
    }
  });

  test('a station beside a port is left for the quay and reached from it by lorry, not out on the line and back', () => {
    const drive = distanceMetres(NODES[2]!, NODES[3]!);
    const near = { ...LAND.ports[0]!, nodes: [{ node: 2, metres: drive }] };
    const network = toyParts({ ...LAND, ports: [near] });
    const station = { at: NODES[2]! };
    const out = go({ by: 'any' }, EAST, network);
    const [there, back] = [findRoute(network, station, EAST, { by: 'any' }), findRoute(network, EAST, station, { by: 'any' })];
    if (!there.ok || !back.ok) throw new Error('no route');
    expect(modes(there.value)).toEqual(['transfer', 'sea', 'sea']);
    expect(modes(back.value)).toEqual(['sea', 'sea', 'transfer']);
    expect(there.value.legs[0]).toMatchObject({ lengthMetres: drive, work: ['seaToRoad'] });
    expect(back.value.lengthMetres).toBeCloseTo(there.value.lengthMetres, 3);
    expect(back.value.hours).toBeCloseTo(there.value.hours, 6);
    expect(there.value.lengthMetres).toBeLessThan(out.lengthMetres);
  });

  test('far from the water lorries go to the ship where rails lead nowhere', () => {
    const [west] = NODES[3]!;
    const ends: readonly LonLat[] = [
      [west - 0.3, 0],
      [west - 0.6, 0]
    ];
    const alone: LandEdge = {
      line: 0,
      from: 4,
      to: 5,
      lengthMetres: distanceMetres(ends[0]!, ends[1]!),
      country: 'AA',
      shape: ends
    };
    const network = toyParts({ ...LAND, nodes: [...LAND.nodes, ...ends.map((at) => ({ at }))], edges: [alone] });
    const [byAny, bySea] = [go({ by: 'any' }, EAST, network, ends[0]!), go({ by: 'sea' }, EAST, network, ends[0]!)];
    const { metres } = byAny.snaps.origin;
    const { seaToRoad } = TOY_DEFAULTS.handlingHours;
    expect(metres).toBeGreaterThan(10_000);
    expect(byAny.lengthMetres).toBeCloseTo(bySea.lengthMetres, 3);
    expect(modes(byAny)).toEqual(['access', 'transfer', 'sea', 'sea']);
    expect(byAny.legs[1]).toMatchObject({ work: ['seaToRoad'], lengthMetres: 0 });
    const [, ...afloat] = bySea.legs;
    const hours = afloat.reduce((sum, leg) => sum + leg.hours, seaToRoad.value);
    expect(byAny.hours).toBeCloseTo(hours + metres / (TOY_DEFAULTS.speedKilometresPerHour.road.value * 1000), 6);
    const back = findRoute(network, EAST, { at: ends[0]! }, { by: 'any' });
    expect(back.ok && back.value.hours).toBeCloseTo(byAny.hours, 6);
    expect(back.ok && modes(back.value)).toEqual(['sea', 'sea', 'transfer', 'access']);
  });

  test('a delay by sea counts against the way that has it', () => {
    const slow = toyParts(
      LAND,
      TOY_PASSAGES.map((one) => (one.id === 'narrow' ? { ...one, delayHours: 500 } : one))
    );
    expect(go({ by: 'any', minimise: 'time' }, EAST, slow).passages).toEqual(['long']);
    expect(go({ by: 'any', minimise: 'distance' }, EAST, slow).passages).toEqual(['narrow']);
  });
});

const point = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 30, max: 60 }));
const graph = fc.uniqueArray(point, { minLength: 3, maxLength: 8, selector: String }).chain((nodes) => {
  const end = fc.integer({ min: 0, max: nodes.length - 1 });
  const ends = fc.tuple(end, end).filter(([a, b]) => a !== b);
  return fc.tuple(fc.constant(nodes), fc.array(ends, { minLength: 2, maxLength: 14 }));
});

test('the shortest way over land is that of all ways through the graph', () => {
  fc.assert(
    fc.property(graph, ([nodes, ends]) => {
      const edges = ends.map(([from, to], index): LandEdge => {
        const shape = [nodes[from]!, nodes[to]!];
        return { line: index % 3, from, to, lengthMetres: distanceMetres(shape[0]!, shape[1]!), shape };
      });
      const lines = [line('a'), line('b', { gaugeMillimetres: 1520 }), line('c', { mode: 'road', gaugeMillimetres: undefined })];
      const network = toyParts({ nodes: nodes.map((at) => ({ at })), lines, edges, ports: [] });
      const least = shortest(nodes.length, edges, ends[0]![0], ends.at(-1)![1]);
      const answer = findRoute(network, { at: nodes[ends[0]![0]]! }, { at: nodes[ends.at(-1)![1]]! }, { by: 'any' });
      const length = answer.ok ? answer.value.lengthMetres : Infinity;
      // Tracks that cross in the open, or run over a node, offer joins that the graph of nodes alone does not have.
      expect(length).toBeLessThanOrEqual(least + 1);
      const isOwn = [ends[0]![0], ends.at(-1)![1]].every((node) => !edges.some((edge) => runsOver(edge, node, nodes[node]!)));
      if (isOwn && answer.ok && answer.value.legs.every(({ mode }) => mode !== 'access')) expect(length).toBeCloseTo(least, 0);
    })
  );
});

/** Whether a track leads over a node without ending there. */
function runsOver({ from, to, shape }: LandEdge, node: number, at: LonLat): boolean {
  return node !== from && node !== to && nearestOnLine(shape, at, 1000) !== undefined;
}

/** Floyd and Warshall: all ways at once, without a queue. */
function shortest(count: number, edges: readonly LandEdge[], from: number, to: number): number {
  const metres = Array.from({ length: count }, (_, a) => Array.from({ length: count }, (_, b) => (a === b ? 0 : Infinity)));
  for (const edge of edges) {
    const length = Math.min(metres[edge.from]![edge.to]!, edge.lengthMetres);
    metres[edge.from]![edge.to] = length;
    metres[edge.to]![edge.from] = length;
  }
  for (let by = 0; by < count; by += 1)
    for (let a = 0; a < count; a += 1)
      for (let b = 0; b < count; b += 1) metres[a]![b] = Math.min(metres[a]![b]!, metres[a]![by]! + metres[by]![b]!);
  return metres[from]![to]!;
}
