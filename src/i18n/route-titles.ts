import type { Atlas } from '#core/atlas/atlas';
import { shownName } from '#core/atlas/shown-name';
import { plainPosition, withoutMarks } from '#core/coordinates/plain-position';
import { placeOfPoint } from '#core/measure/place-of-point';
import { givenName } from '#core/network/compared-name';
import { stopsOf, type RoutePlan } from '#core/network/plan';
import type { Passage, RoutePoint, Via } from '#core/network/types';
import { language, m } from './index';
import { coordinates } from './quantities';

/** Bare positions are named to a hundredth of a degree. */
const NAMED_METRES = 1000;

/** What a point is called: by the person's own name, by the place it is, or by where it lies. */
export function pointTitle({ at, name, place }: RoutePoint, atlas: Atlas): string {
  if (name) return name;
  const of = place === undefined ? undefined : ({ kind: 'place', id: place } as const);
  const record = of && placeOfPoint({ at, accuracyMetres: 0, of }, atlas);
  return record ? shownName(record, language(), 'both') : coordinates(at, NAMED_METRES);
}

/** What a point is called in files of data: without invisible marks, a bare position as `25.3, 60.6`. */
export function pointDataTitle(point: RoutePoint, atlas: Atlas): string {
  if (point.name) return point.name;
  return point.place === undefined ? plainPosition(point.at) : withoutMarks(pointTitle(point, atlas));
}

/**
 * What an end of a leg is called. A point of the network bears the name of the place it serves: stations and quays lie a few
 * kilometres from the middle of their city. A stop of the plan is called so only where the place itself lies.
 */
export function legEndTitle(point: RoutePoint, plan: RoutePlan, atlas: Atlas): string {
  const isStop = stopsOf(plan).some((stop) => 'at' in stop && stop.at[0] === point.at[0] && stop.at[1] === point.at[1]);
  const place = isStop ? undefined : atlas.places.find(({ id }) => id === point.place);
  return place ? shownName(place, language(), 'both') : pointTitle(point, atlas);
}

/** The same in files of data. */
export function legEndDataTitle(point: RoutePoint, plan: RoutePlan, atlas: Atlas): string {
  return point.place === undefined ? pointDataTitle(point, atlas) : withoutMarks(legEndTitle(point, plan, atlas));
}

export function passageName(id: string, passages: readonly Passage[] = []): string {
  return passages.find((passage) => passage.id === id)?.names[language()] ?? id;
}

/** What a stop is called, be it a point or a passage to go by. */
export function stopTitle(stop: Via, atlas: Atlas, passages?: readonly Passage[]): string {
  return 'passage' in stop ? passageName(stop.passage, passages) : pointTitle(stop, atlas);
}

/** What a route is called: by the name it was given, or by its ends. */
export function planTitle(plan: RoutePlan, atlas: Atlas): string {
  return givenName(plan, language()) ?? endsTitle(plan, atlas);
}

/** The two ends of a route. */
export function endsTitle(plan: RoutePlan, atlas: Atlas): string {
  return m.measure_from_to({ from: pointTitle(plan.origin, atlas), to: pointTitle(plan.destination, atlas) });
}

/** What a line of the atlas is called. */
export function lineName(id: string, atlas: Atlas): string {
  const line = atlas.lines.find((each) => each.id === id);
  return line ? shownName(line, language(), 'both') : id;
}
