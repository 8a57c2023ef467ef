import fc from 'fast-check';
import { anyText } from '../measure/measurement.fixture';
import { tidyName } from '../measure/tidy';
import { openedOf } from '../network/close-passage';
import type { NamedScenario } from '../network/named-scenario';
import { MOST_DAYS, LONGEST_DAYS, type ReachWish } from '../network/reach-wish';
import { ICE_CLASSES, type RoutePoint } from '../network/types';

export const anyId = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,2}$/);
const anyIds = fc.uniqueArray(anyId, { maxLength: 4 }).map((ids) => ids.sort());
const anyName = anyText.map(tidyName).filter((name) => name !== '');
/** A positive figure with at most three decimals. */
const figure = (most: number) => fc.integer({ min: 1, max: most * 1000 }).map((thousandths) => thousandths / 1000);

/** A decimal number as somebody may write it into an address, with more digits than one keeps. */
export const anyDecimalText = fc
  .tuple(fc.stringMatching(/^(0|9{8}|\d{1,9})$/), fc.stringMatching(/^(0{0,12}[0-9]{1,8}|9{1,20})?$/))
  .map(([whole, part]) => (part ? `${whole}.${part}` : whole));

/** Any scenario an address may hold. */
export const anyScenario: fc.Arbitrary<NamedScenario> = fc
  .record(
    {
      avoid: anyIds,
      open: anyIds,
      planned: anyIds,
      month: fc.integer({ min: 1, max: 12 }),
      ship: fc.record(
        {
          draughtMetres: figure(30),
          beamMetres: figure(80),
          lengthMetres: figure(500),
          airDraughtMetres: figure(90),
          iceClass: fc.constantFrom(...ICE_CLASSES),
          speedKnots: figure(40)
        },
        { requiredKeys: [] }
      ),
      name: anyName
    },
    { requiredKeys: ['avoid', 'open', 'planned', 'ship'] }
  )
  .map((scenario) => ({ ...scenario, open: openedOf(scenario) }));

/** Any point of a route an address may hold. */
export const anyRoutePoint: fc.Arbitrary<RoutePoint> = fc.record(
  {
    at: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })).map(
      // The digits an address keeps.
      ([longitude, latitude]): [number, number] => [Number(longitude.toFixed(7)) + 0, Number(latitude.toFixed(7)) + 0]
    ),
    place: anyId,
    name: anyName
  },
  { requiredKeys: ['at'] }
);

/** Any reach an address may hold. */
export const anyReach: fc.Arbitrary<ReachWish> = fc.record(
  {
    origin: anyRoutePoint,
    days: fc.uniqueArray(figure(LONGEST_DAYS), { minLength: 1, maxLength: MOST_DAYS }).map((days) => days.sort((a, b) => a - b)),
    speedKnots: figure(40),
    by: fc.constantFrom('sea', 'any')
  },
  { requiredKeys: ['origin', 'days', 'by'] }
);
