import * as v from 'valibot';
import { PLACE_KINDS } from '../atlas/vocabulary';
import { METRES_PER, type LengthUnit } from '../units';
import { LINE_TYPES, MEASURE_COLOURS, type Measurement } from './measurement';
import { isRadiusInRange, MAXIMUM_RADII } from './radius';
import { MAXIMUM_ACCURACY_METRES, tidyAzimuth, tidyRadius } from './tidy';

// The shape of one measurement in a file. Unknown keys are passed over, so that a later version may say more.

const MAXIMUM_POINTS = 50_000;

const text = v.pipe(v.string(), v.maxLength(1000));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const numberBetween = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high));

const point = v.object({
  at: v.strictTuple([numberBetween(-180, 180), numberBetween(-90, 90)]),
  accuracyMetres: numberBetween(0, MAXIMUM_ACCURACY_METRES),
  of: v.exactOptional(v.object({ kind: v.picklist(['place', 'line', 'layer']), id })),
  name: v.exactOptional(text)
});

const radius = v.pipe(
  v.object({ value: v.pipe(v.number(), v.finite()), unit: v.picklist(Object.keys(METRES_PER) as LengthUnit[]) }),
  v.check((read) => isRadiusInRange(tidyRadius(read)))
);

const azimuth = numberBetween(0, 360);
const sector = v.pipe(
  v.object({ fromAzimuth: azimuth, toAzimuth: azimuth }),
  v.check(({ fromAzimuth, toAzimuth }) => tidyAzimuth(fromAzimuth) !== tidyAzimuth(toAzimuth))
);

const track = v.object({ kind: v.picklist(['line', 'route']), id });
const common = { id, name: text, colour: v.picklist(MEASURE_COLOURS), hidden: v.boolean() };
const drawn = { lineType: v.picklist(LINE_TYPES), points: v.pipe(v.array(point), v.maxLength(MAXIMUM_POINTS)) };

/** One measurement as a file holds it: what a workbench holds, and nothing that could not be measured or drawn. */
export const measurementSchema: v.GenericSchema<unknown, Measurement> = v.variant('shape', [
  v.object({ ...common, shape: v.literal('line'), ...drawn }),
  v.object({ ...common, shape: v.literal('polygon'), ...drawn }),
  v.object({
    ...common,
    shape: v.literal('rings'),
    centre: point,
    radii: v.pipe(v.array(radius), v.maxLength(MAXIMUM_RADII)),
    sector: v.exactOptional(sector)
  }),
  v.object({ ...common, shape: v.literal('along'), of: track, from: point, to: point }),
  v.object({ ...common, shape: v.literal('buffer'), of: track, radius }),
  v.object({
    ...common,
    shape: v.literal('nearest'),
    from: point,
    placeKind: v.picklist(['all', ...PLACE_KINDS]),
    count: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999)))
  })
]);
