import fc from 'fast-check';
import { PLACE_KINDS } from '../atlas/vocabulary';
import type { LonLat } from '../geodesy/longitude';
import { METRES_PER, type LengthUnit } from '../units';
import { LINE_TYPES, MEASURE_COLOURS, type Measurement, type MeasurePoint } from './measurement';
import { MAXIMUM_RADIUS_METRES } from './radius';
import { tidyMeasurement, tidyPoint } from './tidy';

const anyId = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
/** Any code points, halves of surrogate pairs among them. Much quicker to set up than fast-check's own unit of such strings. */
export const anyText = fc.string({
  maxLength: 20,
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0x10ffff }), fc.integer({ min: 0, max: 0x7ff }))
    .map((point) => String.fromCodePoint(point))
});

/** Signs that part things somewhere, letters that join, and what cannot be written alone. */
const anyName = fc.oneof(fc.constant(''), anyText, fc.stringMatching(/^[*!~.:,'&=% a-ز]{1,12}$/));

const anyPosition: fc.Arbitrary<LonLat> = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true })
);

/** Any point a workbench or an address may hold. */
export const anyPoint: fc.Arbitrary<MeasurePoint> = fc
  .record(
    {
      at: anyPosition,
      accuracyMetres: fc.double({ min: 0, max: 100_000, noNaN: true }),
      of: fc.record({ kind: fc.constantFrom('place' as const, 'line' as const), id: anyId }),
      name: anyName
    },
    { requiredKeys: ['at', 'accuracyMetres'] }
  )
  .map(({ accuracyMetres, ...point }) => tidyPoint({ ...point, accuracyMetres: Number(accuracyMetres.toFixed(3)) }));

const anyRadius = fc
  .constantFrom(...(Object.keys(METRES_PER) as LengthUnit[]))
  .chain((unit) =>
    fc.double({ min: 0.01, max: (MAXIMUM_RADIUS_METRES - 1) / METRES_PER[unit], noNaN: true }).map((value) => ({ unit, value }))
  );

const anyTrack = fc.record({ kind: fc.constantFrom('line' as const, 'route' as const), id: anyId });
const anySector = fc
  .tuple(fc.integer({ min: 0, max: 3_599_999 }), fc.integer({ min: 1, max: 3_599_999 }))
  .map(([from, width]) => ({ fromAzimuth: from / 1e4, toAzimuth: ((from + width) % 3_600_000) / 1e4 }));

const common = {
  id: fc.stringMatching(/^[a-z0-9]{1,8}$/),
  name: anyName,
  colour: fc.constantFrom(...MEASURE_COLOURS),
  hidden: fc.boolean()
};
const drawn = { ...common, lineType: fc.constantFrom(...LINE_TYPES), points: fc.array(anyPoint, { maxLength: 6 }) };

/** Any measurement a workbench may hold. */
export const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .oneof<fc.Arbitrary<Measurement>[]>(
    fc.record({ ...drawn, shape: fc.constant('line' as const) }),
    fc.record({ ...drawn, shape: fc.constant('polygon' as const) }),
    fc.record(
      {
        ...common,
        shape: fc.constant('rings' as const),
        centre: anyPoint,
        radii: fc.array(anyRadius, { maxLength: 4 }),
        sector: anySector
      },
      { requiredKeys: ['id', 'name', 'colour', 'hidden', 'shape', 'centre', 'radii'] }
    ),
    fc.record({ ...common, shape: fc.constant('along' as const), of: anyTrack, from: anyPoint, to: anyPoint }),
    fc.record({ ...common, shape: fc.constant('buffer' as const), of: anyTrack, radius: anyRadius }),
    fc.record({
      ...common,
      shape: fc.constant('nearest' as const),
      from: anyPoint,
      placeKind: fc.constantFrom('all' as const, ...PLACE_KINDS),
      count: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 400 }))
    })
  )
  .map(tidyMeasurement);
