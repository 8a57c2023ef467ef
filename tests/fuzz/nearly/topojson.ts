import fc from 'fast-check';
import { ordinate, properties } from './geojson';

const arcNumber = fc.oneof({ weight: 20, arbitrary: fc.integer({ min: -4, max: 3 }) }, ordinate);
const arcs = fc.array(arcNumber, { maxLength: 4 });
const pair = fc.array(ordinate, { minLength: 1, maxLength: 3 });

const ARCS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  LineString: arcs,
  MultiLineString: fc.array(arcs, { maxLength: 3 }),
  Polygon: fc.array(arcs, { maxLength: 3 }),
  MultiPolygon: fc.array(fc.array(arcs, { maxLength: 2 }), { maxLength: 2 })
};

const shape = fc.oneof(
  fc
    .constantFrom(...Object.keys(ARCS))
    .chain((type) =>
      fc.record({ type: fc.constant(type), arcs: fc.oneof({ weight: 20, arbitrary: ARCS[type]! }, fc.jsonValue()), properties })
    ),
  fc.record({ type: fc.constant('Point'), coordinates: pair, id: fc.jsonValue() }),
  fc.record({ type: fc.constant('MultiPoint'), coordinates: fc.array(pair, { maxLength: 3 }) }),
  fc.constantFrom(null, {}, 7, { type: '__proto__', arcs: [0] })
);

const object = fc.oneof(
  shape,
  fc.record({ type: fc.constant('GeometryCollection'), geometries: fc.oneof(fc.array(shape, { maxLength: 4 }), fc.jsonValue()) })
);

/** Texts that are JSON and nearly TopoJSON, with arcs that are missing, bent or of no numbers. */
export const topojsonText = fc
  .record(
    {
      type: fc.constant('Topology'),
      transform: fc.oneof(
        { weight: 5, arbitrary: fc.record({ scale: fc.constant([0.01, 0.01]), translate: fc.constant([50, 20]) }) },
        fc.record({ scale: pair, translate: pair }),
        fc.jsonValue()
      ),
      objects: fc.oneof(
        { weight: 20, arbitrary: fc.dictionary(fc.string({ maxLength: 6 }), object, { maxKeys: 3 }) },
        fc.jsonValue()
      ),
      arcs: fc.oneof({ weight: 20, arbitrary: fc.array(fc.array(pair, { maxLength: 4 }), { maxLength: 4 }) }, fc.jsonValue())
    },
    { requiredKeys: ['type', 'objects', 'arcs'] }
  )
  .map((topology) => JSON.stringify(topology));
