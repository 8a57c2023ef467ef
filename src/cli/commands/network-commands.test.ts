import { describe, expect, it } from 'vitest';
import type { Line } from '../../core/atlas/atlas';
import { ATLAS } from '../atlas.fixture';
import type { Network } from '../../core/network/types';
import { call, NETWORK } from '../network.fixture';

const json = <T>(text: string): T => JSON.parse(text) as T;
const PAIR = ['Shanghai', 'Rotterdam'];

describe('compare', () => {
  it('lists and sets out the ready comparisons by id and by name', async () => {
    expect((await call(['compare'])).out).toContain('shanghai-rotterdam  Shanghai–Rotterdam');
    const { comparisons } = json<{ comparisons: { id: string; ways: { id: string }[] }[] }>(
      (await call(['compare', 'شنغهاي–روتردام', '--json'])).out
    );
    expect(comparisons.map(({ id }) => id)).toEqual(['shanghai-rotterdam']);
    expect(comparisons[0]!.ways.map(({ id }) => id)).toContain('suez');
  });

  it('lists the ready comparisons in every format', async () => {
    const [header, ...rows] = (await call(['compare', '--csv'])).out.trimEnd().split('\n');
    expect(header).toBe('id,ar,en,from,to');
    expect(rows).toContain('shanghai-rotterdam,شنغهاي–روتردام,Shanghai–Rotterdam,shanghai-port,rotterdam');
    const { features } = json<{ features: object[] }>((await call(['compare', '--geojson'])).out);
    expect(features).toHaveLength(rows.length);
    expect(features[1]).toMatchObject({ geometry: { type: 'MultiPoint', coordinates: { length: 2 } }, properties: { id: 'shanghai-rotterdam' } }); // prettier-ignore
  });

  it('says of what the emissions are, and once for how much cargo', async () => {
    const { out } = await call(['compare', ...PAIR]);
    expect(out).toMatch(/ kg CO2\n| t CO2\n/);
    expect(out.match(/for 14 t of cargo/g)).toHaveLength(1);
    expect((await call(['impact', '--close', 'suez', ...PAIR])).out).toMatch(/\nCO2: for 14 t of cargo\n/);
  });

  it('tells what is published of a way beside it, why it differs and by whom', async () => {
    const asked = (...words: string[]) => call(['compare', 'chongqing-duisburg', ...words]);
    const told = (await asked()).out
      .replaceAll('\u00a0', ' ')
      .split('\n')
      .filter((line) => line.includes('Published length'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^ {4}Published length: 11,179 km · 6,036 nmi {2}Chongqing–Duisburg block train.* path is not published {2}China Daily/); // prettier-ignore
    expect((await asked('--lang', 'ar')).out).toMatch(/الطول المنشور: 11,179/);
    const { comparisons } = json<{ comparisons: { ways: { published?: object }[] }[] }>((await asked('--json')).out);
    expect(comparisons[0]!.ways.map(({ published }) => published)).toMatchObject([
      { publishedMetres: 11_179_000, route: { id: 'chongqing-duisburg-train' }, source: 'China Daily, 13 September 2013' },
      undefined!
    ]);
    const rows = (await asked('--csv')).out.trimEnd().split('\n');
    expect(rows.map((row) => row.includes('11179000'))).toEqual([false, true, false]);
  });

  it('compares pairs, a row a way, and goes on where there is no way', async () => {
    const { exit, out } = await call(['compare', ...PAIR, 'Mumbai', '89,0', '--csv']);
    expect(exit).toBe(1);
    const rows = out.trimEnd().split('\n');
    expect(rows).toHaveLength(4);
    const width = rows[0]!.split(',').length;
    expect(rows[1]!.split(',')).toHaveLength(width);
    expect(rows[3]).toMatch(/,too-far$/);
  });

  it('refuses a question that no pair has an answer to, once', async () => {
    const asked = (...words: string[]) => call(['compare', ...words]);
    expect(await asked(...PAIR, '--minimise', 'cost')).toMatchObject({ exit: 2, code: 'tariffs-missing', out: '' });
    expect(await asked('shanghai-rotterdam', '--minimise', 'cost')).toMatchObject({ exit: 2, code: 'tariffs-missing' });
    expect(await asked(...PAIR, '--via', 'hormuz', '--avoid', 'hormuz')).toMatchObject({ exit: 4, code: 'passage-shut' });
  });

  it('tells of each way what its JSON tells, the schematic lines in one sentence', async () => {
    const [one, other] = ATLAS.lines as [Line, Line];
    const route: Network['route'] = (...asked) => {
      const found = NETWORK.route(...asked);
      if (!found.ok) return found;
      const schematic = [one, other].map(({ id }) => ({ code: 'schematic-leg', details: { line: id } }) as const);
      return { ok: true, value: { ...found.value, warnings: [...found.value.warnings, ...schematic] } };
    };
    const network = { ...NETWORK, route };
    const { out } = await call(['compare', 'shanghai-rotterdam'], '', network);
    const told = `schematic course, which shows what is connected and not where the track lies: ${one.names.en}; ${other.names.en}`;
    expect(out.split(told)).toHaveLength(out.split('Warnings:').length);
    expect(out).toContain(told);
    const inArabic = (await call(['compare', 'shanghai-rotterdam', '--lang', 'ar'], '', network)).out;
    expect(inArabic).toContain(`مسار تخطيطي يُظهر الأماكن التي يصل بينها الخط، لا موضعه: ${one.names.ar}؛ ${other.names.ar}`);
  });

  it('seeks each way of a ready comparison by its own goal and says so, or all by the one asked for', async () => {
    const goals: (string | undefined)[] = [];
    const route: Network['route'] = (from, to, options) => {
      goals.push(options?.minimise);
      return NETWORK.route(from, to, options);
    };
    const network = { ...NETWORK, route };
    const { out } = await call(['compare', 'chabahar-moscow'], '', network);
    expect(goals).toEqual(['time', 'time', undefined, 'time', 'time']);
    expect(out).toMatch(/Method: in the network .*\n {2}the fastest route: Western branch[^\n]*; Eastern branch/);
    expect(out).toContain('the shortest route: Trans-Caspian branch via Bandar Abbas\n');
    const told = json<{ comparisons: { ways: { minimised: string }[] }[] }>(
      (await call(['compare', 'chabahar-moscow', '--minimise', 'co2', '--json'], '', network)).out
    );
    expect(goals.slice(5, 10)).toEqual(Array.from({ length: 5 }, () => 'co2'));
    expect(told.comparisons[0]!.ways.map(({ minimised }) => minimised)).toEqual(goals.slice(5, 10));
    const asked = await call(['compare', 'chabahar-moscow', '--minimise', 'co2'], '', network);
    expect(asked.out).toContain('Method: the route of least CO2 by any mode in the network');
    const bySea = await call(['compare', 'murmansk-yokohama'], '', network);
    expect(bySea.out).toMatch(/Method: the shortest route by sea in the network [^\n]*geodesic lengths/);
  });

  it.each([
    [['nothing-ready'], 'unknown-comparison', 'shanghai-rotterdam'],
    [['shanghai-rotterdam', '--by', 'rail'], 'format-conflict', '--by and shanghai-rotterdam'],
    [['Shanghai', 'Rotterdam', 'Mumbai'], 'unpaired-place', 'Mumbai']
  ])('refuses %j as %s', async (words, code, hint) => {
    const told = await call(['compare', ...words]);
    expect(told.code).toBe(code);
    expect(told.message).toContain(hint);
  });
});

describe('impact', () => {
  it('shows pairs before and after', async () => {
    const told = json<{ closed: string[]; pairs: { addedMetres: number; after: { passages: string[] } }[] }>(
      (await call(['impact', '--close', 'suez', ...PAIR, '--json'])).out
    );
    expect(told.closed).toEqual(['suez']);
    expect(told.pairs[0]!.addedMetres).toBeCloseTo(1e6, 3);
    expect(told.pairs[0]!.after.passages).toEqual([]);
    const { out } = await call(['impact', '--close', 'suez', ...PAIR]);
    expect(out).toContain('Closed: Suez Canal');
    expect(out).toContain('Difference: +1,000 km');
  });

  it('says what to know of both routes, and what is taken as built', async () => {
    const told = 'the destination lies 30.km from the network';
    const line = ATLAS.lines.find(({ status }) => status === 'planned')!;
    const { out } = await call(['impact', '--close', 'suez', '--planned', line.id, ...PAIR]);
    expect(out).toContain(`Taken as built: ${line.names.en}`);
    expect(out.replaceAll('\n', ' ')).toMatch(new RegExp(`Warnings before: +${told}.*Warnings after: +${told}`));
    const [header, row] = (await call(['impact', '--close', 'suez', ...PAIR, '--csv'])).out
      .split('\n')
      .map((each) => each.split(','));
    expect(row![header!.indexOf('afterWarnings')]).toBe('far-snap');
  });

  it('takes pairs from standard input, and keeps a row for each', async () => {
    const { exit, out } = await call(
      ['impact', '--close', 'hormuz', '--csv'],
      'from,to\nShanghai,Rotterdam\nNowhere,Mumbai\n,Mumbai\n'
    );
    expect(exit).toBe(1);
    const codes = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').at(-1));
    expect(codes).toEqual(['errorCode', 'no-route', 'unknown-place', 'missing-place']);
  });

  it('says what would open a passage out of season, and what would have to be built', async () => {
    const blockedBy = [{ passage: 'kara-gate', reason: 'season' }] as const;
    const route: Network['route'] = () => ({
      ok: false,
      failure: { code: 'no-route', details: { blockedBy, planned: ['a-railway'] } }
    });
    const { message } = await call(['route', ...PAIR], '', { ...NETWORK, route });
    expect(message).toContain('--month (months 7–9, 11) or --ice-class arc4 or --open kara-gate would open it');
    expect(message).toContain('--planned a-railway');
  });

  it('needs a change', async () => {
    expect((await call(['impact', ...PAIR])).code).toBe('missing-choice');
  });
});

describe('reach', () => {
  it('measures what lies within each limit, and draws it', async () => {
    // Planimeter for the degree square at the origin: 12308778361.469 m².
    const [header, first, second] = (await call(['reach', 'Chabahar', '--days', '2,1', '--csv'])).out.split('\n');
    expect(header).toBe('limit,unit,squareKilometres');
    expect(first).toMatch(/^1,days,12308\.77/);
    expect(second).toMatch(/^2,days,/);
    const { features } = json<{ features: { properties: { limit: number }; geometry: { type: string } }[] }>(
      (await call(['reach', 'Chabahar', '--km', '500', '--geojson'])).out
    );
    expect(features).toMatchObject([
      { properties: { part: 'area', limit: 500, unit: 'km' }, geometry: { type: 'MultiPolygon' } },
      { properties: { part: 'waterways', limit: 500, unit: 'km' }, geometry: { type: 'MultiLineString' } }
    ]);
    expect((await call(['reach', 'Chabahar', '--hours', '24'])).out).toContain('24 hours  12,300\u00a0km²');
    const inArabic = (await call(['reach', 'Chabahar', '--days', '1,2,3', '--lang', 'ar'])).out;
    expect(inArabic).toMatch(/يوم واحد .*\n.*يومان .*\n.*3 أيام /);
  });

  it.each([
    [[], 'missing-choice'],
    [['--hours', '24', '--km', '5'], 'format-conflict'],
    [['--hours', '24,many'], 'bad-value']
  ])('refuses the limits %j as %s', async (words, code) => {
    expect((await call(['reach', 'Chabahar', ...words])).code).toBe(code);
  });

  it.each([
    ['--days', '0'],
    ['--days', '-1'],
    ['--km', '1e9']
  ])('says which values %s takes instead of %s', async (option, given) => {
    const { message } = await call(['reach', 'Chabahar', option, given]);
    expect(message).toContain(`“${given}” is not a valid value for ${option}; these are: 0 < … ≤ 999999999. Commas`);
  });
});

describe('reach with options of no effect', () => {
  const words = ['reach', 'Chabahar', '--days', '1', '--planned', 'all'];

  it.each([
    ['en', 'Warnings:\n  these settings have no effect here'],
    ['ar', 'لا أثر هنا لما يلي']
  ])('says so in %s', async (language, told) => {
    expect((await call([...words, '--lang', language])).out).toContain(told);
    expect((await call([...words, '--csv', '--lang', language])).notes).toContain(told);
  });

  it('says so in JSON', async () => {
    expect(json((await call([...words, '--json'])).out)).toMatchObject({ warnings: [{ code: 'idle-options' }] });
    expect(json((await call([...words.slice(0, 4), '--json'])).out)).toMatchObject({ warnings: [] });
  });
});

describe('passages', () => {
  it('lists them, and tells all of one', async () => {
    expect((await call(['passages'])).out).toContain('kara-gate  Kara Gate  strait  Indian Ocean  months 7–9, 11  arc4');
    expect((await call(['passages', 'Suez Canal'])).out).toContain('Limits: draught 20.1 m');
    expect(json((await call(['passages', 'hormuz', '--json'])).out)).toMatchObject({
      id: 'hormuz',
      restricted: null,
      limits: {}
    });
    const { features } = json<{ features: unknown[] }>((await call(['passages', '--geojson'])).out);
    expect(features).toHaveLength(5);
    expect((await call(['passages', 'Sues'])).exit).toBe(3);
  });
});
