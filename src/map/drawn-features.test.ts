import { describe, expect, it } from 'vitest';
import { drawnFeatures, type Drawing } from './drawn-features';

/** A map of which each layer draws one feature; the search throws whenever a broken layer is among those asked. */
function mapWith(broken: string[]): Drawing {
  const search = (first: unknown, second?: { layers: string[] }) => {
    const { layers } = second ?? (first as { layers: string[] });
    if (layers.some((layer) => broken.includes(layer))) throw new Error('feature index out of bounds');
    return layers.toReversed().map((layer) => ({ layer: { id: layer } }));
  };
  return { queryRenderedFeatures: search } as unknown as Drawing;
}
const LAYERS = ['line:a', 'place:b', 'route:c'];
const layersOf = (features: ReturnType<typeof drawnFeatures>) => features.map(({ layer }) => layer.id);

describe('what the map draws', () => {
  it('is asked for all layers at once', () => {
    expect(layersOf(drawnFeatures(mapWith([]), LAYERS))).toEqual(['route:c', 'place:b', 'line:a']);
  });

  it('comes without the layer the search fails for, topmost first as ever', () => {
    expect(layersOf(drawnFeatures(mapWith(['place:b']), LAYERS))).toEqual(['route:c', 'line:a']);
    expect(layersOf(drawnFeatures(mapWith(['place:b']), LAYERS, [3, 4]))).toEqual(['route:c', 'line:a']);
  });

  it('is nothing where the search fails for every layer', () => {
    expect(drawnFeatures(mapWith(LAYERS), LAYERS)).toEqual([]);
  });
});
