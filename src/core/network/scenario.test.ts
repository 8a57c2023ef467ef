import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import { generator } from './sea/random-graph.fixture';
import type { RoutePoint } from './types';

const NETWORK = readEditionNetwork();

/** Open water beyond 60° N, the White Sea and the Caspian: what restricted passages lead to, or lead between. */
function northernWaters(count: number): RoutePoint[] {
  const random = generator(11);
  const places: RoutePoint[] = [];
  while (places.length < count) {
    const [longitude, latitude] = [random() * 360 - 180, 60 + random() * 22];
    if (NETWORK.grid.classAt(longitude, latitude) === 0) places.push({ at: [longitude, latitude] });
  }
  return places;
}

describe('waters that open for want of another way', () => {
  it('open as their kind does: to open the kind, or more, never lengthens a way', { timeout: 60_000 }, () => {
    const places = [...northernWaters(24), { at: [170.27, 69.7] } as RoutePoint, { at: [37, 65] } as RoutePoint];
    let forced = 0;
    for (const [index, from] of places.entries()) {
      for (const to of places.slice(index + 1)) {
        const usual = findRoute(NETWORK, from, to);
        if (!usual.ok || !usual.value.warnings.some(({ code }) => code === 'restricted-passage')) continue;
        forced += 1;
        for (const open of [['arctic'], ['arctic', 'inland']]) {
          const opened = findRoute(NETWORK, from, to, { open });
          const told = `${from.at.join()} ${to.at.join()} ${open.join()}`;
          expect(opened.ok && opened.value.lengthMetres, told).toBeLessThan(usual.value.lengthMetres + 1);
        }
      }
    }
    expect(forced).toBeGreaterThan(50);
  });

  it('open to icebreakers alone only where nothing else leads', () => {
    const pevek: RoutePoint = { at: [170.27, 69.7] };
    const way = findRoute(NETWORK, pevek, { at: [43.14, 11.6] });
    expect(way.ok && way.value.passages).toContain('vilkitsky');
    expect(way.ok && way.value.passages).not.toContain('greenland-north');
    const round = findRoute(NETWORK, pevek, { at: [33.05, 68.98] }, { avoid: ['vilkitsky', 'bering', 'amundsen-gulf'] });
    expect(round.ok && round.value.passages).toContain('severnaya-zemlya-north');
  });
});
