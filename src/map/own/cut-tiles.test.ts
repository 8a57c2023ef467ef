import type { FeatureCollection } from 'geojson';
import { PbfReader } from 'pbf';
import { VectorTile } from '@mapbox/vector-tile';
import { describe, expect, it } from 'vitest';
import { cutterOf } from './cut-tiles';
import { readTileAddress, tileAddress } from './tile-address';

const collection = (): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      id: 0,
      geometry: { type: 'Point', coordinates: [60.6, 25.3] },
      properties: { port: 'Chabahar', depth: 16 }
    },
    { type: 'Feature', id: 1, geometry: { type: 'Point', coordinates: [72, 71] }, properties: null },
    {
      type: 'Feature',
      id: 2,
      geometry: {
        type: 'LineString',
        coordinates: [
          [60, 25],
          [61, 26]
        ]
      },
      properties: { port: 7 }
    }
  ]
});
const layerOf = (data: Uint8Array) => new VectorTile(new PbfReader(data)).layers.own!;

describe('cutterOf', () => {
  it('cuts tiles with the id of each feature and of its properties the label alone', () => {
    const layer = layerOf(cutterOf(collection(), 'port').tile(0, 0, 0)!);
    const read = [0, 1, 2].map((index) => layer.feature(index)).map(({ id, properties }) => ({ id, ...properties }));
    expect(read).toEqual([{ id: 0, label: 'Chabahar' }, { id: 1 }, { id: 2, label: '7' }]);
  });

  it('leaves out of a crowd what would not be seen, and nothing of it where it can be told apart', () => {
    const crowd = Array.from({ length: 2000 }, (_, id): GeoJSON.Feature => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [0.001 + (id % 50) * 1e-4, 0.001 + Math.floor(id / 50) * 1e-4] },
      properties: {}
    }));
    const cutter = cutterOf({ type: 'FeatureCollection', features: crowd }, '');
    expect(layerOf(cutter.tile(0, 0, 0)!).length).toBe(1);
    expect(layerOf(cutter.tile(14, 2 ** 13, 2 ** 13 - 1)!).length).toBe(2000);
  });

  it('keeps a position to a tenth of a pixel of the deepest tile, and has nothing where nothing lies', () => {
    const cutter = cutterOf(collection(), '');
    const size = 2 ** 14;
    const x = Math.floor(((60.6 + 180) / 360) * size);
    const radians = (25.3 * Math.PI) / 180;
    const y = Math.floor(((1 - Math.log(Math.tan(radians) + 1 / Math.cos(radians)) / Math.PI) / 2) * size);
    const { geometry } = layerOf(cutter.tile(14, x, y)!)
      .feature(0)
      .toGeoJSON(x, y, 14);
    const [longitude, latitude] = (geometry as GeoJSON.Point).coordinates;
    // A pixel there is 360 / (2^14 · 512) = 0.000043 degrees.
    expect(longitude).toBeCloseTo(60.6, 5);
    expect(latitude).toBeCloseTo(25.3, 5);
    expect(cutter.tile(4, 0, 15)).toBeUndefined();
  });
});

describe('the address of a tile', () => {
  it('is read as it was written, whatever the property is called', () => {
    for (const labelProperty of [undefined, 'الاسم?{z}/&', 'a b']) {
      const key = 'drawn-11';
      const address = tileAddress({ key, labelProperty }).replace('{z}', '3').replace('{x}', '4').replace('{y}', '5');
      expect(readTileAddress(address)).toEqual({ key, labelProperty: labelProperty ?? '', z: 3, x: 4, y: 5 });
    }
    expect(() => readTileAddress('own://1/2')).toThrow();
  });
});
