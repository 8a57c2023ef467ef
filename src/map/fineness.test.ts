import type { FeatureCollection, LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { thinPath } from '#core/atlas/thin-path';
import { FIRST_SUBJECTS, type FirstMap, type ThinAtlas } from '#core/atlas/first-map';
import type { SubjectId } from '#core/atlas/vocabulary';
import { DEFAULT_VIEW, type View } from '#core/view/view';
import { answer, FileFailure, type MapData } from './data';
import { Fineness } from './fineness.svelte';
import { groundFeatures } from './ground-features';
import { zoomShiftAt, type StyleContext } from './layers/context';
import { needsMore, needsWhole } from './needs-whole';
import { PALETTES } from './palette';
import { buildStyle } from './style';
import { tinyAtlas } from './tiny-atlas.fixture';

const { places, routes, sets, lines, areas } = tinyAtlas;
const thin: ThinAtlas = {
  places: places.map((place) => ({ ...place, names: { ar: place.names.ar } })),
  lines: lines.map(({ vertices, ...line }) => ({ ...line, path: thinPath(vertices) })),
  routes,
  areas: areas.map(({ polygons, ...area }) => ({ ...area, paths: polygons.map((rings) => rings.map(thinPath)) })),
  sets
};
const isOfFirst = (subjects: readonly SubjectId[]): boolean => subjects.some((subject) => FIRST_SUBJECTS.includes(subject));
const first: FirstMap = {
  edition: 'test',
  language: 'ar',
  atlas: {
    ...thin,
    places: thin.places.filter(({ subjects }) => isOfFirst(subjects)),
    areas: thin.areas.filter(({ subject }) => isOfFirst([subject]))
  },
  labels: { type: 'FeatureCollection', features: [] }
};
/** The rest: what the first file leaves out. */
const more = {
  ...first,
  atlas: {
    ...thin,
    places: thin.places.filter(({ subjects }) => !isOfFirst(subjects)),
    lines: [],
    areas: thin.areas.filter(({ subject }) => !isOfFirst([subject])),
    sets: []
  }
};
const SMALL = { 'first/ar.json': first, 'first/ar-more.json': more };

function dataOf(files: Record<string, unknown>): MapData & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    file: (path) => {
      asked.push(path);
      return path in files ? Promise.resolve(files[path]) : Promise.reject(new FileFailure(path, 'gone'));
    },
    atlas: () => {
      asked.push('atlas.json');
      return Promise.resolve(tinyAtlas);
    }
  };
}

const at = (zoom: number, latitude = 0): Partial<View> => ({ camera: { ...DEFAULT_VIEW.camera, center: [60, latitude], zoom } });

describe('needsWhole', () => {
  const needs = (change: Partial<View>): boolean => needsWhole({ ...DEFAULT_VIEW, ...change }, 'ar');

  it('is for what the first files do not hold', () => {
    expect(needs({})).toBe(false);
    expect(needs(at(2.2))).toBe(false);
    expect(needs(at(2.6))).toBe(true);
    expect(needs({ borders: 'un' })).toBe(true);
    expect(needs({ labels: 'ar' })).toBe(false);
    expect(needs({ labels: 'fa' })).toBe(true);
    expect(needs({ labels: 'local+ar' })).toBe(true);
  });

  it('goes by the scale, which grows towards the poles', () => {
    expect(zoomShiftAt(72)).toBe(2);
    expect(needs(at(0.2, 72))).toBe(false);
    expect(needs(at(0.6, 72))).toBe(true);
  });
});

describe('needsMore', () => {
  it('is for other subjects, and for what may be of one', () => {
    expect(needsMore(DEFAULT_VIEW)).toBe(false);
    expect(needsMore({ ...DEFAULT_VIEW, subjects: ['chabahar'] })).toBe(false);
    expect(needsMore({ ...DEFAULT_VIEW, subjects: ['chabahar', 'yamal'] })).toBe(true);
    expect(needsMore({ ...DEFAULT_VIEW, selection: { kind: 'place', id: 'suez' } })).toBe(true);
    expect(needsMore(DEFAULT_VIEW, [{ kind: 'place', id: 'suez' }])).toBe(true);
  });
});

