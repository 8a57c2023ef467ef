import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '#core/atlas/atlas';
import { SUBJECTS } from '#core/atlas/vocabulary';
import { DEFAULT_VIEW, LABEL_CHOICES, type View } from '#core/view/view';
import { zoomShiftAt, type StyleContext } from './layers/context';
import { ALL_SUBJECTS } from './layers/index';
import { subjectFeatures } from './layers/features';
import { ownGroups } from './layers/own';
import { legendEntries } from './legend-entries';
import { inOrder } from './order';
import type { OwnLayer } from './own-layer';
import { PALETTES, THEME_NAMES } from './palette';
import { AREA_LOOK } from './strokes';
import { buildStyle } from './style';
import { tinyAtlas } from './tiny-atlas.fixture';

const context = (change: Partial<StyleContext> = {}, view: Partial<View> = {}): StyleContext => ({
  theme: 'light',
  palette: PALETTES.light,
  view: { ...DEFAULT_VIEW, subjects: SUBJECTS, ...view },
  page: 'ar',
  atlas: tinyAtlas,
  detail: 'ready',
  zoomShift: 0,
  fileAddress: (path) => `/data/${path}`,
  ...change
});
const layerIds = (each: StyleContext): string[] => buildStyle(each).layers.map((layer) => layer.id);

describe('buildStyle', () => {
  it('asks for the base it will need before the atlas has come: another address would have it cut twice', () => {
    const baseOf = (subjects: View['subjects'], atlas: Atlas | null) =>
      buildStyle(context({ atlas }, { subjects })).sources['base-overview'];
    const known = ALL_SUBJECTS.filter(({ set }) => !set || tinyAtlas.sets.some(({ id }) => id === set)).map(({ id }) => id);
    for (const subjects of [SUBJECTS, DEFAULT_VIEW.subjects, [], ...known.map((subject) => [subject])])
      expect(baseOf(subjects, null), subjects.join()).toEqual(baseOf(subjects, tinyAtlas));
  });

  it('is a valid style in every theme, for every choice of labels, with anything selected', () => {
    const contexts = [
      ...THEME_NAMES.map((theme) => context({ theme, palette: PALETTES[theme] })),
      ...LABEL_CHOICES.map((labels) => context({}, { labels })),
      ...(['first', 'second', 'both'] as const).map((names) => context({}, { names, borders: 'un' })),
      ...(['place', 'line', 'route', 'area', 'set'] as const).map((kind) => context({}, { selection: { kind, id: 'some-id' } })),
      context({ atlas: null, detail: 'unasked' }),
      context({}, { subjects: [] })
    ];
    for (const each of contexts) expect(validateStyleMin(JSON.parse(JSON.stringify(buildStyle(each))))).toEqual([]);
  });

  it('gives each layer its own id and lays names over lines and lines over land', () => {
    const ids = layerIds(context());
    expect(new Set(ids).size).toBe(ids.length);
    const at = (start: string) => ids.findIndex((id) => id.startsWith(start));
    expect(at('land:')).toBeGreaterThan(at('sea-area:'));
    expect(at('line-casing:')).toBeGreaterThan(at('border:'));
    expect(at('line:')).toBeGreaterThan(ids.findLastIndex((id) => id.startsWith('line-casing:')));
    expect(at('place:')).toBeGreaterThan(ids.findLastIndex((id) => id.startsWith('base-label:')));
  });

  it('draws the clips of its tiles few times, for each change of source from layer to layer costs them all', () => {
    const { layers } = buildStyle(context({ detail: 'unasked' }));
    const clipped = layers.flatMap((layer) => (layer.type === 'fill' || layer.type === 'line' ? [layer.source] : []));
    expect(clipped.filter((source, at) => source !== clipped[at - 1])).toEqual(['subjects', 'base-overview', 'subjects']);
  });

  it('has no layer for areas a subject has none of', () => {
    const kinds = (subject: string): string[] =>
      layerIds(context()).filter((id) => id.endsWith(`-${subject}`) && /^(sea-)?area:/.test(id));
    const waters = tinyAtlas.areas.filter(({ waterOnly }) => waterOnly).map(({ subject }) => subject);
    expect(waters).not.toEqual([]);
    for (const subject of SUBJECTS) {
      expect(kinds(subject).some((id) => id.startsWith('sea-area:'))).toBe(waters.includes(subject));
    }
  });

  it('draws nothing of a subject that is not shown', () => {
    const style = buildStyle(context({}, { subjects: ['yamal'] }));
    expect(style.sources['subjects']).toMatchObject({ data: 'atlas://subjects/yamal' });
    expect(style.layers.filter(({ id }) => id.startsWith('line:')).map(({ id }) => id)).toEqual(['line:stroke-yamal']);
  });

  it('keeps the overview until the detail has come, so that there is never a hole', () => {
    const zoomOf = (detail: StyleContext['detail']) =>
      buildStyle(context({ detail })).layers.find((layer) => layer.id === 'land:overview')?.maxzoom;
    expect(zoomOf('loading')).toBeUndefined();
    expect(zoomOf('ready')).toBe(4);
  });

  it('shows detail at the same scale near the pole as at the equator', () => {
    expect([0, 30, 60, 75, 84].map(zoomShiftAt)).toEqual([0, 0, 1, 2, 3]);
    const detail = buildStyle(context({ zoomShift: 3 })).layers.find((layer) => layer.id === 'land:detail');
    expect(detail?.minzoom).toBe(1);
  });

  it('tints one circle of states, and no region in its colour beside it', () => {
    const sets = [
      ...tinyAtlas.sets,
      { ...tinyAtlas.sets[0]!, id: 'beijing-meeting-2025', subject: 'diplomacy' as const },
      { ...tinyAtlas.sets[0]!, id: 'sco', subject: 'diplomacy' as const }
    ];
    const regions = (['north-south', 'diplomacy', 'gas-and-trade'] as const).map(
      (subject) => ({ ...tinyAtlas.areas[0]!, id: `region-of-${subject}`, kind: 'region', subject, waterOnly: false }) as const
    );
    const styleOf = (selection: View['selection']) =>
      buildStyle(context({ atlas: { ...tinyAtlas, sets, areas: regions } }, { selection })).layers;
    const tinted = (selection: View['selection']) =>
      styleOf(selection).flatMap(({ id, metadata }) =>
        id.startsWith('country-set:') ? [(metadata as { legend: string }).legend.split('/').at(-1)] : []
      );
    expect(tinted(null).sort()).toEqual(['beijing-meeting-2025', 'instc']);
    expect(tinted({ kind: 'set', id: 'sco' })).toEqual(['sco']);
    expect(tinted({ kind: 'set', id: 'beijing-meeting-2025' })).toEqual(['beijing-meeting-2025']);

    const regionFill = (subject: string) => {
      const layer = styleOf(null).find(({ id }) => id === `area:fill-${subject}`);
      const [, , lifted, usual] = layer?.type === 'fill' ? (layer.paint!['fill-opacity'] as unknown as unknown[][]) : [];
      return { usual: usual?.[3], lifted: lifted?.[3] };
    };
    const { usual, lifted } = AREA_LOOK.fill.region;
    expect(regionFill('gas-and-trade')).toEqual({ usual, lifted });
    for (const subject of ['north-south', 'diplomacy']) expect(regionFill(subject)).toEqual({ usual: 0, lifted });
  });

  it('makes the programmer decide where a new layer lies', () => {
    expect(() => inOrder([{ id: 'clouds:high', type: 'background' }])).toThrow(/order\.ts/);
  });
});

