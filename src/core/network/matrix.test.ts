import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from './edition-network.fixture';
import { measureMatrix } from './matrix';
import { findRoute } from './route';
import { TOY_NODES, toyParts } from './toy-network.fixture';
import type { Matrix, RouteOptions, RoutePoint, Tariffs } from './types';

const parts = toyParts();
const near = ([longitude, latitude]: readonly [number, number]): RoutePoint => ({ at: [longitude + 0.1, latitude] });
const POINTS = [...Object.values(TOY_NODES).map(near), { at: [60, 60] } as RoutePoint];

const TARIFFS: Tariffs = { perTonneKilometre: { sea: 2, river: 3, rail: 4, road: 9 }, perTransfer: 5, tolls: { narrow: 7 } };

function matrix(options: RouteOptions): Matrix {
  const answer = measureMatrix(parts, POINTS, POINTS.slice(1), options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

describe('matrix', () => {
  it.each<RouteOptions>([
    {},
    { avoid: ['narrow'] },
    { avoid: ['narrow', 'long'] },
    { minimise: 'time', avoid: ['long'] },
    { open: ['inland'] },
    { by: 'any' }
  ])('has the length of each route, snaps included: %j', (options) => {
    const { rows, columns, metres, failures, originSnapMetres, destinationSnapMetres } = matrix(options);
    expect([rows, columns]).toEqual([POINTS.length, POINTS.length - 1]);
    POINTS.forEach((origin, row) =>
      POINTS.slice(1).forEach((destination, column) => {
        const route = findRoute(parts, origin, destination, options);
        const found = metres[row * columns + column]!;
        const failure = failures[row * columns + column];
        if (!route.ok) return expect([found, failure]).toEqual([NaN, route.failure.code]);
        expect(failure).toBeNull();
        expect(found).toBeCloseTo(route.value.lengthMetres, 2);
        if (origin === destination) return expect(found).toBe(0);
        expect(originSnapMetres[row]).toBeCloseTo(route.value.snaps.origin.metres, 2);
        return expect(destinationSnapMetres[column]).toBeCloseTo(route.value.snaps.destination.metres, 2);
      })
    );
  });

  it.each<RouteOptions>([
    {},
    { avoid: ['narrow', 'long'] },
    { avoid: ['narrow', 'long'], open: ['icy'] },
    { avoid: ['narrow', 'long'], minimise: 'time' },
    { via: [{ passage: 'icy' }] }
  ])('marks the lengths that hang on a restricted passage, as their routes warn: %j', (options) => {
    const { columns, restricted } = matrix(options);
    const warned = POINTS.map((origin) =>
      POINTS.slice(1).map((destination) => {
        const route = findRoute(parts, origin, destination, options);
        return route.ok && route.value.warnings.some(({ code }) => code === 'restricted-passage') ? 1 : 0;
      })
    );
    expect(POINTS.map((_, row) => [...restricted.slice(row * columns, (row + 1) * columns)])).toEqual(warned);
    expect(restricted).toContain(1);
  });

  it.each<RouteOptions>([
    { by: 'rail' },
    { by: 'any' },
    { by: 'any', minimise: 'co2' },
    { minimise: 'time', planned: [] },
    { tariffs: TARIFFS },
    { by: 'any', minimise: 'cost', tariffs: TARIFFS }
  ])('tells of each way what its route does, where one is sought for each: %j', (options) => {
    const found = matrix(options);
    POINTS.forEach((origin, row) =>
      POINTS.slice(1).forEach((destination, column) => {
        const route = findRoute(parts, origin, destination, options);
        const at = row * found.columns + column;
        if (!route.ok) return expect([found.hours![at], found.warnings[at]]).toEqual([NaN, []]);
        const { hours, co2Kilograms, cost, warnings } = route.value;
        expect([found.hours?.[at], found.co2Kilograms?.[at], found.cost?.[at]]).toEqual([hours, co2Kilograms, cost]);
        return expect(found.warnings[at]).toEqual([...new Set(warnings.map(({ code }) => code))]);
      })
    );
  });

  it('tells of the shortest ways by sea what their ends and their waters say', () => {
    for (const options of [{}, { avoid: ['narrow', 'long'] }]) {
      const { columns, warnings, hours } = matrix(options);
      expect(hours).toBeUndefined();
      const known = new Set<string>(['far-snap', 'restricted-passage']);
      POINTS.forEach((origin, row) =>
        POINTS.slice(1).forEach((destination, column) => {
          const route = findRoute(parts, origin, destination, options);
          const codes = route.ok ? route.value.warnings.map(({ code }) => code) : [];
          expect(warnings[row * columns + column]).toEqual([...new Set(codes)].filter((code) => known.has(code)));
        })
      );
    }
  });

  it('has no lengths and no snap for a point too far from the network', () => {
    const { columns, metres, originSnapMetres } = matrix({});
    const far = POINTS.length - 1;
    expect(metres.slice(far * columns).every(Number.isNaN)).toBe(true);
    expect(originSnapMetres[far]).toBeNaN();
  });

  it.each<RouteOptions>([{}, { minimise: 'time' }, { by: 'any' }])(
    'has the snap of a point that no way leaves: %j',
    (options) => {
      const [far, off]: RoutePoint[] = [{ at: [60, 60] }, near(TOY_NODES.west)];
      const snapOf = (destination: RoutePoint): [number, string | null] => {
        const answer = measureMatrix(parts, [off!], [destination], options);
        if (!answer.ok) throw new Error(answer.failure.code);
        return [Math.round(answer.value.originSnapMetres[0]!), answer.value.failures[0]!];
      };
      const [whole, none] = snapOf(near(TOY_NODES.east));
      expect([whole, none]).toEqual([expect.closeTo(11_100, -3), null]);
      expect(snapOf(far!)).toEqual([whole, 'too-far']);
    }
  );

  it('refuses options that cannot be meant', () => {
    const answer = measureMatrix(parts, POINTS, POINTS, { avoid: ['nowhere'] });
    expect(!answer.ok && answer.failure.code).toBe('unknown-passage');
  });
});

describe('matrix on the network of the edition', () => {
  it('is as long as each route to the centimetre, also where less than a metre joins a port', () => {
    const network = readEditionNetwork();
    const ports = network.land.record.ports.map(({ at }): RoutePoint => ({ at }));
    const some = ports.filter((_, index) => index % 7 === 0);
    const answer = measureMatrix(network, ports, some);
    if (!answer.ok) throw new Error(answer.failure.code);
    let compared = 0;
    ports.forEach((from, row) => {
      const column = row % some.length;
      const route = findRoute(network, from, some[column]!);
      if (!route.ok) return;
      compared += 1;
      expect(answer.value.metres[row * some.length + column]).toBeCloseTo(route.value.lengthMetres, 2);
    });
    expect(compared).toBeGreaterThan(25);
  });

  const edition = readEditionNetwork();
  // Kuwait behind Hormuz, Baku on the Caspian, Varna behind the Bosphorus, Rotterdam.
  const points: RoutePoint[] = [{ at: [48.2, 29.4] }, { at: [49.95, 40.35] }, { at: [27.95, 43.2] }, { at: [4, 51.98] }];

  it.each([[['hormuz']], [['hormuz', 'bosphorus']], [['hormuz', 'bosphorus', 'volga']]])(
    'has the length of each route from waters shut off from one another, whichever comes first: without %j',
    (avoid) => {
      for (const origins of [points, points.toReversed()]) {
        const answer = measureMatrix(edition, origins, points, { avoid });
        if (!answer.ok) throw new Error(answer.failure.code);
        const found = origins.map((_, row) => [...answer.value.metres.slice(row * points.length, (row + 1) * points.length)]);
        const lengths = origins.map((origin) =>
          points.map((destination) => {
            const route = findRoute(edition, origin, destination, { avoid });
            return origin === destination ? 0 : route.ok ? route.value.lengthMetres : NaN;
          })
        );
        expect(found.map((row) => row.map(Math.round))).toEqual(lengths.map((row) => row.map(Math.round)));
        // One is shut off for good, and one led to by restricted waters.
        expect(found[0]!.some(Number.isNaN)).toBe(true);
        expect(answer.value.restricted).toContain(1);
      }
    }
  );
});
