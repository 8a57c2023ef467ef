import { describe, expect, it } from 'vitest';
import { findAlternatives } from './alternatives';
import { readEditionNetwork } from './edition-network.fixture';
import type { RouteOptions, RoutePoint } from './types';

const PARTS = readEditionNetwork();
const MURMANSK: RoutePoint = { at: [33.05, 68.98] };
const ROTTERDAM: RoutePoint = { at: [4, 51.98] };
const YOKOHAMA: RoutePoint = { at: [139.65, 35.44] };
const AUGUST: RouteOptions = { month: 8, ship: { iceClass: 'arc7' } };

/** What each way goes by of what tells the great ways round the world apart. */
function waysBetween(from: RoutePoint, to: RoutePoint, options: RouteOptions): string[] {
  const answer = findAlternatives(PARTS, from, to, options);
  if (!answer.ok) throw new Error(answer.failure.code);
  const great = ['suez', 'panama', 'cape-of-good-hope'];
  return answer.value.map(({ route }) => great.find((id) => route.passages.includes(id)) ?? 'ice');
}

describe('alternatives to a way through the ice', () => {
  it.each([
    ['Murmansk', MURMANSK],
    ['Rotterdam', ROTTERDAM]
  ])('have what is offered without it, however much longer that is: %s–Yokohama', (_, from) => {
    const ordinary = waysBetween(from, YOKOHAMA, {});
    expect(ordinary).toEqual(['suez', 'panama', 'cape-of-good-hope']);
    const [best, ...others] = waysBetween(from, YOKOHAMA, AUGUST);
    expect(best).toBe('ice');
    expect(others.filter((way) => way !== 'ice')).toEqual(ordinary);
  });
});
