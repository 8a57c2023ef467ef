import { describe, expect, it, vi } from 'vitest';
import type { OwnLayer } from '../own-layer';
import { OwnShapes } from './own-shapes';

const point = (id: number) => ({ type: 'Feature', id, properties: {}, geometry: { type: 'Point', coordinates: [id, 0] } });
const fileOf = (...ids: number[]): Blob => new Blob([JSON.stringify({ type: 'FeatureCollection', features: ids.map(point) })]);
const layer = (key: string, file: Blob, more: Partial<OwnLayer> = {}): OwnLayer => ({
  id: key,
  key,
  file,
  colour: 'blue',
  kindsOfGeometry: ['point'],
  opacity: 0.5,
  visible: true,
  ...more
});
const idsIn = (layers: Awaited<ReturnType<OwnShapes['of']>>) => layers.map(({ features }) => features.map(({ id }) => id));

describe('the shapes of own layers', () => {
  it('are those of the layers that are seen, each with its colour', async () => {
    const layers = await new OwnShapes().of([layer('a', fileOf(1)), layer('b', fileOf(2), { visible: false })]);
    expect(layers).toMatchObject([{ colour: 'blue', opacity: 0.5 }]);
    expect(idsIn(layers)).toEqual([[1]]);
  });

  it('show what is looked at over its layer', async () => {
    const layers = await new OwnShapes().of([layer('a', fileOf(1, 2), { selected: [2] })]);
    expect(layers.map(({ colour }) => colour)).toEqual(['ink', 'blue']);
    expect(idsIn(layers)).toEqual([[2], [1, 2]]);
  });

  it('are read once as long as a layer stands', async () => {
    const file = fileOf(1);
    const text = vi.spyOn(file, 'text');
    const shapes = new OwnShapes();
    await shapes.of([layer('a', file)]);
    await shapes.of([layer('a', file, { colour: 'red' })]);
    expect(text).toHaveBeenCalledTimes(1);
  });
});
