import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readWell } from '../read/read-file.fixture';
import { withinWorld } from './within-world';
import { writePieces, type ExportFormat, type WrittenFeature } from './writer';

const POSITIONS: Position[] = [[170, 10], [190, 20], [359, 5], [-190.25, 0], [180, 1], [-360, 2]]; // prettier-ignore
const GEOMETRIES: Geometry[] = [
  { type: 'LineString', coordinates: POSITIONS },
  { type: 'MultiLineString', coordinates: [POSITIONS, POSITIONS] },
  { type: 'Point', coordinates: [190.1, 7, 3] }
];
const features = GEOMETRIES.map((geometry): WrittenFeature => ({ type: 'Feature', geometry, properties: { name: 'a' } }));

const written = (format: ExportFormat): string => [...writePieces(format, features, { title: '' })].join('');

describe('longitudes that run on beyond 180°', () => {
  // https://www.topografix.com/GPX/1/1/gpx.xsd: longitudeType is -180.0 <= value < 180.0.
  it('end before 180° in GPX, as its schema has it, and all is read back', async () => {
    const longitudes = [...written('gpx').matchAll(/lon="([^"]+)"/g)].map(([, text]) => Number(text));
    expect(longitudes.every((longitude) => longitude >= -180 && longitude < 180)).toBe(true);
    const read = await readWell('a.gpx', Buffer.from(written('gpx')));
    expect(read.skippedCount).toBe(0);
    expect(read.features.map(({ geometry }) => geometry)).toEqual([
      { type: 'MultiLineString', coordinates: [wrapped(-180), wrapped(-180)] },
      { type: 'LineString', coordinates: wrapped(-180) },
      { type: 'Point', coordinates: [-169.9, 7, 3] }
    ]);
  });

  it('end at 180° in KML, as its reference has it', async () => {
    const read = await readWell('a.kml', Buffer.from(written('kml')));
    expect(read.notes).toEqual([]);
    expect(read.features[0]!.geometry).toEqual({ type: 'LineString', coordinates: wrapped(180) });
  });

  it('stay as they are in GeoJSON', async () => {
    const read = await readWell('a.geojson', Buffer.from(written('geojson')));
    expect(read.features.map(({ geometry }) => geometry)).toEqual(GEOMETRIES);
  });

  it('are the same meridian, and those within are left to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ min: -360, max: 360, noNaN: true }), (longitude) => {
        const within = withinWorld(longitude);
        expect(Math.abs(within)).toBeLessThanOrEqual(180);
        expect((longitude - within) % 360).toBeCloseTo(0, 9);
        if (Math.abs(longitude) <= 180) expect(within).toBe(longitude);
      })
    );
  });
});

/** The positions as they are in the world, with what stands for its eastern edge. */
function wrapped(edge: number): Position[] {
  return [[170, 10], [-170, 20], [-1, 5], [169.75, 0], [edge, 1], [0, 2]]; // prettier-ignore
}