describe('Fineness', () => {
  it('asks for the whole once, and goes over to it when all of it has been tried for', async () => {
    const data = dataOf({ 'base/overview.json': {} });
    const fineness = new Fineness('ar', data);
    fineness.zoomed(1);
    expect([fineness.first, data.asked]).toEqual(['ar', ['base/first.json']]);
    fineness.zoomed(2.6);
    fineness.refine();
    expect(fineness.first).toBe('ar');
    await new Promise((done) => setTimeout(done));
    expect(data.asked).toEqual(['base/first.json', 'base/overview.json', 'base/labels.json', 'atlas.json']);
    expect(fineness.first).toBeUndefined();
  });

  it('goes over to the whole when a small file does not come, and only then', async () => {
    const data = dataOf({ 'base/overview.json': {}, 'base/labels.json': {} });
    const fineness = new Fineness('ar', data);
    const lost = (path: string): boolean => fineness.lost(`Error: ${new FileFailure(path, 'status 404').message}`);
    expect(['base/overview.json', 'reading/ar.json', 'atlas.json'].map(lost)).toEqual([false, false, false]);
    expect(data.asked).toEqual(['base/first.json']);
    expect(['base/first.json', 'first/ar.json', 'first/ar-more.json'].map(lost)).toEqual([true, true, true]);
    await new Promise((done) => setTimeout(done));
    expect(data.asked).toEqual(['base/first.json', 'base/overview.json', 'base/labels.json', 'atlas.json']);
    expect(fineness.first).toBeUndefined();
  });

  it('asks for its base alone, and at once, where the whole is drawn from the beginning', () => {
    const data = dataOf({});
    new Fineness(undefined, data).refine();
    expect(data.asked).toEqual(['base/overview.json']);
  });
});

