import { beforeAll, describe, expect, it } from 'vitest';
import { distanceMetres } from '../geodesy/geodesic';
import type { LonLat } from '../geodesy/longitude';
import { readEditionNetwork, readEditionPorts } from './edition-network.fixture';
import { createNetwork } from './load';
import { generator } from './sea/random-graph.fixture';
import type { Network, Route, RouteOptions, RoutePoint } from './types';

/** Sums over thousands of edges, each kept to the centimetre. */
const ROUNDING_METRES = 1;
const PAIRS = 120;
/** With nothing restricted, which way is open does not hang on whether there is another. */
const ALL_OPEN: RouteOptions = { open: ['arctic', 'inland', 'shallow'] };

describe('the network of the edition', () => {
  let network: Network;
  let ports: (RoutePoint & { place: string })[];
  let pairs: [RoutePoint, RoutePoint][];
  const lengthOf = (from: RoutePoint, to: RoutePoint, options?: RouteOptions): number => {
    const answer = network.route(from, to, options);
    if (!answer.ok && answer.failure.code === 'broke-off') throw new Error(answer.failure.details.reason);
    return answer.ok ? answer.value.lengthMetres : Infinity;
  };
  const routeOf = (from: RoutePoint, to: RoutePoint, options?: RouteOptions): Route => {
    const answer = network.route(from, to, options);
    if (!answer.ok) throw new Error(`${JSON.stringify([from, to])}: ${JSON.stringify(answer.failure)}`);
    return answer.value;
  };

  beforeAll(() => {
    const parts = readEditionNetwork();
    network = createNetwork(parts);
    const harbours = readEditionPorts();
    ports = harbours.filter(({ at }) => parts.sea.join(at) !== undefined);
    const random = generator(20261129);
    const ofWater = (): RoutePoint => {
      for (;;) {
        const at: LonLat = [random() * 360 - 180, (Math.asin(random() * 1.9 - 0.95) * 180) / Math.PI];
        if (parts.grid.classAt(at[0], at[1]) === 0 && parts.sea.join(at)) return { at };
      }
    };
    const any = (): RoutePoint => (random() < 0.5 ? ports[Math.floor(random() * ports.length)]! : ofWater());
    pairs = Array.from({ length: PAIRS }, () => [any(), any()]);
  });

  it('is never shorter than the geodesic, and as long back as there', () => {
    for (const [from, to] of pairs) {
      const metres = lengthOf(from, to);
      expect(metres).toBeGreaterThanOrEqual(distanceMetres(from.at, to.at) - ROUNDING_METRES);
      expect(Math.abs(lengthOf(to, from) - metres) <= ROUNDING_METRES || lengthOf(to, from) === metres).toBe(true);
    }
  });

  it('is never shorter where a passage of the way is closed', () => {
    for (const [from, to] of pairs.slice(0, 60)) {
      const route = routeOf(from, to);
      for (const passage of new Set(route.passages)) {
        expect(lengthOf(from, to, { avoid: [passage] })).toBeGreaterThanOrEqual(route.lengthMetres - ROUNDING_METRES);
      }
    }
  });

  it('is never shorter by way of another point', () => {
    pairs.slice(1).forEach(([from, to], index) => {
      const [by] = pairs[index]!;
      expect(lengthOf(from, to, { ...ALL_OPEN, via: [by] })).toBeGreaterThanOrEqual(lengthOf(from, to, ALL_OPEN) * 0.999);
    });
  });

  it('goes by a passage where that takes least, not by its mark', () => {
    const [buenosAires, darwin, valparaiso, fremantle] = (
      [
        [-58.3, -34.6],
        [130.84, -12.47],
        [-71.6, -33],
        [115.7, -32.05]
      ] as const
    ).map((at): RoutePoint => ({ at }));
    const byCape: RouteOptions = { via: [{ passage: 'cape-of-good-hope' }] };
    expect(routeOf(buenosAires!, darwin!).passages).toEqual(['cape-of-good-hope']);
    for (const minimise of ['distance', 'time', 'co2'] as const) {
      const least = lengthOf(buenosAires!, darwin!, { minimise });
      expect(lengthOf(buenosAires!, darwin!, { ...byCape, minimise })).toBe(least);
    }
    const byHorn = routeOf(valparaiso!, fremantle!, { via: [{ passage: 'cape-horn' }] });
    expect(byHorn.passages).toEqual(['cape-horn']);
    expect(byHorn.lengthMetres).toBeLessThan(lengthOf(valparaiso!, fremantle!, { via: [{ at: [-67.27, -56] }] }) - 50_000);
  });

  it('is by way of passages never shorter than without, nor longer than by their marks, and crosses them in order', () => {
    const sea = network.passages.filter(({ kind, restricted }) => kind !== 'river' && restricted === undefined);
    const options: RouteOptions = { open: ['arctic', 'inland', 'shallow'] };
    pairs.slice(0, 24).forEach(([from, to], index) => {
      // To go by one passage twice is to go by it.
      const named = [...new Set([sea[(index * 7) % sea.length]!, sea[(index * 13 + 5) % sea.length]!].slice(0, 1 + (index % 2)))];
      const { lengthMetres, passages } = routeOf(from, to, { ...options, via: named.map(({ id }) => ({ passage: id })) });
      expect(lengthMetres).toBeGreaterThanOrEqual(lengthOf(from, to, options) * 0.996);
      const byMarks = routeOf(from, to, { ...options, via: named.map(({ at }) => ({ at })) });
      // A way that turns back at the mark has not gone through.
      const most = named.every(({ id }) => byMarks.passages.includes(id)) ? byMarks.lengthMetres * 1.004 : Infinity;
      expect(lengthMetres).toBeLessThanOrEqual(most);
      expect(`,${passages.join(',,')},`).toMatch(new RegExp(named.map(({ id }) => `,${id},`).join('.*')));
    });
  });

  it('changes gauge and country at Brest and Irun, wherever the trip begins', () => {
    const rail = (from: LonLat, to: LonLat): Route => routeOf({ at: from }, { at: to }, { by: 'rail' });
    const changes = ({ legs }: Route): number => legs.filter(({ mode }) => mode === 'transfer').length;
    const [brest, warsaw, paris, madrid] = [
      [23.68775, 52.09755],
      [21.01178, 52.22977],
      [2.35, 48.88],
      [-3.7, 40.42]
    ] as const;
    expect(rail(brest, warsaw)).toMatchObject({ borders: [['BY', 'PL']] });
    expect(rail(warsaw, brest)).toMatchObject({ borders: [['PL', 'BY']] });
    expect(rail(paris, madrid)).toMatchObject({ borders: [['FR', 'ES']] });
    expect([rail(brest, warsaw), rail(warsaw, brest), rail(paris, madrid)].map(changes)).toEqual([1, 1, 1]);
  });

  it('is between no two ports longer than by way of a third', () => {
    const answer = network.matrix(ports, ports, ALL_OPEN);
    if (!answer.ok) throw new Error(answer.failure.code);
    const { metres, rows } = answer.value;
    const excess: number[] = [];
    for (let from = 0; from < rows; from += 1) {
      for (let by = 0; by < rows; by += 1) {
        for (let to = 0; to < rows; to += 1) {
          if (from === to || from === by || to === by) continue;
          const detour = metres[from * rows + by]! + metres[by * rows + to]!;
          excess.push(metres[from * rows + to]! / detour);
        }
      }
    }
    // A port calls where its own cell of the grid lets it out, so that next to another port the rule holds to a mile or two.
    expect(excess.filter((share) => share > 1.001).length).toBeLessThan(excess.length * 1e-4);
    expect(excess.reduce((most, share) => Math.max(most, share), 0)).toBeLessThanOrEqual(1.02);
  });

  it('leads from every port of the atlas to every other', () => {
    const answer = network.matrix(ports, ports);
    if (!answer.ok) throw new Error(answer.failure.code);
    const { metres, rows } = answer.value;
    const lost = ports.filter((_, row) => metres.slice(row * rows, (row + 1) * rows).some(Number.isNaN));
    expect(lost.map(({ place }) => place)).toEqual([]);
    expect(readEditionPorts().length - ports.length).toBeLessThanOrEqual(1);
  });

  it('leads out of the Caspian by its rivers alone, and says so', () => {
    const at = (place: string): RoutePoint => ports.find((port) => port.place === place)!;
    const { passages, warnings } = routeOf(at('anzali-port'), at('mumbai-port'));
    expect(passages).toContain('volga-don');
    expect(warnings).toContainEqual(
      expect.objectContaining({
        code: 'restricted-passage',
        details: expect.objectContaining({ passage: 'volga-don' }) as unknown
      })
    );
    expect(routeOf(at('anzali-port'), at('astrakhan-port')).passages).not.toContain('suez');
    // No canal between rivers is sailed as the open sea is.
    const { legs } = routeOf({ at: [44.53, 48.71] }, { at: [43.53, 48.66] }, { open: ['inland'] });
    expect(legs.filter(({ mode }) => mode !== 'access').map(({ mode }) => mode)).toEqual(['river']);
  });

  it('has ways round a strait that is shut, and names what stands in the way where there are none', () => {
    const at = (place: string): RoutePoint => ports.find((port) => port.place === place)!;
    const [shanghai, rotterdam] = [at('shanghai-port'), at('rotterdam')];
    expect(routeOf(shanghai, rotterdam).passages).toContain('suez');
    expect(routeOf(shanghai, rotterdam, { avoid: ['bab-el-mandeb'] }).passages).toContain('cape-of-good-hope');
    const shut = network.route(at('jebel-ali'), at('mumbai-port'), { avoid: ['hormuz'] });
    expect(!shut.ok && shut.failure).toEqual({
      code: 'no-route',
      details: { blockedBy: [{ passage: 'hormuz', reason: 'avoided' }] }
    });
    // The lower Volga is restricted, but opens where there is no other way.
    const landlocked = network.route(at('anzali-port'), at('mumbai-port'), { avoid: ['volga-don', 'volga-baltic'] });
    expect(!landlocked.ok && landlocked.failure.details).toEqual({
      blockedBy: [{ passage: 'volga-don', reason: 'avoided' }],
      instead: [{ passage: 'volga-baltic', reason: 'avoided' }]
    });
  });

  it('offers the great ways from Asia to Europe, none of them twice', () => {
    const at = (place: string): RoutePoint => ports.find((port) => port.place === place)!;
    const answer = network.alternatives(at('shanghai-port'), at('rotterdam'), { month: 8, ship: { iceClass: 'arc7' } });
    if (!answer.ok) throw new Error(answer.failure.code);
    const crossed = answer.value.map(({ route }) => route.passages);
    for (const passage of ['suez', 'bering', 'cape-of-good-hope'])
      expect(crossed.some((way) => way.includes(passage))).toBe(true);
    expect(new Set(answer.value.map(({ id }) => id)).size).toBe(answer.value.length);
    expect(answer.value.length).toBeLessThanOrEqual(6);
  });

  it('names the branches of a corridor, and leads along each to its end', () => {
    const at = (place: string): RoutePoint => ports.find((port) => port.place === place)!;
    const answer = network.alternatives(at('mumbai-port'), at('saint-petersburg-port'), { by: 'any' });
    if (!answer.ok) throw new Error(answer.failure.code);
    const borders = new Map(answer.value.map(({ by, route }) => [by.corridor?.en, route.borders.map((pair) => pair.join('–'))]));
    expect(borders.get('North–South corridor over the Caspian Sea')).toEqual([]);
    expect(borders.get('North–South corridor, western branch')).toEqual(['IR–AZ', 'AZ–RU']);
    expect(borders.get('North–South corridor, eastern branch')).toEqual(['IR–TM', 'TM–KZ', 'KZ–RU']);
  });

  it('sends no ship without the class through ice that only icebreakers break, whatever the month', () => {
    const at = (place: string): RoutePoint => ports.find((port) => port.place === place)!;
    const closed = [
      'greenland-north',
      'queen-elizabeth-islands-north',
      'severnaya-zemlya-north',
      'mclure-strait',
      'nares-strait'
    ];
    for (let month = 1; month <= 12; month += 1) {
      for (const [from, to] of [
        ['shanghai-port', 'rotterdam'],
        ['hamburg', 'yokohama']
      ] as const) {
        const { passages } = routeOf(at(from), at(to), { month });
        expect(passages.filter((id) => closed.includes(id))).toEqual([]);
      }
    }
  });

  it.each([1_000_000, 4_000_000, 12_000_000])('has a reach of %d m that holds the places so far by sea', (limit) => {
    const [from] = ports.filter(({ place }) => place === 'singapore-port');
    const answer = network.reach(from!, { unit: 'metres', values: [limit] });
    if (!answer.ok) throw new Error(answer.failure.code);
    const rings = answer.value[0]!.polygons.flat();
    const places = pairs.flat().filter(({ place }) => place === undefined);
    // A step of the lattice, and what the sphere differs.
    const slack = Math.min(60_000, 0.03 * limit) + 0.01 * limit;
    const decided = places.filter((to) => Math.abs(lengthOf(from!, to) - limit) > slack);
    const wrong = decided.filter((to) => isInside(rings, to.at) !== lengthOf(from!, to) < limit);
    // In waters narrower than the lattice the raster decides.
    expect(wrong.length).toBeLessThanOrEqual(0.02 * decided.length);
  });
});

/** Even–odd over all rings. */
function isInside(rings: readonly (readonly LonLat[])[], [x, y]: LonLat): boolean {
  const crossed = rings.flatMap((ring) =>
    ring.slice(1).filter(([bx, by], index) => {
      const [ax, ay] = ring[index]!;
      return ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    })
  );
  return crossed.length % 2 === 1;
}
