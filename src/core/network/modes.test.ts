import { describe, expect, it } from 'vitest';
import { findAlternatives } from './alternatives';
import { readEditionNetwork } from './edition-network.fixture';
import { findRoute } from './route';
import { generator } from './sea/random-graph.fixture';
import { MINIMISED, type Minimised, type Route, type RouteOptions, type RoutePoint } from './types';

const NETWORK = readEditionNetwork();
const TARIFFS = { perTonneKilometre: { sea: 0.004, river: 0.01, rail: 0.03, road: 0.08 }, perTransfer: 9_000 };
/** A lorry to the ship and one from it, over 75 km each at most. */
const DRIVE_METRES = 150_000;

function weightOf({ lengthMetres, hours, co2Kilograms, cost = 0 }: Route, minimise: Minimised): number {
  return { distance: lengthMetres, time: hours, co2: co2Kilograms, cost }[minimise];
}

/** What loading a ship twice from lorries may add. */
function loading(minimise: Minimised): number {
  const { handlingHours, speedKilometresPerHour, co2GramsPerTonneKilometre, cargoTonnes } = NETWORK.defaults;
  const kilometres = DRIVE_METRES / 1000;
  const tonneKilometres = kilometres * cargoTonnes.value;
  return {
    distance: 0,
    time: 2 * handlingHours.seaToRoad.value + kilometres / speedKilometresPerHour.road.value,
    co2: (tonneKilometres * co2GramsPerTonneKilometre.road.value) / 1000,
    cost: 2 * TARIFFS.perTransfer + tonneKilometres * TARIFFS.perTonneKilometre.road
  }[minimise];
}

/** Stations, border points and ports: many of them inland, near the water, or where planned lines begin. */
function questions(count: number, seed: number): [RoutePoint, RoutePoint, Minimised][] {
  const random = generator(seed);
  const { nodes, ports } = NETWORK.land.record;
  const places = [...nodes, ...ports].map(({ at }): RoutePoint => ({ at }));
  const pick = () => places[Math.floor(random() * places.length)]!;
  return Array.from({ length: count }, (_, index) => [pick(), pick(), MINIMISED[index % MINIMISED.length]!]);
}

function go(from: RoutePoint, to: RoutePoint, options: RouteOptions): Route | undefined {
  const answer = findRoute(NETWORK, from, to, { ...options, tariffs: TARIFFS });
  return answer.ok ? answer.value : undefined;
}

/** Atyrau lies 21 km from the water, on a railway: by ship it is half as far. */
const ASTARA_ATYRAU: [RoutePoint, RoutePoint, Minimised] = [{ at: [48.875, 38.456] }, { at: [51.883, 47.116] }, 'co2'];

const takesRestricted = ({ warnings }: Route) => warnings.some(({ code }) => code === 'restricted-passage');

describe('a route by any mode', () => {
  it('takes no more than that by one mode, ships loaded from lorries inland', () => {
    let compared = 0;
    for (const [from, to, minimise] of questions(120, 3)) {
      const any = go(from, to, { by: 'any', minimise });
      for (const by of ['sea', 'rail', 'road'] as const) {
        const alone = go(from, to, { by, minimise });
        // Restricted waters are taken only where no other way leads, by any mode.
        if (!alone || takesRestricted(alone)) continue;
        const most = weightOf(alone, minimise) + (by === 'sea' ? loading(minimise) : 0);
        expect(any && weightOf(any, minimise), `${by} ${minimise} ${from.at.join()} ${to.at.join()}`).toBeLessThanOrEqual(
          most + 0.01 * most
        );
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it('has a way that no restricted passage opens for, though rivers are cheaper than the sea', { timeout: 60_000 }, () => {
    const ends: [RoutePoint, RoutePoint] = [{ at: [121.9, 31.2] }, { at: [4.1, 51.95] }];
    const tariffs = { perTonneKilometre: { sea: 0.01, river: 0.002, rail: 0.03, road: 0.08 }, perTransfer: 150 };
    const [any, afloat] = (['any', 'sea'] as const).map((by) => findRoute(NETWORK, ...ends, { by, minimise: 'cost', tariffs }));
    expect(any!.ok && takesRestricted(any!.value)).toBe(false);
    expect(any!.ok && any!.value.cost).toBeLessThanOrEqual((afloat!.ok && afloat!.value.cost) || 0);
  });

  it('is never worse for lines taken as built', () => {
    let compared = 0;
    for (const [from, to, minimise] of questions(200, 5)) {
      for (const by of ['rail', 'any'] as const) {
        const today = go(from, to, { by, minimise });
        if (!today) continue;
        const built = go(from, to, { by, minimise, planned: ['all'] });
        expect(built && weightOf(built, minimise), `${by} ${minimise} ${from.at.join()} ${to.at.join()}`).toBeLessThanOrEqual(
          weightOf(today, minimise) * 1.000001 + 0.001
        );
        compared += 1;
      }
    }
    expect(compared).toBeGreaterThan(200);
  });

  it('of ways as long to the millimetre takes the one with less work, not a ship that sails nowhere', () => {
    const [addis, djibouti]: RoutePoint[] = [{ at: [38.74689, 9.02497] }, { at: [43.13333, 11.6] }];
    const [shortest, fastest] = (['distance', 'time'] as const).map((minimise) =>
      go(addis!, djibouti!, { by: 'any', minimise })!
    );
    expect(shortest!.lengthMetres).toBeCloseTo(fastest!.lengthMetres, 3);
    expect(shortest!.hours).toBeCloseTo(fastest!.hours, 6);
    expect(shortest!.legs.map(({ mode }) => mode)).not.toContain('sea');
  });

  it('is the best of its alternatives', () => {
    let others = 0;
    for (const [from, to, minimise] of [ASTARA_ATYRAU, ...questions(20, 7)]) {
      const answer = findAlternatives(NETWORK, from, to, { by: 'any', minimise, tariffs: TARIFFS });
      if (!answer.ok) continue;
      const [best, ...rest] = answer.value.map(({ route }) => weightOf(route, minimise));
      for (const weight of rest) expect(weight).toBeGreaterThanOrEqual(best! * 0.9985);
      others += rest.length;
    }
    expect(others).toBeGreaterThan(8);
  });
});

describe('a stretch inland to the ship', () => {
  it('is a lorry’s, with handling, where any mode is free, and by sea the ship’s: the warning of it tells', () => {
    // West Java, 72 km from the water and beside a railway, to the sea off Hainan.
    const [inland, afloat]: RoutePoint[] = [{ at: [107.7573, -6.8606] }, { at: [110.0262, 20.0647] }];
    const [bySea, byAny] = [go(inland!, afloat!, { by: 'sea' })!, go(inland!, afloat!, { by: 'any', minimise: 'time' })!];
    const far = { point: 'origin', metres: expect.closeTo(71_577, -2) as number };
    expect(bySea.warnings).toEqual([{ code: 'far-snap', details: { ...far, isByShip: true } }]);
    expect(byAny.warnings).toEqual([{ code: 'far-snap', details: far }]);
    const { seaToRoad } = NETWORK.defaults.handlingHours;
    expect(byAny.hours - bySea.hours).toBeGreaterThan(seaToRoad.value - 3);
    expect(byAny.hours - bySea.hours).toBeLessThan(seaToRoad.value);
  });
});
