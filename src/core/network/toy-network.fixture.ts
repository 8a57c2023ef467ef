import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { createLandNetwork } from './land/network';
import type { LandRecord } from './land/record';
import { isInSet, type PassageSet } from './passage-set';
import type { NetworkParts } from './parts';
import type { SeaEngine, SeaJoin, SeaPath } from './sea/engine';
import type { Defaults, Passage } from './types';

/** A sea small enough to be solved by hand: between `west` and `east` lie a narrow, an icy and a long way; a lake has a canal. */
export const TOY_NODES = { west: [0, 0], east: [10, 0], north: [5, 1], ice: [5, 3], south: [5, -8], lake: [5, 2] } as const;
type Node = keyof typeof TOY_NODES;

interface ToyEdge {
  a: Node;
  b: Node;
  passages: readonly number[];
  kind: 'sea' | 'river';
}

const edge = (a: Node, b: Node, passages: readonly number[], kind: 'sea' | 'river' = 'sea'): ToyEdge => ({
  a,
  b,
  passages,
  kind
});
const TOY_EDGES: readonly ToyEdge[] = [
  edge('west', 'north', [0]),
  edge('north', 'east', []),
  edge('west', 'south', [1]),
  edge('south', 'east', []),
  edge('west', 'ice', [2]),
  edge('ice', 'east', []),
  edge('north', 'lake', [3], 'river')
];

const passage = (id: string, at: LonLat, more: Partial<Passage> = {}): Passage => ({
  id,
  kind: 'strait',
  names: { ar: id, en: id },
  at,
  gates: [],
  region: 'europe',
  limits: {},
  about: { ar: '', en: '' },
  alternatives: [],
  typical: [],
  source: { ar: 'لعبة', en: 'toy' },
  ...more
});

export const TOY_PASSAGES: readonly Passage[] = [
  passage('narrow', TOY_NODES.north),
  passage('long', TOY_NODES.south),
  passage('icy', TOY_NODES.ice, { restricted: 'arctic', limits: { months: [7, 8, 9, 10], iceClass: 'arc4' } }),
  passage('canal', TOY_NODES.lake, { kind: 'canal', restricted: 'inland', limits: { draughtMetres: 4 } })
];

const row = (value: number) => ({ value, source: 'toy' });
export const TOY_DEFAULTS: Defaults = {
  speedKnots: { sea: row(14), river: row(8) },
  speedKilometresPerHour: { rail: row(45), road: row(40) },
  co2GramsPerTonneKilometre: { sea: row(15), river: row(40), rail: row(30), road: row(120) },
  handlingHours: {
    ...{ seaToRail: row(80), seaToRoad: row(60), railToRoad: row(6) },
    ...{ gaugeChange: row(5), border: row(12), railBorder: row(20) }
  },
  cargoTonnes: row(10)
};

export const NO_LAND: LandRecord = { nodes: [], lines: [], edges: [], ports: [] };

/** Parts of a network over the toy sea, with a land graph and changed passages where a test needs them. */
export function toyParts(land: LandRecord = NO_LAND, passages: readonly Passage[] = TOY_PASSAGES): NetworkParts {
  return {
    edition: 'toy',
    shoals: [],
    freezing: [],
    passages,
    passageIndex: new Map(passages.map(({ id }, index) => [id, index])),
    defaults: TOY_DEFAULTS,
    grid: { classAt: () => 0, isClear: () => false, nearestWater: () => [] },
    sea: toyEngine(),
    land: createLandNetwork(land)
  };
}

/** Every way through the toy sea that visits no node twice, with its passages and lengths: what a search is held against. */
export function allToyPaths(from: Node, to: Node): SeaPath[] {
  const paths: SeaPath[] = [];
  const walk = (at: Node, seen: readonly Node[], edges: readonly (ToyEdge & { from: Node; to: Node })[]): void => {
    if (at === to) paths.push(toyPath(edges));
    for (const way of at === to ? [] : TOY_EDGES) {
      const next = way.a === at ? way.b : way.b === at ? way.a : undefined;
      if (next && !seen.includes(next)) walk(next, [...seen, next], [...edges, { ...way, from: at, to: next }]);
    }
  };
  walk(from, [from], []);
  return paths;
}

function toyPath(edges: readonly (ToyEdge & { from: Node; to: Node })[]): SeaPath {
  const parts = edges.map((way) => ({
    kind: way.kind,
    lengthMetres: distanceMetres(TOY_NODES[way.from], TOY_NODES[way.to]),
    points: [TOY_NODES[way.from], TOY_NODES[way.to]] as LonLat[],
    passages: [...way.passages]
  }));
  return {
    lengthMetres: parts.reduce((sum, part) => sum + part.lengthMetres, 0),
    passages: parts.flatMap((part) => part.passages),
    parts
  };
}

function toyEngine(): SeaEngine {
  const nodeOf = (join: SeaJoin) => (Object.keys(TOY_NODES) as Node[]).find((node) => TOY_NODES[node] === join.snapAt)!;
  const path = (a: SeaJoin, b: SeaJoin, shut: PassageSet): SeaPath | undefined =>
    allToyPaths(nodeOf(a), nodeOf(b))
      .filter((way) => !way.passages.some((index) => isInSet(shut, index)))
      .sort((one, other) => one.lengthMetres - other.lengthMetres)[0];
  return {
    nodes: Float64Array.from(Object.values(TOY_NODES).flat()),
    fairways: () => [],
    edgesThrough: () => [],
    join: joinToy,
    metresToWater: () => Infinity,
    path,
    lengths: (origins, destinations, shut) =>
      Float64Array.from(origins.flatMap((a) => destinations.map((b) => path(a, b, shut)?.lengthMetres ?? NaN))),
    mayLeadThrough: () => true,
    lengthsToNodes: () => new Float64Array()
  };
}

function joinToy(at: LonLat): SeaJoin | undefined {
  const near = Object.values(TOY_NODES)
    .map((node) => ({ at, snapAt: node as LonLat, snapMetres: distanceMetres(at, node) }))
    .sort((a, b) => a.snapMetres - b.snapMetres)[0]!;
  return near.snapMetres <= 75_000 ? (near as SeaJoin) : undefined;
}
