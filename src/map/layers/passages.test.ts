import { featureFilter, validateStyleMin, type SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '#core/view/view';
import type { PassageStanding } from '#core/network/passage-states';
import type { MapPassage } from '../passage-mark';
import { PALETTES, THEME_NAMES } from '../palette';
import { buildStyle } from '../style';
import { tinyAtlas } from '../tiny-atlas.fixture';
import type { StyleContext } from './context';
import { ownGroups } from './own';
import { passageGroup } from './passages';

const STATES: readonly PassageStanding[] = ['open', 'closed', 'restricted', 'opened'];
const passages: MapPassage[] = STATES.map((state, index) => ({
  id: state,
  at: [index, 10],
  gates: [
    [
      [index, 5],
      [index + 1, 5.5]
    ]
  ],
  state,
  text: state,
  names: { ar: `${state}-ar`, en: state },
  selected: state === 'open'
}));
const context = (change: Partial<StyleContext> = {}): StyleContext => ({
  theme: 'light',
  palette: PALETTES.light,
  view: DEFAULT_VIEW,
  page: 'ar',
  atlas: null,
  detail: 'unasked',
  zoomShift: 0,
  fileAddress: (path) => path,
  passages,
  ...change
});

describe('passages on the map', () => {
  it('are a valid style in every theme', () => {
    for (const theme of THEME_NAMES) {
      const style = buildStyle(context({ theme, palette: PALETTES[theme], zoomShift: 2 }), ownGroups);
      expect(validateStyleMin(JSON.parse(JSON.stringify(style)))).toEqual([]);
      expect(style.layers.some(({ id }) => id === 'passage:ring')).toBe(true);
    }
  });

  it('have a mark of their own for every state, and a gate each', () => {
    const { sources } = passageGroup(context());
    const { features } = (sources.passages as { data: { features: { properties: Record<string, string> }[] } }).data;
    const marks = features.filter(({ properties }) => properties.what === 'mark').map(({ properties }) => properties.mark);
    expect(new Set(marks).size).toBe(STATES.length);
    expect(features.filter(({ properties }) => properties.what === 'gate')).toHaveLength(STATES.length);
  });

  it('keep names off their rings: what stands for a ring is placed before any name', () => {
    const symbols = passageGroup(context()).layers.filter((layer) => layer.type === 'symbol');
    const room = symbols.at(-1)!;
    expect(room.id).toBe('passage:room');
    expect(room.layout).toMatchObject({ 'text-overlap': 'always' });
    expect(room.layout).not.toHaveProperty('text-ignore-placement');
    const name = symbols.find(({ id }) => id === 'passage:name')!;
    expect(name.layout).not.toHaveProperty('text-overlap');
  });

  it('are the same data for the same passages, so that a move of the map sends nothing', () => {
    const data = (each: StyleContext) => (passageGroup(each).sources.passages as { data: object }).data;
    expect(data(context({ zoomShift: 1 }))).toBe(data(context()));
  });

  it('are named once: neither as a place nor by the ground', () => {
    const [open, ...others] = passages.map((each) => ({ ...each, place: `${each.id}-place` }));
    const { layers } = buildStyle(context({ passages: [open!, ...others], atlas: tinyAtlas }), ownGroups);
    const filterOf = (id: string) => JSON.stringify(layers.find((layer) => layer.id === id));
    expect(filterOf('place:sign')).toContain('"open-place"');
    const { filter } = layers.find(({ id }) => id === 'base-label:water') as SymbolLayerSpecification;
    const water = featureFilter(filter, 'layers[0].filter').filter;
    const isShown = (properties: Record<string, string | number>) =>
      water({ zoom: 9 }, { type: 1, properties: { what: 'strait', rank: 1, ...properties } } as never);
    expect(isShown({ 'name:en': 'closed' })).toBe(false);
    expect(isShown({ 'name:ar': 'closed-ar' })).toBe(false);
    expect(isShown({ 'name:ar': 'other', 'name:en': 'other' })).toBe(true);
  });

  it('are nothing where no routes are sought', () => {
    expect(passageGroup(context({ passages: [] }))).toEqual({ sources: {}, layers: [] });
  });
});
