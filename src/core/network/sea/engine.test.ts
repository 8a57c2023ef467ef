import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, polylineLengthMetres } from '../../geodesy/geodesic';
import type { LonLat } from '../../geodesy/longitude';
import { nearestOnLine } from '../../geodesy/nearest';
import { passageSet } from '../passage-set';
import { bruteForce, bruteForceBetween } from './brute-force.fixture';
import { createSeaEngine, type SeaJoin, type SeaPath } from './engine';
import { contract, decodeGraph, encodeGraph } from './graph';
import type { SeaGrid } from './grid';
import { randomGraph } from './random-graph.fixture';

/** Water everywhere, but a fog in which one sees no farther than this. */
const SIGHT_METRES = 600_000;
const fog: SeaGrid = {
  classAt: () => 0,
  isClear: (from, to) => distanceMetres(from, to) < SIGHT_METRES,
  nearestWater: () => []
};

/** A gate on the meridian of five degrees; passages of edges beyond the first have none. */
const GATE: LonLat[] = [
  [5, -31],
  [5, 0]
];

const graph = decodeGraph(encodeGraph(contract(randomGraph(11, 240, 5), 0)));
const engine = createSeaEngine(fog, graph, [[GATE]]);
const anyPoint = fc.tuple(fc.double({ min: -30, max: 30, noNaN: true }), fc.double({ min: -30, max: 30, noNaN: true }));
const anyShut = fc.array(fc.nat({ max: 5 }), { maxLength: 3 }).map(passageSet);

function joined(at: LonLat): SeaJoin {
  const join = engine.join(at);
  if (!join) throw new Error('nothing in sight');
  return join;
}

const anyJoins = fc.tuple(anyPoint, anyPoint).filter((ends) => ends.every((end) => engine.join(end) !== undefined));

function pointsOf({ parts }: SeaPath): LonLat[] {
  return parts.flatMap(({ points }, index) => (index === 0 ? points : points.slice(1)));
}

describe('the engine', () => {
  it('remembers the ways of one pair, each by what is shut, and forgets them for the next', () => {
    const [a, b, c] = [joined([-20, -20]), joined([20, 20]), joined([20, -20])];
    const [open, shut] = [passageSet(), passageSet([0])];
    const [first, other] = [engine.path(a, b, open), engine.path(a, b, shut)];
    expect(engine.path(a, b, open)).toBe(first);
    expect(engine.path(a, b, shut)).toBe(other);
    expect(other).not.toBe(first);
    expect(engine.path(b, a, open)).not.toBe(first);
    expect(engine.path(a, c, open)).not.toEqual(first);
    expect(engine.path(a, b, open)).toEqual(first);
  });

  it('finds the shortest way over the plain edges, unless a straight one is shorter', () => {
    fc.assert(
      fc.property(anyJoins, anyShut, ([from, to], shut) => {
        const [a, b] = [joined(from), joined(to)];
        const overNodes = bruteForceBetween(bruteForce(graph, a.entries, shut), b.entries, shut);
        const path = engine.path(a, b, shut);
        const straight = distanceMetres(from, to);
        const expected = straight < SIGHT_METRES ? [straight, overNodes] : [overNodes];
        const metres = path?.lengthMetres ?? Infinity;
        expect(expected.some((length) => length === metres || Math.abs(length - metres) < 1e-3)).toBe(true);
        expect(metres).toBeGreaterThanOrEqual(straight - 0.01);
        expect(metres).toBeLessThanOrEqual(overNodes + 1e-3);
      })
    );
  });

  it('draws what it measured', () => {
    fc.assert(
      fc.property(anyJoins, anyShut, ([from, to], shut) => {
        const path = engine.path(joined(from), joined(to), shut);
        if (!path) return;
        const points = pointsOf(path);
        expect(distanceMetres(points[0]!, from)).toBeLessThan(1e-3);
        expect(distanceMetres(points.at(-1)!, to)).toBeLessThan(1e-3);
        expect(path.parts.reduce((sum, part) => sum + part.lengthMetres, 0)).toBeCloseTo(path.lengthMetres, 3);
        for (const part of path.parts) {
          // Points lie some metres off the geodesics, which makes the drawn line a hair longer.
          const strayMetres = Math.abs(polylineLengthMetres(part.points) - part.lengthMetres);
          expect(strayMetres).toBeLessThan(part.lengthMetres * 1e-5 + 1e-3);
        }
        points.slice(1).forEach((point, index) => expect(Math.abs(point[0] - points[index]![0])).toBeLessThan(10));
      })
    );
  });

  it('is as far back as forth, in tables too, and crosses nothing shut', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 2, maxLength: 5 }), anyShut, (points, shut) => {
        const joins = points.map((point) => engine.join(point)).filter((join) => join !== undefined);
        const table = engine.lengths(joins, joins, shut);
        joins.forEach((from, row) => {
          joins.forEach((to, column) => {
            const path = engine.path(from, to, shut);
            expect(table[row * joins.length + column]).toBeCloseTo(path?.lengthMetres ?? NaN, 3);
            expect(table[column * joins.length + row]).toBeCloseTo(path?.lengthMetres ?? NaN, 3);
            for (const passage of path?.passages ?? []) expect(shut[0]! & (1 << passage)).toBe(0);
          });
        });
      })
    );
  });

  it('measures to all nodes as to each', () => {
    const shut = passageSet([1]);
    const from = joined([3, 4]);
    const expected = bruteForce(graph, from.entries, shut);
    engine.lengthsToNodes(from, shut).forEach((metres, node) => {
      if (expected[node] === Infinity) expect(metres).toBeNaN();
      else expect(metres).toBeCloseTo(expected[node]!, 3);
    });
  });

  it('names the gate a straight line crosses, and goes round when it is shut', () => {
    const [a, b] = [joined([3, -10]), joined([7, -10])];
    expect(engine.path(a, b, passageSet([]))!.passages).toEqual([0]);
    expect(engine.path(a, b, passageSet([0]))?.passages ?? []).not.toContain(0);
  });

  it('remembers a join', () => {
    expect(engine.join([1.5, 2.5])).toBe(engine.join([1.5, 2.5]));
  });
});

