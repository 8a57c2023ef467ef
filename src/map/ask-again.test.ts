import type { LayerSpecification, Map as MapLibreMap, SourceSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { askAgain } from './ask-again';

const TILES: SourceSpecification = { type: 'vector', tiles: ['own://{z}/{x}/{y}/?wells'], minzoom: 0, maxzoom: 14 };

/** A map that keeps order, and refuses what the library does. */
function mapOf(sources: Record<string, SourceSpecification>, stack: Record<string, string>) {
  const standing = new Map(Object.entries(sources));
  const layers = Object.entries(stack).map(
    ([id, source]) => ({ id, type: 'line', source }) as LayerSpecification & { source: string }
  );
  const placeOf = (id: string) => layers.findIndex((layer) => layer.id === id);
  const asked: unknown[] = [];
  const map = {
    getSource: (id: string) =>
      standing.has(id) ? { serialize: () => standing.get(id), setData: (data: unknown) => asked.push(data) } : undefined,
    getLayersOrder: () => layers.map(({ id }) => id),
    getLayer: (id: string) => {
      const layer = layers[placeOf(id)]!;
      return { source: layer.source, serialize: () => layer };
    },
    removeLayer: (id: string) => layers.splice(placeOf(id), 1),
    removeSource: (id: string) => {
      if (layers.some(({ source }) => source === id)) throw new Error(`${id} is in use.`);
      standing.delete(id);
    },
    addSource: (id: string, source: SourceSpecification) => {
      standing.set(id, source);
      asked.push(source);
    },
    addLayer: (layer: LayerSpecification & { source: string }, above?: string) => {
      if (above !== undefined && placeOf(above) < 0) throw new Error(`No ${above} to go beneath.`);
      layers.splice(above === undefined ? layers.length : placeOf(above), 0, layer);
    }
  };
  return { map: map as unknown as MapLibreMap, asked, order: map.getLayersOrder };
}

describe('a source that asks again', () => {
  it('has its tiles fetched anew, every layer at its height', () => {
    const stack = { sea: 'base', fill: 'own', edge: 'own', line: 'base', points: 'own', labels: 'own' };
    const { map, asked, order } = mapOf({ base: { type: 'geojson', data: 'atlas://base' }, own: TILES }, stack);
    askAgain(map, 'own');
    expect(asked).toEqual([TILES]);
    expect(order()).toEqual(Object.keys(stack));
  });

  it('has a picture fetched anew', () => {
    const relief = { type: 'image', url: 'relief.png', coordinates: [] } as unknown as SourceSpecification;
    const { map, asked } = mapOf({ relief }, { relief: 'relief', land: 'base' });
    askAgain(map, 'relief');
    expect(asked).toEqual([relief]);
  });

  it('asks for the address of its features, and for nothing that has come or is gone', () => {
    const { map, asked } = mapOf(
      {
        lost: { type: 'geojson', data: 'atlas://places' },
        come: { type: 'geojson', data: { type: 'Point', coordinates: [0, 0] } }
      },
      {}
    );
    for (const id of ['lost', 'come', 'gone']) askAgain(map, id);
    expect(asked).toEqual(['atlas://places']);
  });
});