describe('ownGroups', () => {
  const layer = (change: Partial<OwnLayer> = {}): OwnLayer => ({
    id: 'wells-1',
    key: 'drawn-1',
    file: new Blob(),
    colour: 'blue',
    kindsOfGeometry: ['point', 'line', 'polygon'],
    labelProperty: 'name',
    opacity: 0.8,
    visible: true,
    selected: [3],
    ...change
  });
  const styleOf = (layers: OwnLayer[], change: Partial<StyleContext> = {}) =>
    buildStyle(context({ ownLayers: layers, ...change }), ownGroups);
  const idsOf = (layers: OwnLayer[]) => styleOf(layers).layers.map(({ id }) => id);

  it('is valid in every theme, whatever is in the layers', () => {
    const several = [layer(), layer({ id: 'b', labelProperty: undefined, selected: undefined, kindsOfGeometry: ['line'] })];
    for (const theme of THEME_NAMES) {
      const style = styleOf(several, { theme, palette: PALETTES[theme] });
      expect(validateStyleMin(JSON.parse(JSON.stringify(style)))).toEqual([]);
    }
  });

  it('lays what is measured on top of all, and its surfaces under the lines', () => {
    const ids = idsOf([layer()]);
    const rest = ids.filter((id) => !/^drawing(-label)?:/.test(id));
    expect(ids.slice(0, rest.length)).toEqual(rest);
    expect(ids.findLastIndex((id) => id.startsWith('drawing-fill:'))).toBeLessThan(
      ids.findIndex((id) => id.startsWith('line-casing:'))
    );
    expect(ids.indexOf('own-data:wells-1:stroke')).toBeGreaterThan(ids.findLastIndex((id) => id.startsWith('line:')));
    expect(ids.indexOf('drawing:stroke-active')).toBeGreaterThan(ids.indexOf('drawing:point-resting'));
  });

  it('draws of a layer what is in it, and nothing of a hidden one', () => {
    const own = (layers: OwnLayer[]) => idsOf(layers).filter((id) => id.startsWith('own-data'));
    expect(own([layer({ visible: false })])).toEqual([]);
    const points = layer({ kindsOfGeometry: ['point'], labelProperty: undefined });
    expect(own([points])).toEqual(['own-data:wells-1:point', 'own-data:wells-1:point-selected']);
    expect(own([{ ...points, selected: [] }])).toEqual(['own-data:wells-1:point']);
  });

  it('starts the sources of the drawing empty and never changes them, so that no step of the style wipes the drawing', () => {
    const [before, after] = [styleOf([]), styleOf([layer()], { theme: 'dark', palette: PALETTES.dark })];
    for (const id of ['own-drawing', 'own-drawing-active']) {
      expect(before.sources[id]).toMatchObject({ type: 'geojson', data: { features: [] } });
      expect(after.sources[id]).toEqual(before.sources[id]);
    }
  });
});

describe('legend', () => {
  it('has a row for everything a subject draws', () => {
    const keys = new Set(legendEntries(tinyAtlas as Atlas).map((entry) => entry.key));
    for (const subject of SUBJECTS) {
      for (const feature of subjectFeatures(tinyAtlas, subject).features) expect(keys).toContain(feature.properties.legend);
    }
    expect(keys.size).toBeGreaterThan(3);
  });
});
