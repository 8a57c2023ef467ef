import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { anyMeasurement } from '../measure/measurement.fixture';
import type { Measurement } from '../measure/measurement';
import { withApartRings } from './read/apart-rings';
import { readLayer } from './read/read-layer';
import { restoreMeasurement } from './restore-measurement';
import type { Measured } from './write/measured';
import { writeMeasured } from './write/write-measured';
import { writePieces, type ExportFormat, type WrittenFeature } from './write/writer';

const anyPosition: fc.Arbitrary<Position> = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
  .map(([longitude, latitude]) => [longitude + 0, latitude + 0]);
const anyLine = fc.array(anyPosition, { minLength: 2, maxLength: 6 });
const anyRing = fc.array(anyPosition, { minLength: 3, maxLength: 6 }).map((ring): Position[] => [...ring, ring[0]!]);
const anyPolygon = fc.array(anyRing, { minLength: 1, maxLength: 3 });
/** Rings as reading leaves them: those outside the first are polygons of their own. */
const inOrder = (geometry: Geometry): Geometry => withApartRings(geometry, { ringsClosed: 0, ringsApart: 0, beyond180: 0 });
const anyShape: fc.Arbitrary<Geometry> = fc.oneof(
  anyPosition.map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  anyLine.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  anyPolygon.map((coordinates): Geometry => inOrder({ type: 'Polygon', coordinates }))
);
const anyGeometry: fc.Arbitrary<Geometry> = fc.oneof(
  anyShape,
  anyLine.map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  fc.array(anyLine, { minLength: 2, maxLength: 3 }).map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  fc
    .array(anyPolygon, { minLength: 2, maxLength: 3 })
    .map((coordinates): Geometry => inOrder({ type: 'MultiPolygon', coordinates })),
  fc
    .tuple(anyPosition, anyLine)
    .map(([at, line]): Geometry[] => [
      { type: 'Point', coordinates: at },
      { type: 'LineString', coordinates: line }
    ])
    .map((geometries): Geometry => ({ type: 'GeometryCollection', geometries }))
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('تشابهار', ' a,"b"\r\nc ', '</name>&amp;', ']]>', 'a\u0000b')
);
const anyName = fc.oneof(
  fc.constantFrom('name', 'description', 'stroke', 'stroke-width', 'نوع', 'id'),
  fc.stringMatching(/^[a-z_ .<"&-]{1,8}$/)
);
const anyProperties = fc.dictionary(
  anyName,
  fc.oneof(
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.integer(), { maxLength: 3 })
  ),
  { maxKeys: 4, noNullPrototype: true }
);
const anyFeatures = (geometry: fc.Arbitrary<Geometry>): fc.Arbitrary<WrittenFeature[]> =>
  fc.array(fc.record({ type: fc.constant('Feature' as const), geometry, properties: anyProperties }), {
    minLength: 1,
    maxLength: 4
  });

async function readBack(format: ExportFormat, pieces: Iterable<string>) {
  const bytes = new TextEncoder().encode([...pieces].join(''));
  const read = await readLayer({ bytes, name: `file.${format}` });
  if (!read.ok) throw new Error(`${read.code}: ${[...pieces].join('').slice(0, 400)}`);
  expect(read.skippedCount).toBe(0);
  return read.features;
}

function columnsOf(features: readonly WrittenFeature[]): string[] {
  return [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

describe('a layer that is written and read', () => {
  it.each(['geojson', 'kml'] as const)('is the same, to the last bit: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(anyFeatures(anyGeometry), async (features) => {
        expect(await readBack(format, writePieces(format, features, { title: 'مسار & <b>' }))).toEqual(features);
      }),
      { numRuns: 25 }
    );
  });

  it('is the same in WKT but for its properties', async () => {
    await fc.assert(
      fc.asyncProperty(anyFeatures(anyGeometry), async (features) => {
        const read = await readBack('wkt', writePieces('wkt', features, { title: '' }));
        expect(read.map(({ geometry }) => geometry)).toEqual(features.map(({ geometry }) => geometry));
      }),
      { numRuns: 25 }
    );
  });

  it('is the same in a table: geometry to the last bit, properties as texts without control characters', async () => {
    // eslint-disable-next-line no-control-regex -- they are what is left out
    const seen = (text: string): string => text.replace(/[\u0000-\u0008\u000e-\u001a]/g, '');
    await fc.assert(
      fc.asyncProperty(anyFeatures(anyGeometry), fc.boolean(), async (features, forExcel) => {
        const named = features.map((feature) => ({
          ...feature,
          properties: { id: 'x', label: String(feature.properties?.name ?? 'a') }
        }));
        const read = await readBack('csv', writePieces('csv', named, { title: '', columns: columnsOf(named), forExcel }));
        expect(read.map(({ geometry }) => geometry)).toEqual(features.map(({ geometry }) => geometry));
        // For Excel, what begins as a formula has an apostrophe more.
        const plain = (text: string): string => (forExcel ? text.replace(/^'/, '') : text);
        expect(read.map(({ properties }) => plain(String(properties?.label ?? '')))).toEqual(
          named.map(({ properties }) => plain(seen(properties.label)))
        );
      }),
      { numRuns: 25 }
    );
  });

  it('keeps points and lines in GPX, properties and all, and turns the rings of polygons into tracks', async () => {
    const held = fc.oneof(
      anyPosition.map((at): Geometry => ({ type: 'Point', coordinates: at })),
      anyLine.map((line): Geometry => ({ type: 'LineString', coordinates: line }))
    );
    await fc.assert(
      fc.asyncProperty(
        anyFeatures(held),
        anyFeatures(anyPolygon.map((rings): Geometry => ({ type: 'Polygon', coordinates: rings }))),
        async (features, polygons) => {
          const read = await readBack('gpx', writePieces('gpx', [...features, ...polygons], { title: 'a' }));
          // The format has its eastern edge in the west.
          for (const { geometry } of [...features, ...polygons])
            turnEdge(geometry && 'coordinates' in geometry && geometry.coordinates);
          const of = (type: string) => read.filter(({ geometry }) => geometry.type === type);
          const inOrder = [
            ...features.filter(({ geometry }) => geometry?.type === 'LineString'),
            ...features.filter(({ geometry }) => geometry?.type === 'Point')
          ];
          expect(read.slice(polygons.length)).toEqual(inOrder);
          expect(read.slice(0, polygons.length).map(({ geometry }) => geometry)).toEqual(
            polygons.map(({ geometry }) => {
              const rings = geometry?.type === 'Polygon' ? geometry.coordinates : [];
              return rings.length === 1
                ? { type: 'LineString', coordinates: rings[0] }
                : { type: 'MultiLineString', coordinates: rings };
            })
          );
          expect(of('Polygon')).toEqual([]);
        }
      ),
      { numRuns: 25 }
    );
  });
});

/** Writes 180° as −180°, in place. */
function turnEdge(part: unknown): void {
  if (!Array.isArray(part)) return;
  if (part[0] === 180) part[0] = -180;
  else part.forEach(turnEdge);
}

/** What a measurement needs beside itself to be written; its figures do not matter to its restoration. */
function asMeasured(measurement: Measurement): Measured {
  return {
    measurement,
    result: { shape: 'none', problem: { code: 'no-radii' } },
    outline: [],
    title: measurement.name || 'قياس',
    stroke: '#112233',
    method: 'Karney (2013)',
    permalink: 'https://example.org/ar/?measure=a&b'
  };
}

describe('a measurement that is written and read', () => {
  const placed = anyMeasurement.filter((each) => each.shape !== 'buffer' && (!('points' in each) || each.points.length > 0));

  it.each(['geojson', 'kml', 'gpx', 'csv'] as const)('is restored exactly: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(placed, { minLength: 1, maxLength: 3 }), async (measurements) => {
        const pieces = writeMeasured(format, measurements.map(asMeasured), { title: 'قياسات', edition: '2026.11' });
        const read = await readBack(format, pieces);
        expect(
          inOrderOf(
            measurements,
            read.flatMap((feature) => restoreMeasurement(feature) ?? [])
          )
        ).toEqual(measurements);
      }),
      { numRuns: 25 }
    );
  });

  it('leaves its vertices as they were given in WKT', async () => {
    const line: Measurement = {
      id: 'a',
      name: '',
      colour: 'ink',
      hidden: false,
      shape: 'line',
      lineType: 'rhumb',
      points: [
        { at: [33.08, 68.97], accuracyMetres: 1000 },
        { at: [139.65, 35.449999999999996], accuracyMetres: 1000 }
      ]
    };
    const [read] = await readBack('wkt', writeMeasured('wkt', [asMeasured(line)], { title: '', edition: '2026.11' }));
    expect(read?.geometry).toEqual({
      type: 'LineString',
      coordinates: [
        [33.08, 68.97],
        [139.65, 35.449999999999996]
      ]
    });
  });

  it('is nothing where somebody has changed it beyond reading', () => {
    const geometry: Geometry = { type: 'Point', coordinates: [0, 0] };
    const feature = { type: 'Feature' as const, geometry };
    for (const kept of ['', '{', '[]', '{"shape":"line"}', { shape: 'line', points: [{ at: [0, 91] }] }, 7, null])
      expect(restoreMeasurement({ ...feature, properties: { masarat_measurement: kept } })).toBeUndefined();
  });
});

/** GPX has points before lines: what was read in the order of what was written. */
function inOrderOf(written: readonly Measurement[], read: readonly Measurement[]): Measurement[] {
  const left = [...read];
  return written.map((each) => {
    const index = left.findIndex((other) => isDeepStrictEqual(plain(other), plain(each)));
    return left.splice(Math.max(0, index), 1)[0]!;
  });
}

/** Without prototypes, which comparing takes for differences. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