describe('a fairway', () => {
  const shore: LonLat = [0.5, 0.02];
  const nodes: LonLat[] = [
    [0, 0],
    [1, 0],
    [0, 1]
  ];
  const bend: LonLat = [0.5, 0];
  const fairway = { a: 0, b: 1, lengthMetres: polylineLengthMetres([nodes[0]!, bend, nodes[1]!]), passages: [0], shape: [bend] };
  const arm = { a: 0, b: 2, lengthMetres: distanceMetres(nodes[0]!, nodes[2]!), passages: [], kind: 'sea' as const };
  const river = decodeGraph(encodeGraph(contract({ nodes, edges: [{ ...fairway, kind: 'river' }, arm] })));
  const land: SeaGrid = { classAt: () => 2, isClear: () => false, nearestWater: () => [] };
  const gate: LonLat[] = [
    [0.7, -0.1],
    [0.7, 0.1]
  ];
  const inland = createSeaEngine(land, river, [[gate]]);

  it('is joined at the nearest place of its course', () => {
    const join = inland.join(shore)!;
    expect(join.snapMetres).toBeCloseTo(distanceMetres(shore, bend), 0);
    expect(nearestOnLine([nodes[0]!, nodes[1]!], join.snapAt)!.distanceMetres).toBeLessThan(1);
    expect(inland.join([0.5, 1.9])).toBeUndefined();
  });

  it('leads from place to place along its course, over its gate only where that lies between', () => {
    const [west, middle, east] = [0.2, 0.5, 0.9].map((longitude) => inland.join([longitude, 0.01])!);
    const near = inland.path(west!, middle!, passageSet([0]))!;
    expect(near.passages).toEqual([]);
    expect(near.lengthMetres).toBeCloseTo(distanceMetres([0.2, 0], [0.5, 0]), 0);
    expect(near.parts.map(({ kind }) => kind)).toEqual(['river']);
    expect(inland.path(middle!, east!, passageSet([]))!.passages).toEqual([0]);
    expect(inland.path(middle!, east!, passageSet([0]))).toBeUndefined();
    expect(inland.lengths([west!], [middle!, east!], passageSet([0]))[1]).toBeNaN();
  });

  it('is left at its ends', () => {
    const path = inland.path(inland.join([0.5, 0.01])!, inland.join([0.02, 0])!, passageSet([]))!;
    expect(path.lengthMetres).toBeCloseTo(distanceMetres(bend, [0.02, 0]), 0);
  });
});
