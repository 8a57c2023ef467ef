import { describe, expect, it, vi } from 'vitest';
import { courseOf } from '#core/present/course';
import type { Route } from '#core/network/types';
import { readRoutes } from '#core/view/route-text';

vi.mock('#i18n/index', () => ({
  language: () => 'en',
  m: {
    separator: () => ', ',
    stage_drawn: ({ part, whole, miles }: Record<string, string>) => `${part} of ${whole} (${miles} in all)`
  }
}));
const { drawnRoutes } = await import('./drawn-routes');

const lengthMetres = 40 * 111_319.5;
const geometry = [0, 10, 20, 30, 40].map((longitude) => [longitude, 0] as const);
const route = {
  lengthMetres,
  hours: 40,
  legs: [{ mode: 'sea', geometry, lengthMetres, hours: 40 }],
  geometry
} as unknown as Route;
const [plan] = readRoutes('0,0~0,40')!;
const found = [
  {
    sought: { plan: plan!, answer: { ok: true as const, value: route }, before: undefined },
    route,
    course: courseOf(route.legs)!
  }
];
const labels = (metres: number): string[] =>
  drawnRoutes(found, metres, () => []).flatMap((each) => (each.role === 'label' ? [each.text.replace(/\s/g, ' ')] : []));

describe('drawnRoutes', () => {
  it('never writes a length on its way by itself: beside it stands the whole', () => {
    expect(labels(lengthMetres / 4)).toEqual(['1,113 of 4,453 km (2,404 nmi in all)']);
  });

  it('writes nothing at the end of a route that is whole', () => {
    expect(labels(Infinity)).toEqual([]);
  });
});
