import { describe, expect, it } from 'vitest';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork } from './edition-network.fixture';
import { measureMatrix } from './matrix';
import { findRoute } from './route';
import type { Route, RouteOptions } from './types';

const parts = readEditionNetwork();
const ROTTERDAM: LonLat = [4, 51.98];
const SHANGHAI: LonLat = [122, 31.2];
const YOKOHAMA: LonLat = [139.7, 35.3];
const MURMANSK: LonLat = [33.1, 69.1];

function go(from: LonLat, to: LonLat, options: RouteOptions = {}): Route {
  const answer = findRoute(parts, { at: from }, { at: to }, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

const told = ({ warnings }: Route) => warnings.flatMap((each) => (each.code === 'closed-arctic' ? [each.details] : []));

describe('a way from the Arctic waters that goes far round', () => {
  it.each([
    ['84° N, 0° E', [0, 84], SHANGHAI],
    ['84° N on the date line', [180, 84], ROTTERDAM],
    ['the Beaufort Sea', [-130, 72], ROTTERDAM],
    ['the Lincoln Sea', [-60, 82.5], ROTTERDAM]
  ] as const)('names the closed passages that would make it short, and how long it were: %s', (_, from, to) => {
    for (const [start, end, point] of [
      [from, to, 'origin'],
      [to, from, 'destination']
    ] as const) {
      // prettier-ignore
      const [details, ...more] = told(go(start, end));
      expect(more).toEqual([]);
      expect(details).toMatchObject({ point });
      const opened = go(start, end, { open: details!.passages });
      expect(opened.lengthMetres).toBeCloseTo(details!.metres, 3);
      expect(opened.passages).toEqual(expect.arrayContaining([...details!.passages]));
      expect(told(opened)).toEqual([]);
    }
  });

  it('names what the month closes too, and nothing that was closed by name', () => {
    expect(told(go([0, 84], SHANGHAI, { month: 2 }))).toHaveLength(1);
    const [details] = told(go([0, 84], SHANGHAI, { avoid: ['vilkitsky', 'cape-zhelaniya'] }));
    expect(details!.passages).not.toContain('vilkitsky');
  });

  it.each([
    ['where the way is the shortest anyway', [0, 84], ROTTERDAM, {}],
    ['where restricted passages are taken, and told of, for want of another way', [120, 76], YOKOHAMA, {}],
    ['in the Canadian archipelago, all of whose ways out are restricted', [-95, 74], YOKOHAMA, {}],
    ['outside the Arctic waters', MURMANSK, YOKOHAMA, {}],
    ['where a passage to go by was named', [0, 84], SHANGHAI, { via: [{ passage: 'suez' }] }]
  ] as const)('is not spoken of %s', (_, from, to, options) => {
    expect(told(go(from, to, options))).toEqual([]);
  });
});

describe('a matrix of lengths', () => {
  it.each([{}, { month: 2 }, { avoid: ['vilkitsky'] }] as RouteOptions[])('tells of it where routes do: %j', (options) => {
    const points = ([[0, 84], [-130, 72], [120, 76], [-60, 82.5], ROTTERDAM, SHANGHAI, YOKOHAMA, MURMANSK] as LonLat[]).map((at) => ({ at })); // prettier-ignore
    const answer = measureMatrix(parts, points, points.slice(3), options);
    if (!answer.ok) throw new Error(answer.failure.code);
    const { columns, warnings } = answer.value;
    const isTold = warnings.map((codes) => codes.filter((code) => code === 'closed-arctic').length);
    const expected = points.flatMap((origin) =>
      points.slice(3).map((destination) => {
        const route = findRoute(parts, origin, destination, options);
        return route.ok ? told(route.value).length : 0;
      })
    );
    expect(columns).toBe(5);
    expect(isTold).toEqual(expected);
    expect(new Set(isTold)).toEqual(new Set([0, 1]));
  });
});
