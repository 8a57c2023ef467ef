import { describe, expect, test } from 'vitest';
import type { RouteOptions } from '#core/network/types';
import { distanceMetres } from '#core/geodesy/geodesic';
import { createLandNetwork } from '#core/network/land/network';
import { findRoute } from '#core/network/route';
import { NO_LAND, toyParts } from '#core/network/toy-network.fixture';
import { buildAtlas } from '../../atlas';
import { loadSources } from '../../sources';
import { buildLand } from './index';

const atlas = buildAtlas(loadSources());
const land = buildLand(atlas);
const parts = { ...toyParts(NO_LAND), land: createLandNetwork(land) };
const lengthOf = (id: string) =>
  land.edges.filter(({ line }) => land.lines[line]!.id === id).reduce((sum, edge) => sum + edge.lengthMetres, 0);

function go(from: string, to: string, options: RouteOptions) {
  const point = (id: string) => ({ at: atlas.places.find((place) => place.id === id)!.at, place: id });
  const answer = findRoute(parts, point(from), point(to), options);
  if (!answer.ok) throw new Error(`${from}–${to}: ${answer.failure.code}`);
  return answer.value;
}

describe('the land graph of the atlas', () => {
  test('no stretch is shorter than the geodesic', () => {
    for (const { from, to, lengthMetres } of land.edges) {
      const [a, b] = [land.nodes[from]!.at, land.nodes[to]!.at];
      expect(lengthMetres).toBeGreaterThanOrEqual(distanceMetres(a, b));
    }
  });

  test('a line with a published length has it', () => {
    const whole = atlas.lines.flatMap(({ id, mode, published }) => {
      const figure = published.find(({ comparable, from, to }) => comparable && from === undefined && to === undefined);
      return figure && (mode === 'rail' || mode === 'road') ? [{ id, metres: figure.publishedMetres }] : [];
    });
    expect(whole.length).toBeGreaterThan(40);
    const off = whole.filter(({ id, metres }) => Math.abs(lengthOf(id) / metres - 1) > 0.04);
    expect(off.map(({ id }) => id)).toEqual([]);
  });

  test('lines that meet are joined', () => {
    const groups = land.nodes.map((_, index) => index);
    const top = (node: number): number => (groups[node] === node ? node : (groups[node] = top(groups[node]!)));
    for (const { from, to } of land.edges) groups[top(from)] = top(to);
    const nodeOf = (id: string) => land.nodes.findIndex(({ place }) => place === id);
    const joined = ['chongqing', 'moscow', 'bandar-abbas-port', 'gwadar-port', 'kashgar', 'rotterdam', 'vladivostok', 'zahedan'];
    expect(new Set(joined.map((id) => top(nodeOf(id)))).size).toBe(1);
  });
});

