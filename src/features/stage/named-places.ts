import { stopsOf } from '#core/network/plan';
import type { Passage, Route } from '#core/network/types';
import type { View } from '#core/view/view';
import type { Lit } from '#map/lit';
import type { MapPassage } from '#map/passage-mark';

/** The places that are named on the map whatever its subjects and its scale: where the routes of a view begin, stop and end, and what they pass. */
export function namedPlaces(
  view: View,
  found: readonly Route[],
  passages: readonly Passage[],
  marked: readonly MapPassage[]
): Lit[] {
  const stops = view.route.flatMap(stopsOf).flatMap((stop) => ('place' in stop && stop.place ? [stop.place] : []));
  const passed = passedPlaces(view, found, passages, marked);
  const others = [...new Set(stops)].filter((id) => passed.every((each) => each.id !== id));
  const ends = new Set(view.route.flatMap(({ origin, destination }) => [origin.place, destination.place]));
  return [...others.map((id): Lit => ({ kind: 'place', id, isPlain: true, ...(ends.has(id) && { isEnd: true }) })), ...passed];
}

/**
 * The straits and canals that the routes of a view pass, those to be named first that the view opens for them. A passage
 * that has a mark of its own is named there.
 */
export function passedPlaces(
  { route: plans, scenario }: View,
  found: readonly Route[],
  passages: readonly Passage[],
  marked: readonly MapPassage[]
): Lit[] {
  const passed = new Set(found.flatMap((route) => route.passages));
  for (const { id } of marked) passed.delete(id);
  const places = passages.flatMap(({ id, place }) => (place && passed.has(id) ? [place] : []));
  const opened = new Set([...plans.flatMap(({ open = [] }) => open), ...(scenario.open ?? [])]);
  const first = new Set(passages.flatMap(({ id, place }) => (place && opened.has(id) ? [place] : [])));
  return [...new Set(places)].map((id) => ({ kind: 'place', id, isPlain: true, ...(first.has(id) && { isFirst: true }) }));
}
