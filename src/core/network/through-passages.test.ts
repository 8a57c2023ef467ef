import { describe, expect, test } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import type { Route, RouteOptions } from './types';

const parts = readEditionNetwork();
const VALPARAISO: LonLat = [-71.62, -33.03];
const NEW_YORK: LonLat = [-73.8, 40.5];
const MUMBAI: LonLat = [72.8, 18.95];
const ROTTERDAM: LonLat = [4, 51.98];
const SHANGHAI: LonLat = [122, 31.2];
const SINGAPORE: LonLat = [103.8, 1.25];
const COLOMBO: LonLat = [79.8, 6.95];
const MURMANSK: LonLat = [33.1, 69.1];
const YOKOHAMA: LonLat = [139.7, 35.3];
const PIRAEUS: LonLat = [23.6, 37.9];

function routeOf(from: LonLat, to: LonLat, options: RouteOptions): Route {
  const answer = findRoute(parts, { at: from }, { at: to }, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}
const byWay = (from: LonLat, to: LonLat, passage: string, more: RouteOptions = {}): Route =>
  routeOf(from, to, { ...more, via: [{ passage }] });

/** How often a line crosses the gates of a passage, both as straight strokes on a plane: the truth near the gate. */
function timesOver(id: string, line: readonly LonLat[]): number {
  const strokes = (points: readonly LonLat[]) => points.slice(1).map((to, index) => [points[index]!, to] as const);
  const side = ([a, b]: readonly [LonLat, LonLat], [x, y]: LonLat): boolean =>
    (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]) > 0;
  const gates = parts.passages[parts.passageIndex.get(id)!]!.gates.flatMap(strokes);
  return strokes(line).flatMap(([from, to]) =>
    gates.filter((gate) => {
      const turn = 360 * Math.round((gate[0][0] - from[0]) / 360);
      const stroke = [[from[0] + turn, from[1]] as const, [to[0] + turn, to[1]] as const] as const;
      return side(gate, stroke[0]) !== side(gate, stroke[1]) && side(stroke, gate[0]) !== side(stroke, gate[1]);
    })
  ).length;
}

const turned = ({ warnings }: Route): string[] =>
  warnings.flatMap((each) => (each.code === 'turning-back' ? [each.details.passage] : []));

describe('a passage to go by', () => {
  test.each(['distance', 'time', 'co2'] as const)('is the Horn gone round, not met and left for Panama, by %s', (minimise) => {
    expect(byWay(VALPARAISO, NEW_YORK, 'cape-horn', { minimise }).passages).toEqual(['cape-horn']);
  });

  test.each([
    [VALPARAISO, NEW_YORK, 'cape-horn'],
    [MUMBAI, ROTTERDAM, 'cape-of-good-hope'],
    [SHANGHAI, SINGAPORE, 'luzon'],
    [SINGAPORE, COLOMBO, 'sunda'],
    [MURMANSK, YOKOHAMA, 'suez'],
    [ROTTERDAM, VALPARAISO, 'magellan'],
    [MUMBAI, ROTTERDAM, 'cape-horn']
  ] as const)('is gone through once and named once: %j to %j by %s', (from, to, passage) => {
    const { passages, geometry, lengthMetres } = byWay(from, to, passage);
    expect(timesOver(passage, geometry)).toBe(1);
    expect(passages.filter((id) => id === passage)).toHaveLength(1);
    expect(lengthMetres).toBeGreaterThanOrEqual(routeOf(from, to, {}).lengthMetres);
    expect(byWay(to, from, passage).lengthMetres).toBeCloseTo(lengthMetres, -1);
  });

  test('is as long as the way that others closed leave', () => {
    const closed = routeOf(VALPARAISO, NEW_YORK, { avoid: ['panama', 'magellan'] });
    expect(closed.passages).toEqual(['cape-horn']);
    expect(byWay(VALPARAISO, NEW_YORK, 'cape-horn').lengthMetres).toBeCloseTo(closed.lengthMetres, 3);
  });

  test('is no longer than with others closed where the way goes through its gate anyway', () => {
    const closed = routeOf(SINGAPORE, COLOMBO, { avoid: ['malacca'] });
    expect(closed.passages).toContain('sunda');
    expect(byWay(SINGAPORE, COLOMBO, 'sunda').lengthMetres).toBeLessThan(closed.lengthMetres - 5_000);
  });

  test.each([
    [MUMBAI, [43.5, 12.5], 'panama', ['panama']],
    [SHANGHAI, YOKOHAMA, 'suez', ['suez']],
    [SHANGHAI, ROTTERDAM, 'suez', []],
    [MUMBAI, ROTTERDAM, 'cape-horn', []]
  ] as const)('is told of where it is left on the side one came from: %j to %j by %s', (from, to, passage, told) => {
    const route = byWay(from, to, passage);
    expect(turned(route)).toEqual(told);
    // Who goes through an isthmus does not see the same sea again just before and after it.
    const at = route.passages.indexOf(passage);
    expect(route.passages[at - 1] !== undefined && route.passages[at - 1] === route.passages[at + 1]).toBe(told.length > 0);
  });

  test('is met and left again where a sea has no other way out, and no restricted passage opens for it', () => {
    const hormuz = byWay(MUMBAI, SINGAPORE, 'hormuz');
    expect(hormuz.passages).toEqual(['hormuz', 'malacca']);
    expect(turned(hormuz)).toEqual(['hormuz']);
    expect(byWay(PIRAEUS, ROTTERDAM, 'bosphorus').passages).not.toContain('volga-don');
  });
});
