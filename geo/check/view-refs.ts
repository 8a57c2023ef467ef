import type { Measurement } from '#core/measure/measurement';
import { pointsOf } from '#core/measure/operations/points';
import type { RoutePoint, Scenario, Via } from '#core/network/types';
import { RESTRICTIONS } from '#core/network/types';
import type { View } from '#core/view/view';

/** Everything a view shows by its id, as `kind:id`, each once. */
export function refsOfView({ selection, measure, route, scenario, reach }: View): string[] {
  return [
    ...new Set([
      ...(selection ? [`${selection.kind}:${selection.id}`] : []),
      ...measure.flatMap(refsOfMeasurement),
      ...route.flatMap((plan) => [...[plan.origin, ...plan.via, plan.destination].flatMap(refsOfStop), ...refsOfScenario(plan)]),
      ...refsOfScenario(scenario),
      ...(reach ? refsOfStop(reach.origin) : [])
    ])
  ];
}

function refsOfStop(stop: RoutePoint | Via): string[] {
  if ('passage' in stop) return [`passage:${stop.passage}`];
  return stop.place === undefined ? [] : [`place:${stop.place}`];
}

function refsOfScenario({ avoid, open, planned }: Scenario): string[] {
  const words: readonly string[] = RESTRICTIONS;
  return [
    ...[...avoid, ...open.filter((id) => !words.includes(id))].map((id) => `passage:${id}`),
    ...planned.filter((id) => id !== 'all').map((id) => `line:${id}`)
  ];
}

function refsOfMeasurement(measurement: Measurement): string[] {
  const of = 'of' in measurement ? [`${measurement.of.kind}:${measurement.of.id}`] : [];
  return [...of, ...pointsOf(measurement).flatMap((point) => (point.of ? [`${point.of.kind}:${point.of.id}`] : []))];
}
