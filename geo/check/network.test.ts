import { beforeAll, describe, expect, it } from 'vitest';
import { distanceMetres } from '#core/geodesy/geodesic';
import { intersectGeodesics } from '#core/geodesy/intersect';
import type { LonLat } from '#core/geodesy/longitude';
import { nearestOnLine } from '#core/geodesy/nearest';
import { COMPARISONS, requestsOf, type ComparedWay } from '#core/network/comparisons';
import { readEditionGraph, readEditionNetwork, readEditionPorts } from '#core/network/edition-network.fixture';
import { createNetwork } from '#core/network/load';
import type { NetworkParts } from '#core/network/parts';
import { drawLine } from '#core/network/sea/draw-line';
import { nodeAt } from '#core/network/sea/graph-data';
import { generator } from '#core/network/sea/random-graph.fixture';
import type { Route, RoutePoint } from '#core/network/types';
import { layWaters } from '../build/network/sea/open-lakes';
import { loadFairways, loadSeaSources } from '../build/network/sources';

const PAIRS = 2_000;
/** Shores and fairways are drawn for a map of 1:10 million; nodes are kept to eleven metres. */
const SLIVER_METRES = 250;
const FAIRWAY_METRES = 3_000;

describe('ways by sea', () => {
  let parts: NetworkParts;
  let ends: () => RoutePoint;

  beforeAll(() => {
    parts = readEditionNetwork();
    const random = generator(2026);
    const ports = readEditionPorts().filter(({ at }) => parts.sea.join(at));
    ends = () => {
      for (;;) {
        if (random() < 0.3) return ports[Math.floor(random() * ports.length)]!;
        const at: LonLat = [random() * 360 - 180, (Math.asin(random() * 1.9 - 0.95) * 180) / Math.PI];
        if (parts.grid.classAt(at[0], at[1]) === 0 && parts.sea.join(at)) return { at };
      }
    };
  });

  it(`cross neither land nor shoals between ${PAIRS} random pairs, fairways apart`, { timeout: 60_000 }, () => {
    const network = createNetwork(parts);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const answer = network.route(ends(), ends());
      if (answer.ok) wrong.push(...landOf(answer.value, seen));
      else if (answer.failure.code === 'broke-off') wrong.push(answer.failure.details.reason);
    }
    expect(wrong).toEqual([]);
  });

  it('go by the Vilkitsky Strait where a comparison says Northern Sea Route, not past the Pole', () => {
    const network = createNetwork(parts);
    const ports = new Map(readEditionPorts().map((port) => [port.place, port]));
    const northern = COMPARISONS.filter(({ from, to }) => ports.has(from) && ports.has(to))
      .flatMap((comparison) => requestsOf({ ...comparison, ways: comparison.ways.filter(isNorthern) }, (id) => ports.get(id)))
      .map(({ origin, destination, options }) => network.route(origin, destination, options));
    expect(northern.length).toBeGreaterThan(1);
    for (const answer of northern) expect(answer.ok && answer.value.passages).toContain('vilkitsky');
  });

  it('do not pass under the Barelang bridges where the Singapore Strait is closed', () => {
    const network = createNetwork(parts);
    const ports = new Map(readEditionPorts().map((port) => [port.place, port]));
    for (const [from, to] of [
      ['jebel-ali', 'shanghai-port'],
      ['singapore-port', 'hong-kong']
    ]) {
      const answer = network.route(ports.get(from!)!, ports.get(to!)!, { avoid: ['singapore'] });
      if (!answer.ok) throw new Error(answer.failure.code);
      const course = answer.value.legs.flatMap(({ geometry }) => geometry);
      const under = course.slice(1).filter((end, index) => isUnderBridges(course[index]!, end));
      expect(under).toEqual([]);
    }
  });

  it('cross neither land nor shoals on any straight edge of the network', { timeout: 120_000 }, () => {
    const { edges, nodes } = readEditionGraph();
    const wrong: string[] = [];
    for (let edge = 0; edge < edges.count; edge += 1) {
      if (edges.shapes.has(edge) || edges.river[edge] === 1) continue;
      const line: LonLat[] = [nodeAt(nodes, edges.from[edge]!)];
      drawLine(line, nodeAt(nodes, edges.to[edge]!));
      line.slice(1).forEach((to, index) => wrong.push(...landBetween(line[index]!, to)));
    }
    expect(wrong).toEqual([]);
  });
});

function isNorthern({ id }: ComparedWay): boolean {
  return id === 'northern-sea-route';
}

/** Ends of the chain of islands that the bridges join: Batam by its first bridge, and Galang Baru (Wikipedia; Natural Earth). */
const CHAIN: [LonLat, LonLat] = [
  [104.0417, 0.9817],
  [104.27, 0.64]
];

function isUnderBridges(from: LonLat, to: LonLat): boolean {
  return distanceMetres(from, to) < 1_000_000 && intersectGeodesics(from, to, ...CHAIN) !== undefined;
}

/** Stretches of a route's legs at sea that lie on land or a shoal and on no fairway; strokes that were looked at before are left out. */
function landOf({ legs }: Route, seen: Set<string>): string[] {
  return legs.flatMap(({ mode, geometry }) =>
    mode !== 'sea'
      ? []
      : geometry.slice(1).flatMap((to, index) => {
          const from = geometry[index]!;
          const key = `${from.join(' ')} ${to.join(' ')}`;
          if (seen.has(key)) return [];
          seen.add(key);
          return landBetween(from, to);
        })
  );
}

const closed = Object.values(layWaters(loadSeaSources()));

function landBetween(from: LonLat, to: LonLat): string[] {
  return closed
    .flatMap((waters) => waters.landPortions(from, to))
    .flatMap(([start, end]) => {
      const [one, other] = [along(from, to, start), along(from, to, end)];
      const metres = distanceMetres(one, other);
      if (metres <= SLIVER_METRES || isOnFairway(along(from, to, (start + end) / 2))) return [];
      return [`${Math.round(metres)} m from ${one.join(' ')} to ${other.join(' ')}`];
    });
}

function along(from: LonLat, to: LonLat, share: number): LonLat {
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}

const fairways = loadFairways();

function isOnFairway(at: LonLat): boolean {
  return fairways.some(({ vertices }) => nearestOnLine(vertices, at, FAIRWAY_METRES) !== undefined);
}
