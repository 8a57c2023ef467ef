import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from './edition-network.fixture';
import { createNetwork } from './load';
import type { AskedOptions, Network, RoutePoint } from './types';

const network = createNetwork(readEditionNetwork());
const ASTRAKHAN: RoutePoint = { at: [47.98, 46.33] };
const MURMANSK: RoutePoint = { at: [33.05, 68.98] };
const POINTS: RoutePoint[] = [ASTRAKHAN, MURMANSK, { at: [139.65, 35.44] }, { at: [27.95, 43.2] }, { at: [4, 51.98] }];

function matrixOf(options: AskedOptions, courses: boolean): Extract<ReturnType<Network['matrix']>, { ok: true }>['value'] {
  const answer = network.matrix(POINTS, POINTS, options, { courses });
  if (!answer.ok) throw new Error(answer.failure.code);
  return answer.value;
}

describe('matrix with courses', () => {
  it.each<AskedOptions>([
    {},
    { avoid: ['suez'] },
    { open: ['arctic'] },
    { ship: { draughtMetres: 3 } },
    { month: 8, ship: { iceClass: 'arc7' } }
  ])('warns of each way as its route does: %j', (options) => {
    const [bare, full] = [false, true].map((courses) => matrixOf(options, courses));
    const told = new Set<string>();
    POINTS.forEach((origin, row) =>
      POINTS.forEach((destination, column) => {
        const at = row * POINTS.length + column;
        const route = network.route(origin, destination, options);
        const codes = route.ok ? [...new Set(route.value.warnings.map(({ code }) => code))] : [];
        expect(full!.warnings[at]).toEqual(codes.filter((code) => code !== 'idle-options'));
        codes.forEach((code) => told.add(code));
        if (route.ok) expect(full!.hours![at]).toBe(route.value.hours);
      })
    );
    expect([bare!.courses, full!.courses]).toEqual([false, true]);
    // What the lengths alone cannot tell is what this is for.
    expect(bare!.warnings.flat()).not.toContain('polar-waters');
    expect(['polar-waters', 'seasonal-passage', 'schematic-river'].some((code) => told.has(code))).toBe(true);
    bare!.metres.forEach((metres, at) => expect(full!.metres[at]).toBeCloseTo(metres, 2));
  });

  it.each([
    ['manner', 'courses'],
    ['courses', { courses: 'all' }],
    ['course', { course: true }]
  ])('refuses %s that cannot be meant', (option, manner) => {
    const answer = network.matrix(POINTS, POINTS, {}, manner as object);
    expect(!answer.ok && answer.failure).toMatchObject({ code: 'invalid-option', details: { option } });
  });
});