describe('the first map', () => {
  const context: StyleContext = {
    theme: 'light',
    palette: PALETTES.light,
    view: DEFAULT_VIEW,
    page: 'ar',
    atlas: first.atlas,
    detail: 'unasked',
    zoomShift: 0,
    fileAddress: (path) => `/data/${path}`
  };
  const addresses = (change: Partial<StyleContext>): string[] =>
    Object.values(buildStyle({ ...context, ...change }).sources).flatMap((source) =>
      'data' in source ? [String(source.data)] : 'url' in source ? [String(source.url)] : []
    );

  it('asks for the small files and no other until it stands', () => {
    const asked = addresses({ first: 'ar', relief: false });
    expect(asked.length).toBeGreaterThan(3);
    expect(asked.filter((address) => !/^(atlas:\/\/(first\/ar|events)|ground:\/\/base\/first)\b/.test(address))).toEqual([]);
    expect(addresses({ first: 'ar' })).toContain('/data/base/relief.png');
    expect(addresses({}).filter((address) => address.includes('first'))).toEqual([]);
  });

  it('is answered whatever it asks for, in either state', async () => {
    const none = { type: 'GeometryCollection', geometries: [] };
    const transform = { scale: [1, 1], translate: [0, 0] };
    const arcs = { counts: [], vertices: '' };
    const topology = { type: 'Topology', transform, arcs, objects: { land: none, countries: none } };
    const files = {
      ...SMALL,
      'base/labels.json': first.labels,
      'base/first.json': topology,
      'base/overview.json': topology
    };
    const asked = [{ first: 'ar' as const }, { first: 'ar' as const, isWide: true }, {}]
      .flatMap(addresses)
      .filter((address) => /^(atlas|ground):/.test(address) && !/events/.test(address));
    for (const address of asked) {
      // As a worker of the map asks for a base.
      const given = await answer(address.replace('ground:', 'atlas:'), dataOf(files));
      const drawn = given.type === 'Topology' ? groundFeatures(given, true) : given;
      expect(drawn.type, address).toBe('FeatureCollection');
    }
  });

  it('has the layers of the whole: going over to it changes data and nothing else', () => {
    const layers = (change: Partial<StyleContext>) => buildStyle({ ...context, ...change }).layers;
    const sets = new Set(layers({ first: 'ar' }).map(({ id }) => id));
    expect([...sets]).toEqual(layers({ atlas: tinyAtlas }).map(({ id }) => id));
  });

  it('draws a line, an area and a place where the whole has them, from the small files alone', async () => {
    const data = dataOf(SMALL);
    const drawn = (path: string) => answer(`atlas://first/ar/${path}`, data) as Promise<FeatureCollection>;
    const whole = (await answer('atlas://subjects/chabahar,indian-ocean', dataOf({}))) as FeatureCollection;
    const small = await drawn('subjects/chabahar,indian-ocean');
    expect(small.features.map(({ properties }) => properties)).toEqual(whole.features.map(({ properties }) => properties));
    small.features.forEach(({ geometry }, index) => {
      const expected = whole.features[index]!.geometry;
      if (geometry.type !== 'LineString') return expect(geometry).toEqual(expected);
      const [longitude, latitude] = geometry.coordinates.at(-1)!;
      const [wholeLongitude, wholeLatitude] = (expected as LineString).coordinates.at(-1)!;
      expect(Math.hypot(longitude! - wholeLongitude!, latitude! - wholeLatitude!)).toBeLessThan(0.0071);
    });
    expect((await drawn('places')).features[0]!.properties).toMatchObject({ id: 'chabahar-port', 'name:ar': 'تشابهار' });
    expect(await drawn('base/labels')).toEqual(first.labels);
    expect(new Set(data.asked)).toEqual(new Set(Object.keys(SMALL)));
  });

  it('is drawn from the first file alone where its own subjects are', async () => {
    const data = dataOf(SMALL);
    const drawn = (path: string, from: MapData = data) => answer(`atlas://first/ar/${path}`, from) as Promise<FeatureCollection>;
    await drawn('subjects/chabahar,north-south');
    await drawn('base/labels');
    const own = (await drawn('places')).features.length;
    expect(new Set(data.asked)).toEqual(new Set(['first/ar.json']));
    expect(own).toBe(first.atlas.places.length);
    expect((await drawn('places/all')).features.length).toBe(places.length);
    expect(data.asked).toContain('first/ar-more.json');
  });

  it('takes what the other subjects draw from the whole where that is here', async () => {
    const data = { ...dataOf(SMALL), here: () => tinyAtlas };
    const drawn = async (path: string) => ((await answer(path, data)) as FeatureCollection).features;
    expect(await drawn('atlas://first/ar/places/all')).toEqual(await drawn('atlas://places'));
    expect(await drawn('atlas://first/ar/subjects/indian-ocean')).toEqual(await drawn('atlas://subjects/indian-ocean'));
    expect(data.asked.filter((path) => path.startsWith('first/'))).toEqual([]);
  });

  it('names the base without the marks that would tear Arabic words apart', async () => {
    const properties = { what: 'gulf', 'name:ar': 'خليج عُمان', 'name:en': 'Gulf of Oman' };
    const label = { type: 'Feature', geometry: { type: 'Point', coordinates: [58, 24.5] }, properties };
    const files = { 'base/labels.json': { type: 'FeatureCollection', features: [label] } };
    const { features } = (await answer('atlas://base/labels', dataOf(files))) as FeatureCollection;
    expect(features).toEqual([{ ...label, properties: { ...properties, 'name:ar': 'خليج عمان' } }]);
  });

  it('takes an address that nobody provides for a mistake', async () => {
    await expect(answer('atlas://first/fr/places', dataOf({}))).rejects.toThrow('nobody provides');
    await expect(answer('atlas://first/ar/nothing', dataOf({ 'first/ar.json': first }))).rejects.toThrow('nobody provides');
  });
});
