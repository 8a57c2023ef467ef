import type { Geometry } from 'geojson';
import { describe, expect, it, vi } from 'vitest';
import { EXPORT_FORMATS, type WrittenFeature } from '#core/exchange/write/writer';
import type { ExportLayer } from './source';
import { layerFile } from './write-file';

// Addresses are made where the site is.
vi.mock('./permalink', () => ({ permalinkOf: () => null }));

const PARTLY: Geometry = { type: 'MultiPoint', coordinates: [[56, 26], [57, 27, 12.5]] }; // prettier-ignore
const WHOLLY: Geometry = { type: 'LineString', coordinates: [[56, 26, 1], [57, 27, 12.5]] }; // prettier-ignore
const FLAT: Geometry = { type: 'Point', coordinates: [56, 26] };

function layerOf(...geometries: (Geometry | null)[]): ExportLayer {
  const features = geometries.map((geometry): WrittenFeature => ({ type: 'Feature', geometry, properties: {} }));
  const pieces = async function* () {
    for (const feature of features) yield await Promise.resolve([feature]);
  };
  return { id: 'a', name: 'a', colour: 'ink', visible: true, columns: [], read: pieces };
}

async function write(format: (typeof EXPORT_FORMATS)[number], ...geometries: (Geometry | null)[]) {
  const work = { signal: new AbortController().signal, onprogress: () => undefined };
  const { file, lacksHeights } = await layerFile(layerOf(...geometries), { format, title: '', forExcel: false }, work);
  return { text: await file.text(), lacksHeights };
}

describe('a file of a layer', () => {
  it.each(['csv', 'wkt'] as const)('tells of heights that well-known text has no place for: %s', async (format) => {
    const { text, lacksHeights } = await write(format, FLAT, PARTLY);
    expect(text).toContain('MULTIPOINT (56 26, 57 27)');
    expect(lacksHeights).toBe(true);
    const collection: Geometry = { type: 'GeometryCollection', geometries: [FLAT, PARTLY] };
    expect((await write(format, collection)).lacksHeights).toBe(true);
  });

  it('tells of none where all are written, or none are there', async () => {
    const collection: Geometry = { type: 'GeometryCollection', geometries: [FLAT, WHOLLY] };
    const { text, lacksHeights } = await write('csv', FLAT, WHOLLY, collection, null);
    expect(text).toContain('LINESTRING Z (56 26 1, 57 27 12.5)');
    expect(lacksHeights).toBe(false);
  });

  it.each(['geojson', 'kml', 'gpx'] as const)('holds every height: %s', async (format) => {
    const { text, lacksHeights } = await write(format, PARTLY);
    expect(text).toContain('12.5');
    expect(lacksHeights).toBe(false);
  });
});
