import { describe, expect, it } from 'vitest';
import { distanceMetres } from '../../core/geodesy/geodesic';
import { ATLAS } from '../atlas.fixture';
import type { Network } from '../../core/network/types';
import { call, NETWORK } from '../network.fixture';

const json = <T>(text: string): T => JSON.parse(text) as T;
const at = (id: string) => ATLAS.places.find((place) => place.id === id)!.at;
/** What the small network answers for this pair. */
const DIRECT = distanceMetres(at('shanghai-port'), at('rotterdam'));
const PAIR = ['Shanghai', 'Rotterdam'];

describe('route', () => {
  it('says what is done where cargo waits, each once', async () => {
    const route: Network['route'] = (...asked) => {
      const answer = NETWORK.route(...asked);
      if (!answer.ok) return answer;
      const [leg] = answer.value.legs;
      const work = ['railBorder', 'gaugeChange', 'gaugeChange'] as const;
      return { ...answer, value: { ...answer.value, legs: [leg!, { ...leg!, mode: 'transfer', lengthMetres: 0, work }] } };
    };
    const network = { ...NETWORK, route };
    const { out } = await call(['route', ...PAIR], '', network);
    expect(out).toMatch(/\n {2}transfer {2}.* {2}border crossing by rail {2}change of gauge {2}[\d.]+ (hours|days)/);
    const inArabic = (await call(['route', ...PAIR, '--lang', 'ar'], '', network)).out;
    expect(inArabic).toMatch(/\n {2}مناولة {2}.* {2}عبور الحدود بالسكة الحديد {2}تغيير عرض السكة {2}/);
  });

  it('tells machines what was agreed', async () => {
    const { out } = await call(['route', ...PAIR, '--json']);
    const told = json<Record<string, unknown>>(out);
    for (const key of [
      'metres',
      'nauticalMiles',
      'hours',
      'co2Kilograms',
      'legs',
      'passages',
      'snaps',
      'edition',
      'warnings',
      'geometry'
    ]) {
      expect(told).toHaveProperty(key);
    }
    expect(told).toMatchObject({
      metres: DIRECT,
      nauticalMiles: DIRECT / 1852,
      passages: ['suez'],
      snaps: { origin: { metres: 1200 } },
      legs: [{ mode: 'sea', metres: DIRECT, status: 'operating' }],
      warnings: [{ code: 'far-snap', details: { point: 'destination', metres: 30000 } }],
      geometry: { type: 'LineString' }
    });
  });

  it.each([
    [['--avoid', 'Suez Canal'], 'a name in English'],
    [['--avoid', 'قناة السويس'], 'a name in Arabic'],
    [['--avoid', '苏伊士运河'], 'a name of its place in the atlas'],
    [['--avoid', 'kara-gate,SUEZ'], 'an id in a list'],
    [['--avoid', 'kara-gate', '--avoid', 'suez'], 'the option repeated'],
    [['--scenario', 'suez-closed'], 'a ready scenario']
  ])('closes Suez by %j: %s', async (words) => {
    const { out, message } = await call(['route', ...PAIR, '--json', ...words]);
    expect(message).toBe('');
    expect(json<{ metres: number }>(out).metres).toBeCloseTo(DIRECT + 1e6, 3);
  });

  it('goes by passages and places, a position among them, in order', async () => {
    const { out } = await call(['route', ...PAIR, '--via', 'hormuz, Mumbai', '--via', '-33.9,18.4', '--json']);
    const { passages, geometry } = json<{ passages: string[]; geometry: { coordinates: number[][] } }>(out);
    expect(passages).toEqual(['hormuz', 'suez']);
    expect(geometry.coordinates.slice(1, 3)).toEqual([[...at('mumbai-port')], [18.4, -33.9]]);
  });

  it('says beside a length by river that it is the least', async () => {
    const route: Network['route'] = (...asked) => {
      const found = NETWORK.route(...asked);
      if (!found.ok) return found;
      const river = { code: 'schematic-river', details: { metres: 2e5 } } as const;
      return { ok: true, value: { ...found.value, warnings: [...found.value.warnings, river] } };
    };
    const told = async (network: Network, ...words: string[]) => (await call(['route', ...PAIR, ...words], '', network)).out;
    expect(await told({ ...NETWORK, route })).toMatch(/^Length: .* or more \(rivers are drawn simplified\)$/m);
    expect(await told({ ...NETWORK, route }, '--lang', 'ar')).toMatch(/^الطول: .* أو أكثر \(الأنهار مبسَّطة الرسم\)$/m);
    expect(await told(NETWORK)).not.toContain('or more');
  });

  it('draws across the antimeridian in two pieces', async () => {
    const { out } = await call(['route', '60,170', '60,-170', '--geojson']);
    const [leg] = json<{ features: { geometry: { type: string; coordinates: number[][][] } }[] }>(out).features;
    expect(leg!.geometry.type).toBe('MultiLineString');
    expect(leg!.geometry.coordinates[1]![0]![0]).toBe(-180);
  });

  it('writes a row a leg, and a block of text in either language', async () => {
    const rows = (await call(['route', ...PAIR, '--csv'])).out.trimEnd().split('\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatch(/^sea,shanghai-port,/);
    const text = (await call(['route', ...PAIR])).out;
    expect(text).toContain('Passages: Suez Canal\n');
    expect(text).toContain('the destination lies 30 km from the network');
    const arabic = (await call(['route', ...PAIR, '--lang', 'ar'])).out;
    expect(arabic).toContain('المعابر: قناة السويس\n');
    expect(arabic).not.toMatch(/Length|Passages|Time|Method/);
  });

  it('sets the different ways side by side', async () => {
    const { alternatives } = json<{ alternatives: { id: string; metres: number; addedMetres: number }[] }>(
      (await call(['route', ...PAIR, '--alternatives', '--json'])).out
    );
    expect(alternatives.map(({ id, addedMetres }) => [id, addedMetres])).toEqual([
      ['best', 0],
      ['cape', 1e6]
    ]);
    expect((await call(['route', ...PAIR, '--alternatives'])).out).toContain('More than the best: +1,000 km');
  });

  it('tells borders and shares by mode of each way in CSV, as JSON does', async () => {
    const alternatives: Network['alternatives'] = (...asked) => {
      const answer = NETWORK.alternatives(...asked);
      if (!answer.ok) return answer;
      const borders = [['IR', 'AZ'], ['AZ', 'RU']] as const; // prettier-ignore
      const shares = { rail: 0.75, access: 0.25 };
      return { ok: true, value: answer.value.map((way) => ({ ...way, shares, route: { ...way.route, borders } })) };
    };
    const words = ['route', ...PAIR, '--alternatives'];
    const { out } = await call([...words, '--csv'], '', { ...NETWORK, alternatives });
    const [header, ...rows] = out.trimEnd().split('\n').map((line) => line.split(',')); // prettier-ignore
    expect(header!.slice(-7)).toEqual([
      'borders',
      'seaShare',
      'riverShare',
      'railShare',
      'roadShare',
      'transferShare',
      'accessShare'
    ]);
    expect(rows.map((row) => [row.length, ...row.slice(-7)])).toEqual(
      Array.from({ length: 2 }, () => [header!.length, 'IR-AZ AZ-RU', '0', '0', '0.75', '0', '0', '0.25'])
    );
    const told = await call([...words, '--json'], '', { ...NETWORK, alternatives });
    expect(json<{ alternatives: object[] }>(told.out).alternatives[0]).toMatchObject({
      borders: [['IR', 'AZ'], ['AZ', 'RU']], // prettier-ignore
      shares: { rail: 0.75, access: 0.25 }
    });
  });

  it.each([
    [['--avoid', 'Sues'], 'unknown-passage', 3, 'suez  Suez Canal'],
    [['--avoid', 'Twin'], 'ambiguous-passage', 3, 'twin-two'],
    [['--avoid', 'hormuz'], 'no-route', 4, 'hormuz  Strait of Hormuz: closed as asked'],
    [['--via', 'Atlantis'], 'unknown-place', 3, 'Atlantis'],
    [['--planned', 'rasht-astara'], 'unknown-line', 4, 'rasht-astara-railway'],
    [['--avoid', 'suez', '--open', 'Suez'], 'avoided-and-opened', 2, '“Suez Canal” is both closed and opened'],
    [['--speed', '0'], 'bad-value', 2, '--speed'],
    [['--draught', 'deep'], 'bad-value', 2, '--draught'],
    [['--month', '13'], 'bad-value', 2, '1–12'],
    [['--ice-class', 'arc10'], 'bad-value', 2, 'arc9'],
    [['--by', 'air'], 'bad-value', 2, 'rail'],
    [['--tariffs', '/no/such/file'], 'unreadable-file', 2, 'there is no such file']
  ])('refuses %j as %s', async (words, code, exit, hint) => {
    const told = await call(['route', ...PAIR, ...words]);
    expect(told).toMatchObject({ code, exit });
    expect(told.message).toContain(hint);
  });

  it('says where a short name of a passage was taken for an end', async () => {
    const words = ['route', 'Gibraltar', 'Rotterdam'];
    const told = '“Gibraltar” is taken for a passage, not a port: Strait of Gibraltar, its point at 36.0° N, 5.8° W';
    const gibraltar = { ...NETWORK.passages[0]!, id: 'gibraltar', place: 'strait-of-gibraltar' };
    const network = { ...NETWORK, passages: [...NETWORK.passages, gibraltar] };
    expect((await call(words, '', network)).out.split('\n')[1]).toBe(told);
    expect((await call([...words, '--lang', 'ar'], '', network)).out).toContain(
      '«Gibraltar» على أنه معبر لا ميناء: مضيق جبل طارق'
    );
    expect(json((await call([...words, '--json'], '', network)).out)).toMatchObject({ from: { passage: 'gibraltar' } });
    for (const name of ['Strait of Gibraltar', 'strait-of-gibraltar', 'Mumbai']) {
      expect((await call(['route', name, 'Rotterdam'], '', network)).out).not.toContain('is taken for a passage');
    }
  });

  it('says how far is too far', async () => {
    const told = await call(['route', 'Shanghai', '89,0']);
    expect(told).toMatchObject({ code: 'too-far', exit: 4 });
    expect(told.message).toBe('the destination is too far from the network (by sea): 75 km at most');
  });

  it('takes ice classes as they are written, and digits of any script', async () => {
    const { out } = await call(['route', ...PAIR, '--ice-class', 'Arc7', '--speed', '٢٠', '--json']);
    expect(json<{ hours: number }>(out).hours).toBeCloseTo(DIRECT / 20_000, 9);
  });
});
