import fc from 'fast-check';
import { MEASURE_COLOURS } from '../measure/measurement';
import { ASSUMPTION_NAMES, mostAssumed, type OwnAssumptions, TARIFF_NAMES } from '../network/assumption-names';
import { MOST_VIA, type RoutePlan } from '../network/plan';
import { MINIMISED, ROUTE_MODES } from '../network/types';
import { anyId, anyRoutePoint, anyScenario } from './scenario.fixture';

const anyVia = fc.oneof(
  anyRoutePoint,
  anyId.map((passage) => ({ passage }))
);

const anyPlan: fc.Arbitrary<Omit<RoutePlan, 'id'>> = fc
  .tuple(
    anyScenario,
    fc.record({
      colour: fc.constantFrom(...MEASURE_COLOURS),
      origin: anyRoutePoint,
      destination: anyRoutePoint,
      via: fc.array(anyVia, { maxLength: MOST_VIA }),
      by: fc.constantFrom(...ROUTE_MODES),
      minimise: fc.constantFrom(...MINIMISED)
    }),
    fc.record({ way: anyId }, { requiredKeys: [] })
  )
  .map(([own, plan, way]) => ({ ...own, ...plan, ...way }));

/** Any routes an address may hold, with the ids it gives them. */
export const anyPlans: fc.Arbitrary<RoutePlan[]> = fc
  .array(anyPlan, { maxLength: 3 })
  .map((plans) => plans.map((plan, index) => ({ ...plan, id: `r${index + 1}` })));

/** Any figures of a person's own an address may hold. */
export const anyAssumptions: fc.Arbitrary<OwnAssumptions> = fc.record(
  Object.fromEntries([...ASSUMPTION_NAMES, ...TARIFF_NAMES].map((name) => [name, anyFigure(mostAssumed(name))])),
  { requiredKeys: [] }
);

function anyFigure(most: number): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: Math.min(10_000, most) * 1000 }).map((thousandths) => thousandths / 1000);
}