describe('routes over land', () => {
  test('a train does not run to the end of a line from which its own branches off before', () => {
    // 404 km Beyneu–Mangystau as published; Aktau lies 15 km farther on the line.
    const { lengthMetres, geometry } = go('beyneu', 'zhanaozen', { by: 'rail' });
    expect(Math.abs(lengthMetres - lengthOf('mangystau-uzen-railway') - 404_000)).toBeLessThan(5_000);
    const aktau = atlas.places.find(({ id }) => id === 'aktau')!.at;
    expect(Math.min(...geometry.map((at) => distanceMetres(at, aktau)))).toBeGreaterThan(10_000);
  });

  test('Bandar Abbas–Tehran is the sum of the published stretches', () => {
    // 359 Bandar Abbas–Sirjan (to the port 9 km more, as measured), 254 Sirjan–Bafq, 590 Bafq–Qom, 176 Qom–Tehran as measured.
    const { lengthMetres } = go('bandar-abbas-port', 'qom', { by: 'rail' });
    expect(Math.abs(lengthMetres / 1000 - (359 + 9 + 254 + 590))).toBeLessThan(5);
  });

  test('a town between two published stretches has of each its own', () => {
    // 383 km from Sükhbaatar, kilometre posts 21 and 404, and on to Zamyn-Uud 709, post 1,113.
    const border = { name: 'Zamyn-Uud', at: [111.9, 43.71] as const };
    const toUlaanbaatar = go('naushki', 'ulaanbaatar', { by: 'rail' });
    expect(toUlaanbaatar.legs.at(-1)!.publishedMetres! / 1000).toBeCloseTo(383, 3);
    const on = findRoute(parts, { at: atlas.places.find(({ id }) => id === 'ulaanbaatar')!.at }, { ...border }, { by: 'rail' });
    expect(on.ok && on.value.lengthMetres / 1000).toBeCloseTo(709, 1);
  });

  test('the western branch becomes a railway throughout when Rasht–Astara is built', () => {
    const today = go('bandar-abbas-port', 'moscow', { by: 'any' });
    expect(today.legs.filter(({ mode }) => mode === 'road').map(({ line }) => line)).toEqual(['rasht-astara-road']);
    const built = go('bandar-abbas-port', 'moscow', { by: 'any', planned: ['rasht-astara-railway'] });
    expect(built.legs.some(({ mode }) => mode === 'road')).toBe(false);
    expect(built.warnings).toContainEqual({
      code: 'planned-line',
      details: { line: 'rasht-astara-railway', status: 'planned' }
    });
    expect(built.lengthMetres).toBeLessThan(today.lengthMetres);
  });

  test('the train from Chongqing changes gauge twice and tells its borders', () => {
    const { legs, borders } = go('chongqing', 'duisburg-port', { by: 'rail' });
    const changes = legs.filter(({ mode }) => mode === 'transfer').map(({ from }) => from.place);
    expect(changes).toEqual(expect.arrayContaining(['dostyk', 'brest']));
    expect(borders.map((pair) => pair.join('–'))).toEqual(['CN–KZ', 'KZ–RU', 'RU–BY', 'BY–PL', 'PL–DE']);
  });

  // Crossing and country: the line goes on over the border from the very station.
  test.each([
    ['naushki', 'erenhot', ['RU–MN', 'MN–CN'], 0],
    ['zamyn-uud', 'erenhot', ['MN–CN'], 0],
    ['sarakhs-tm', 'mashhad', ['TM–IR'], 1],
    ['bolashak', 'gorgan', ['KZ–TM', 'TM–IR'], 1]
  ])('a train from %s to %s crosses the border it begins at, both ways', (from, to, borders, gauges) => {
    const there = go(from, to, { by: 'rail' });
    const back = go(to, from, { by: 'rail' });
    const changes = there.legs.flatMap(({ work }) => work ?? []).filter((work) => work === 'gaugeChange');
    expect(there.borders.map((pair) => pair.join('–'))).toEqual(borders);
    expect(changes.length).toBe(gauges);
    expect(back.hours).toBeCloseTo(there.hours, 6);
  });

  // Kilometres as publications give them, most of them counted over several lines.
  test.each<[string, string, 'rail' | 'road', number, string]>([
    ['beijing', 'shanghai-port', 'rail', 1462, 'Beijing–Shanghai railway, Wikipedia, older editions'],
    ['islamabad', 'istanbul-port', 'rail', 6560, 'Istanbul–Tehran–Islamabad railway, Wikipedia'],
    ['islamabad', 'taftan', 'rail', 1987, '1,235 miles in Pakistan, The Jerusalem Post'],
    ['zahedan', 'quetta', 'rail', 721.6, 'Bahnstrecke Zahedan–Quetta, German Wikipedia'],
    ['karachi-port', 'quetta', 'rail', 863, 'Quetta railway station, Wikipedia'],
    ['ankara', 'tatvan', 'rail', 1262, 'haberelazig.com'],
    ['hamburg', 'duisburg', 'rail', 386.3, 'Wanne-Eickel–Hamburg and Duisburg–Dortmund, Wikipedia'],
    ['singapore-port', 'bangkok', 'rail', 1920, 'wwwamazingicon.blogspot.com, 2011'],
    ['ankara', 'kars', 'rail', 1310, 'the Eastern Express, sondakika.com'],
    ['moscow', 'labytnangi', 'rail', 2400, 'the Polar Arrow, reisen.russland.news'],
    ['moscow', 'bovanenkovo', 'rail', 2906, 'Obskaya–Bovanenkovo Line, Wikipedia'],
    ['baku', 'kars', 'rail', 826, 'Baku–Tbilisi–Kars railway, Wikipedia'],
    ['tehran', 'mashhad', 'rail', 925, 'skyscrapercity.com 397034'],
    ['karachi-port', 'peshawar', 'rail', 1687, 'Pakistan Today, 2025'],
    ['chongqing', 'minsk', 'rail', 8600, 'Xinhua, 14 July 2018'],
    ['chabahar-port', 'zahedan', 'road', 650, 'Donya-e Eqtesad'],
    ['kashgar', 'khunjerab', 'road', 420, 'Khunjerab Pass, Wikipedia'],
    ['khunjerab', 'islamabad', 'road', 870, 'Khunjerab Pass, Wikipedia']
  ])('%s–%s by %s is %d km within 4 percent, as in %s', (from, to, by, kilometres) => {
    expect(Math.abs(go(from, to, { by }).lengthMetres / 1000 / kilometres - 1)).toBeLessThan(0.04);
  });

  test('trains pass Baku by, which hangs on a branch of its own', () => {
    const { legs, lengthMetres, geometry } = go('astara-az', 'yalama', { by: 'rail' });
    // 183 + 12 Astara–Shirvan, 48 Shirvan–Alat, 69 Alat–Bilajari, 188.6 Bilajari–Yalama: all of it published.
    expect(legs).toMatchObject([{ line: 'astara-yalama-railway', doubts: ['published-length'] }]);
    expect(Math.abs(lengthMetres - (195 + 48 + 69 + 188.6) * 1000)).toBeLessThan(1_000);
    const baku = atlas.places.find(({ id }) => id === 'baku')!.at;
    expect(Math.min(...geometry.map((at) => distanceMetres(at, baku)))).toBeGreaterThan(8_000);
    const branch = (to: string) => go('baku', to, { by: 'rail' }).lengthMetres;
    expect(Math.abs(branch('alat') - (16 + 69) * 1000)).toBeLessThan(1_000);
    expect(Math.abs(branch('yalama') - (16 + 188.6) * 1000)).toBeLessThan(1_000);
  });

  test('a leg tells how much of its length a publication gives', () => {
    // From Hat Yai to the border and from Bangkok to Nakhon Pathom no length was found.
    const leg = go('bangkok', 'padang-besar', { by: 'rail' }).legs.find(({ line }) => line === 'bangkok-padang-besar-railway')!;
    expect(leg.doubts).toContain('partly-published');
    expect(Math.abs(leg.publishedMetres! - 880_500)).toBeLessThan(1_000);
    expect(leg.lengthMetres).toBeGreaterThan(940_000);
  });

  test('the way of the block train from Chongqing goes by Sol-Iletsk and is the longer one', () => {
    const via = [{ at: atlas.places.find(({ id }) => id === 'sol-iletsk')!.at, place: 'sol-iletsk' }];
    const train = go('chongqing', 'duisburg', { by: 'rail', via });
    const lines = ['zhezkazgan-saksaulskaya-railway', 'kandyagash-ozinki-railway', 'sol-iletsk-ryazan-railway'];
    expect(train.legs.flatMap(({ line }) => line ?? [])).toEqual(expect.arrayContaining(lines));
    expect(train.borders.map((pair) => pair.join('–'))).toEqual(['CN–KZ', 'KZ–RU', 'RU–BY', 'BY–PL', 'PL–DE']);
    expect(train.lengthMetres).toBeGreaterThan(go('chongqing', 'duisburg', { by: 'rail' }).lengthMetres + 50_000);
  });

  test.each([
    ['beijing', 'zhengzhou', ['beijing-zhengzhou-railway']],
    ['kunming', 'chongqing', ['guiyang-kunming-railway', 'chongqing-guiyang-railway']],
    ['beijing', 'shanghai-port', ['beijing-xuzhou-railway', 'yiwu-xuzhou-railway']]
  ])('the train from %s to %s stays in China', (from, to, lines) => {
    const { borders, legs } = go(from, to, { by: 'rail' });
    expect(borders).toEqual([]);
    expect(legs.flatMap(({ line }) => line ?? [])).toEqual(expect.arrayContaining(lines));
  });

  test('the train from Islamabad to Istanbul changes gauge at Zahedan and crosses Lake Van', () => {
    const { borders, legs } = go('islamabad', 'istanbul-port', { by: 'rail' });
    expect(borders.map((pair) => pair.join('–'))).toEqual(['PK–IR', 'IR–TR']);
    expect(legs.filter(({ work }) => work?.includes('gaugeChange')).map(({ from }) => from.place)).toEqual(['zahedan']);
    expect(legs.map(({ line }) => line)).toContain('van-tatvan-ferry');
  });

  test('the train from Tehran to Beijing goes through Xinjiang, not by Siberia', () => {
    // 7,180 km to Zhengzhou, and 689 published from there.
    const { borders, lengthMetres } = go('tehran', 'beijing', { by: 'rail' });
    expect(borders.map((pair) => pair.join('–'))).toEqual(['IR–TM', 'TM–UZ', 'UZ–KZ', 'KZ–CN']);
    expect(Math.abs(lengthMetres / (7_180_000 + 689_000) - 1)).toBeLessThan(0.04);
  });

  test('no train runs between networks that do not meet', () => {
    const point = (id: string) => ({ at: atlas.places.find((place) => place.id === id)!.at });
    expect(findRoute(parts, point('nairobi'), point('moscow'), { by: 'rail' })).toMatchObject({ failure: { code: 'no-route' } });
    expect(findRoute(parts, point('mumbai-port'), point('moscow'), { by: 'rail' })).toMatchObject({
      failure: { code: 'too-far', details: { point: 'origin', by: 'rail' } }
    });
  });
});
