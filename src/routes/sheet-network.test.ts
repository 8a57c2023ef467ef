import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import type { LonLat } from '#core/geodesy/longitude';
import type { NetworkFailure, ReachBand, Route } from '#core/network/types';
import { parseAddress } from '#core/view/parse-address';
import { DEFAULT_VIEW } from '#core/view/view';
import { makeSheet } from '#features/export/sheet/make-sheet';
import { sheetSize } from '#features/export/sheet/paper';
import { builtEdition } from '#map/drawn/drawing.fixture';
import type { NetworkMeta } from '#state/network/protocol';
import { sheetNetwork, type ViewFound } from './sheet-network';

vi.mock('#i18n/index', async () => {
  const { spoken } = await import('../features/export/handout/messages.fixture');
  return { ...spoken, speaking: (_: string, make: () => unknown) => make() };
});
vi.mock('$app/paths', () => ({ resolve: (path: string) => path, asset: (path: string) => path }));

const SUEZ = { id: 'suez', at: [32.5, 30], gates: [], names: { ar: 'قناة السويس', en: 'Suez Canal' }, limits: {} };
const meta = { passages: [SUEZ], plannedLines: [], shoals: [], edition: '2026' } as unknown as NetworkMeta;

/** Along the equator: a degree is 111,319.5 m. */
function routeTo(east: number, hours: number): Route {
  const geometry: LonLat[] = [0, east / 2, east].map((longitude) => [longitude, 0]);
  const lengthMetres = east * 111_319.5;
  const leg = { mode: 'sea', geometry, lengthMetres, source: 'Sea network' };
  return { lengthMetres, hours, geometry, legs: [leg], passages: [] } as unknown as Route;
}

function foundOf(query: string, atlas: Atlas, bands: readonly ReachBand[] = []): ViewFound {
  const { view } = parseAddress(query);
  const routes = view.route.map((plan) => ({
    plan,
    answer: { ok: true as const, value: routeTo(60, 984) },
    before: { ok: true as const, value: routeTo(40, 744) }
  }));
  return { atlas, view, routes, bands, meta };
}

const bare = { places: [], lines: [] } as unknown as Atlas;
const plain = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '').replace(/\u00a0/g, ' ');

describe('what a sheet says of a scenario', () => {
  const words = sheetNetwork(foundOf('scenario=avoid:suez&route=0,0~0,60~red', bare)).words('en');

  it('is what it closes, how long the route is and takes, and how it would go in the world as it is', () => {
    expect(words.lines).toEqual(['Scenario: Closed: Suez Canal']);
    expect(words.legend.map(({ title }) => title)).toEqual(['Calculated routes']);
    // 60 and 40 × 111.3195 km, and those over 1.852; 984 and 744 hours are 41 and 31 days.
    expect(words.legend[0]!.rows.map(({ text }) => plain(text))).toEqual([
      expect.stringMatching(/: 6,679 km, 3,606 nmi, 41 days$/),
      expect.stringMatching(/In the world as it is: 4,453 km, 2,404 nmi, 31 days$/)
    ]);
    expect(words.legend[0]!.rows[1]!.swatch).toContain('stroke-dasharray');
  });

  it('is why there is no route, where there is none', () => {
    const found = foundOf('scenario=avoid:suez&route=0,0~0,60~red', bare);
    const failure = { code: 'too-far', details: { point: 'destination', by: 'sea', limitMetres: 75_000 } } as NetworkFailure;
    const none = found.routes.map((route) => ({ ...route, answer: { ok: false as const, failure } }));
    const { legend } = sheetNetwork({ ...found, routes: none }).words('en');
    expect(plain(legend[0]!.rows[0]!.text)).toMatch(/: The destination is more than 75 km from navigable water\.$/);
  });

  it('names the sources of the legs', () => {
    expect(words.notes.map(plain)).toEqual([expect.stringContaining('Sources of the legs: Sea network.')]);
  });
});

describe('what a sheet says of a reach', () => {
  const square = [
    [
      [
        [60, 25],
        [61, 25],
        [61, 26],
        [60, 25]
      ]
    ]
  ] as unknown as ReachBand['polygons'];
  const bands: ReachBand[] = [5, 12].map((days) => ({
    limit: days * 24,
    polygons: square,
    waterways: [],
    passages: [],
    ice: []
  }));
  const network = sheetNetwork(foundOf('reach=25.01,55.06~days:5,12~speed:14', bare, bands));

  it('is its bands, the nearest deepest, and what was asked', () => {
    const [block] = network.words('en').legend;
    expect(plain(block!.title)).toMatch(/^Reach from 25\.0/);
    expect(block!.rows.map(({ text }) => plain(text))).toEqual([
      '5 days',
      '12 days',
      'Sea · Speed, knots: 14 · In the world as it is'
    ]);
    const depths = block!.rows.slice(0, 2).map(({ swatch }) => Number(/fill-opacity="([\d.]+)"/.exec(swatch)![1]));
    expect(depths[0]).toBeCloseTo(1 - 0.84 ** 2, 3);
    expect(depths[1]).toBeCloseTo(0.16, 3);
    expect(network.words('en').notes).toHaveLength(1);
  });

  it('is drawn', () => {
    const drawing = network.drawing({ language: 'en', toleranceMetres: 1000, isSeen: () => true });
    expect(drawing.filter(({ role }) => role === 'fill')).toHaveLength(2);
  });
});

describe('a sheet with routes', () => {
  it('draws them dashed where they went before, marks what is closed, and is fitted to them beside what was measured', async () => {
    const { atlas, base } = await builtEdition();
    const found = foundOf('scenario=avoid:suez&route=0,0~0,60~red', atlas);
    const view = { ...DEFAULT_VIEW, ...found.view };
    const sheet = makeSheet({
      atlas,
      base,
      view,
      camera: view.camera,
      screen: { width: 1280, height: 752 },
      measurements: parseAddress('measure=line~70,20~70,30').view.measure,
      layers: [],
      network: sheetNetwork(found),
      units: { length: 'kilometre', area: 'squareKilometre' },
      size: sheetSize('A4', 'landscape'),
      language: 'en',
      title: 'Two worlds',
      isFitted: true,
      permalink: 'https://masarat.example/en',
      today: '2026-11-30'
    })('');
    const red = [...sheet.matchAll(/<path d="[^"]+" stroke="#9F2200"[^>]*>/g)].map(([path]) => path);
    expect(red.some((path) => path.includes('stroke-dasharray'))).toBe(true);
    expect(red.some((path) => !path.includes('stroke-dasharray'))).toBe(true);
    expect(sheet).toContain('Suez Canal: closed');
    expect(sheet).toContain('6,679');
    expect(sheet).not.toContain('My data');
    // Both ends of the route are on the map.
    expect(sheet.match(/<circle [^>]*stroke="#9F2200"[^>]*r="3.6"|<circle [^>]*r="3.6"[^>]*stroke="#9F2200"/g)).toHaveLength(2);
  });
});
