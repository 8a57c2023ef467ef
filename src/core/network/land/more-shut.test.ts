import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from '../edition-network.fixture';
import { withPassages } from '../passage-set';
import { routeBetween } from '../route';
import { joinStops } from '../stops';
import type { RouteOptions, RoutePoint } from '../types';
import { readWish } from '../wish';
import { findJoinedWay } from './joined';

const parts = readEditionNetwork();
const PLACES: Readonly<Record<string, RoutePoint>> = {
  xiamen: { at: [118.07, 24.45] },
  suez: { at: [32.55, 29.95] },
  chabahar: { at: [60.6, 25.3] },
  moscow: { at: [37.6, 55.75] },
  almaty: { at: [76.9, 43.25] },
  newYork: { at: [-73.8, 40.5] }
};

function asked(from: string, to: string, options: RouteOptions) {
  const ends = [PLACES[from]!, PLACES[to]!] as const;
  const wish = readWish(parts, ends, { by: 'any', ...options });
  const stops = wish.ok ? joinStops(parts, wish.value, ...ends) : wish;
  if (!wish.ok || !stops.ok) throw new Error('no question');
  return { wish: wish.value, stops: stops.value };
}

describe('ways by any mode with more shut than was asked', () => {
  it.each([
    ['xiamen', 'suez', ['bab-el-mandeb'], {}],
    ['xiamen', 'suez', ['bab-el-mandeb', 'mozambique-channel'], { minimise: 'time' }],
    ['chabahar', 'moscow', ['hormuz', 'bosphorus'], {}],
    ['almaty', 'newYork', ['dover', 'gibraltar'], { minimise: 'co2' }],
    ['almaty', 'newYork', ['gibraltar'], { avoid: ['suez'] }]
  ] as const)(
    'are the same by the lengths known as by those measured anew: %s–%s without %j, %j',
    (from, to, closed, options) => {
      const { wish, stops } = asked(from, to, options);
      const indices = closed.map((id) => parts.passageIndex.get(id)!);
      const steps = wish.shut.steps.map((step) => step.map((set) => withPassages(set, indices)));
      const find = (more: object) => {
        const way = findJoinedWay(parts, { ...wish, shut: { ...wish.shut, steps, ...more } }, stops[0]!, stops[1]!)!;
        return { weight: way.weight.toFixed(6), moves: way.steps.map(({ move }) => move) };
      };
      expect(find({ asked: wish.shut.steps })).toEqual(find({}));
    }
  );

  it('measure the ways between all ports once, however many closings are tried', () => {
    const { wish, stops } = asked('xiamen', 'suez', { via: [{ passage: 'cape-of-good-hope' }] });
    let tables = 0;
    const lengths: typeof parts.sea.lengths = (origins, ...rest) => {
      if (origins.length === parts.land.record.ports.length) tables += 1;
      return parts.sea.lengths(origins, ...rest);
    };
    const answer = routeBetween({ ...parts, sea: { ...parts.sea, lengths } }, wish, stops);
    expect(answer.ok && answer.value.passages).toContain('cape-of-good-hope');
    expect(tables).toBe(1);
  });
});
