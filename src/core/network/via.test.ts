import { describe, expect, it } from 'vitest';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import { generator } from './sea/random-graph.fixture';
import type { Route, RouteMode, RouteOptions, RoutePoint } from './types';

const NETWORK = readEditionNetwork();
const TARIFFS = { perTonneKilometre: { sea: 0.01, river: 0.03, rail: 0.05, road: 0.12 }, perTransfer: 200 };

function go(from: RoutePoint, to: RoutePoint, options: RouteOptions): Route | undefined {
  const answer = findRoute(NETWORK, from, to, { minimise: 'time', tariffs: TARIFFS, ...options });
  return answer.ok ? answer.value : undefined;
}

const worksOf = (route: Route | undefined) => route?.legs.flatMap(({ work }) => work ?? []);

function figuresOf(route: Route | undefined) {
  return route && { hours: route.hours, cost: route.cost, borders: route.borders, work: worksOf(route) };
}

/** Stations, border points and ports, and how one goes between them. */
function questions(count: number, seed: number): { from: RoutePoint; to: RoutePoint; by: RoutePoint; modes: RouteMode }[] {
  const random = generator(seed);
  const places = [...NETWORK.land.record.nodes, ...NETWORK.land.record.ports].map(({ at }): RoutePoint => ({ at }));
  const pick = () => places[Math.floor(random() * places.length)]!;
  const modes = ['any', 'rail', 'any', 'road'] as const;
  return Array.from({ length: count }, (_, index) => ({ from: pick(), to: pick(), by: pick(), modes: modes[index % 4]! }));
}

describe('a stop on the way', () => {
  it('named twice is one stop', () => {
    let asked = 0;
    for (const { from, to, by, modes } of questions(60, 7)) {
      const once = go(from, to, { by: modes, via: [by] });
      if (!once) continue;
      asked += 1;
      expect(figuresOf(go(from, to, { by: modes, via: [by, by] }))).toEqual(figuresOf(once));
    }
    expect(asked).toBeGreaterThan(30);
  });

  it('where one sets out or arrives changes nothing', () => {
    // The gauge changes at Incheh Borun, and the border is there.
    const [shymkent, inchehBorun]: RoutePoint[] = [{ at: [69.6, 42.3] }, { at: [54.571, 37.442] }];
    expect(worksOf(go(shymkent!, inchehBorun!, { by: 'rail' }))).toContain('gaugeChange');
    for (const { from, to, modes } of [{ from: shymkent!, to: inchehBorun!, modes: 'rail' as const }, ...questions(60, 8)]) {
      const plain = figuresOf(go(from, to, { by: modes }));
      for (const via of [[from], [to], [from, from, to, to]]) {
        expect(figuresOf(go(from, to, { by: modes, via }))).toEqual(plain);
      }
    }
  });

  it('to which a lorry comes from the ship, or goes to it, counts what is done between the lorry and what goes on', () => {
    // Ussuriysk lies 58 km from the water, on a railway; Singapore's port is 20 km from the end of the Malayan one.
    const [nakhodka, ussuriysk]: RoutePoint[] = [{ at: [132.88333, 42.8] }, { at: [131.94578, 43.80291] }];
    const toRail = go(nakhodka!, { at: [131.3778, 44.4097] }, { by: 'any', via: [ussuriysk!] });
    expect(toRail?.legs.map(({ mode }) => mode)).toEqual(expect.arrayContaining(['sea', 'rail']));
    expect(worksOf(toRail)?.slice(0, 2)).toEqual(['seaToRoad', 'railToRoad']);

    const [woodlands, port, hoshab]: RoutePoint[] = [{ at: [103.77, 1.445] }, { at: [103.85, 1.28333] }, { at: [63.93, 26.01] }];
    const [direct, by] = [go(woodlands!, hoshab!, { by: 'any' })!, go(woodlands!, hoshab!, { by: 'any', via: [port!] })!];
    expect(worksOf(direct)).toEqual(['seaToRoad', 'seaToRoad']);
    expect(worksOf(by)?.filter((kind) => kind === 'seaToRoad')).toEqual(['seaToRoad', 'seaToRoad']);
    expect(by.hours).toBeGreaterThanOrEqual(direct.hours - 0.01);
  });
});

describe('a passage to go by', () => {
  const PLACES: Readonly<Record<string, RoutePoint>> = {
    rotterdam: { at: [4.1, 51.95] },
    hamburg: { at: [9.9, 53.5] },
    chabahar: { at: [60.6, 25.3] },
    shanghai: { at: [121.9, 31.2] }
  };
  const tariffs = { ...TARIFFS, tolls: { suez: 700, kiel: 90 } };
  const moved = (route: Route) => route.legs.reduce((sum, { mode, lengthMetres }) => sum + pace(mode) * lengthMetres, 0);
  const { sea, river } = NETWORK.defaults.speedKnots;
  const pace = (mode: string): number => 1 / ((mode === 'river' ? river : sea).value * 1852);

  it.each([
    ['rotterdam', 'hamburg', 'kiel'],
    ['rotterdam', 'hamburg', 'suez'],
    ['chabahar', 'shanghai', 'suez'],
    ['shanghai', 'rotterdam', 'suez']
  ])('counts its wait and its toll once, gone through or touched: %s–%s by %s', (from, to, passage) => {
    const route = go(PLACES[from]!, PLACES[to]!, { minimise: 'distance', tariffs, via: [{ passage }] })!;
    expect(route.passages.filter((id) => id === passage)).toHaveLength(1);
    expect(route.legs.flatMap(({ passages }) => passages)).toEqual(route.passages);
    const waits = route.passages.map((id) => NETWORK.passages.find((each) => each.id === id)!.delayHours ?? 0);
    expect(route.hours).toBeCloseTo(moved(route) + waits.reduce((sum, hours) => sum + hours, 0), 6);
    const free = go(PLACES[from]!, PLACES[to]!, { minimise: 'distance', tariffs: TARIFFS, via: [{ passage }] })!;
    const tolls = route.passages.map((id) => ({ suez: 700, kiel: 90 })[id] ?? 0);
    expect(route.cost! - free.cost!).toBeCloseTo(
      tolls.reduce((sum, toll) => sum + toll, 0),
      6
    );
  });
});
