import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readLayer } from './read-layer';

const square = (west: number, east: number): Position[] => [[west, west], [east, west], [east, east], [west, east], [west, west]]; // prettier-ignore
const [FIRST, HOLE, OTHER, ISLAND] = [square(0, 10), square(2, 4), square(20, 30), square(24, 25)];

async function read(name: string, text: string) {
  const layer = await readLayer({ name, bytes: new TextEncoder().encode(text) });
  if (!layer.ok) throw new Error(layer.code);
  return { geometry: layer.features[0]!.geometry, notes: layer.notes };
}

describe('rings of a polygon outside the first', () => {
  const told = {
    geometry: { type: 'MultiPolygon', coordinates: [[FIRST, HOLE], [OTHER, ISLAND]] }, // prettier-ignore
    notes: [{ code: 'rings-apart', count: 1 }]
  };

  it('become polygons of their own with their holes, and are told of', async () => {
    const rings = [FIRST, ISLAND, HOLE, OTHER];
    expect(await read('rings.geojson', JSON.stringify({ type: 'Polygon', coordinates: rings }))).toEqual(told);
    expect(await read('rings.geojson', JSON.stringify({ type: 'MultiPolygon', coordinates: [rings] }))).toEqual(told);
    const inCollection = { type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: rings }] };
    const { geometry } = await read('rings.geojson', JSON.stringify(inCollection));
    expect(geometry).toEqual({ type: 'GeometryCollection', geometries: [told.geometry] });
  });

  it('are found in KML and WKT too', async () => {
    const boundary = (ring: Position[], side: string) => `<${side}BoundaryIs><LinearRing><coordinates>${ring.map((each) => each.join()).join(' ')}</coordinates></LinearRing></${side}BoundaryIs>`; // prettier-ignore
    const polygon = `<Polygon>${boundary(FIRST, 'outer')}${[HOLE, OTHER, ISLAND].map((ring) => boundary(ring, 'inner')).join('')}</Polygon>`;
    expect(await read('rings.kml', `<kml><Document><Placemark>${polygon}</Placemark></Document></kml>`)).toEqual(told);
    const wkt = [FIRST, HOLE, OTHER, ISLAND].map((ring) => `(${ring.map((each) => each.join(' ')).join(', ')})`).join(', ');
    expect((await read('rings.wkt', `POLYGON (${wkt})`)).geometry).toEqual(told.geometry);
  });

  it('are none where they are holes or lie across the first', async () => {
    for (const coordinates of [
      [FIRST, HOLE],
      [HOLE, FIRST],
      [FIRST, square(5, 15)],
      [FIRST, square(0, 10)]
    ])
      // prettier-ignore
      expect(await read('rings.geojson', JSON.stringify({ type: 'Polygon', coordinates }))).toEqual({
        geometry: { type: 'Polygon', coordinates },
        notes: []
      });
  });
});
