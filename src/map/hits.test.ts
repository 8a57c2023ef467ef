import { describe, expect, it } from 'vitest';
import { ownHitsAt, snapsAt, type Asked } from './hits';

/** What is drawn at every spot, topmost first. */
const DRAWN = [
  { layer: 'drawing:point-active', properties: {} },
  { layer: 'own-data:wells:point-selected', id: 4, properties: {} },
  { layer: 'own-data:wells:point', id: 4, properties: {} },
  { layer: 'own-data-fill:blocks:fill', id: 0, properties: {} },
  { layer: 'place:sign', properties: { kind: 'place', id: 'sabetta' } },
  { layer: 'line:stroke-yamal', properties: { kind: 'line', id: 'obskaya-bovanenkovo' } },
  { layer: 'line:stroke-yamal', properties: { kind: 'line', id: 'obskaya-bovanenkovo' } },
  { layer: 'area:fill-yamal', properties: { kind: 'area', id: 'yamal' } }
];
const map = {
  getLayersOrder: () => [...new Set(DRAWN.map(({ layer }) => layer))].reverse(),
  queryRenderedFeatures: (_: unknown, { layers }: { layers: string[] }) =>
    DRAWN.filter(({ layer }) => layers.includes(layer)).map((drawn) => ({ ...drawn, layer: { id: drawn.layer } }))
} as unknown as Asked;

describe('what lies at a spot', () => {
  it('offers places before lines before own features to snap to, each once, and no areas', () => {
    expect(snapsAt(map, { x: 0, y: 0 }, 8)).toEqual([
      { kind: 'place', id: 'sabetta' },
      { kind: 'line', id: 'obskaya-bovanenkovo' },
      { kind: 'layer', layer: 'wells', id: 4 },
      { kind: 'layer', layer: 'blocks', id: 0 }
    ]);
  });

  it('finds features of own layers once, however often they are drawn', () => {
    expect(ownHitsAt(map, { x: 0, y: 0 })).toEqual([
      { kind: 'own', layer: 'wells', id: 4 },
      { kind: 'own', layer: 'blocks', id: 0 }
    ]);
  });
});
