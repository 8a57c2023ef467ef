import fc from 'fast-check';
import { PROTOTYPE_KEYS } from '../tokens';

/** Mostly numbers that a position may have, now and then any number or no number. */
export const ordinate = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: -90, max: 90, noNaN: true }) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('12', null, [], {}, true, -0, 1e308, 360, -180) }
);

const position = fc.oneof(
  { weight: 20, arbitrary: fc.array(ordinate, { minLength: 2, maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(ordinate, { maxLength: 5 }) }
);
const line = fc.array(position, { maxLength: 6 });
const ring = line.map((positions) => [...positions, ...positions.slice(0, 1)]);

const SHAPES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  Point: position,
  MultiPoint: line,
  LineString: line,
  MultiLineString: fc.array(line, { maxLength: 3 }),
  Polygon: fc.array(ring, { maxLength: 3 }),
  MultiPolygon: fc.array(fc.array(ring, { maxLength: 2 }), { maxLength: 2 })
};

const simple = fc.constantFrom(...Object.keys(SHAPES)).chain((type) =>
  fc.record({
    type: fc.oneof({ weight: 20, arbitrary: fc.constant(type) }, fc.constantFrom('Circle', ...PROTOTYPE_KEYS)),
    coordinates: fc.oneof({ weight: 20, arbitrary: SHAPES[type]! }, fc.anything())
  })
);

export const geometry: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 10, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('GeometryCollection'), geometries: fc.array(simple, { maxLength: 3 }) })
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 7, 'POINT (1 2)') }
);

/** Attributes of every type, some under the names of a prototype's own. */
export const properties = fc.dictionary(
  fc.oneof({ weight: 4, arbitrary: fc.string({ maxLength: 8 }) }, fc.constantFrom(...PROTOTYPE_KEYS, 'masarat')),
  fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.double(), fc.boolean(), fc.jsonValue({ maxDepth: 3 })),
  { maxKeys: 4 }
);

export const feature = fc.oneof(
  {
    weight: 15,
    arbitrary: fc.record(
      { type: fc.constant('Feature'), id: fc.oneof(fc.string(), fc.integer(), fc.jsonValue()), geometry, properties },
      { requiredKeys: ['type', 'geometry'] }
    )
  },
  { weight: 1, arbitrary: fc.jsonValue() }
);

const crs = fc.constantFrom(
  { type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
  { type: 'name', properties: { name: 'EPSG:3857' } },
  { type: 'EPSG', properties: { code: 4326 } },
  { type: 'name' },
  'EPSG:4326'
);

const collection = fc.record(
  { type: fc.constant('FeatureCollection'), crs, features: fc.array(feature, { maxLength: 5 }) },
  { requiredKeys: ['type', 'features'] }
);

const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: collection },
  feature,
  geometry,
  fc.array(fc.oneof(collection, feature, geometry), { maxLength: 3 }),
  fc.jsonValue()
);

/** Texts that are JSON and nearly GeoJSON. */
export const geojsonText = value.map((each) => JSON.stringify(each) ?? 'null');

/** One of them a line, with and without the marks of RFC 8142. */
export const geojsonLinesText = fc
  .array(fc.tuple(fc.constantFrom('', '\u001e'), feature), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map(([mark, each]) => mark + JSON.stringify(each)).join('\n'));
