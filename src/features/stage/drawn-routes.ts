import type { Course } from '#core/present/course';
import type { Route, RouteLeg } from '#core/network/types';
import { m } from '#i18n/index';
import { lengthDifference } from '#core/format/length';
import { kilometres, nauticalMiles, number } from '#i18n/quantities';
import type { DrawnFeature, Drawing } from '#map/drawing';
import type { ViewRoute } from '#state/network/view-routes';

/** Draws routes as the map shows them: given by the page, which knows how routes are drawn. */
export type DrawRoutes = (routes: readonly ViewRoute[]) => Drawing;

/** A route that was found, as a course: it can be asked how much of it lies behind one who has come so far. */
export interface FoundRoute {
  sought: ViewRoute;
  route: Route;
  course: Course<RouteLeg>;
}

/** The first metres of each route, and at the end of each that is not whole yet how far of the whole it has come. */
export function drawnRoutes(found: readonly FoundRoute[], metres: number, draw: DrawRoutes): Drawing {
  const parts = found.map(({ sought, route, course }) => ({ sought, value: partOf(route, course, metres) }));
  const drawn = draw(parts.map(({ sought, value }) => ({ ...sought, answer: { ok: true, value } })));
  const labels = parts.flatMap(({ sought: { plan }, value }): DrawnFeature[] => {
    const coordinates = value.legs.at(-1)?.geometry.at(-1);
    if (!coordinates || metres >= value.lengthMetres) return [];
    // As it would be shown with its unit, which the whole has.
    const part = number(lengthDifference(0, metres, 'kilometre').value);
    const text = m.stage_drawn({ part, whole: kilometres(value.lengthMetres), miles: nauticalMiles(value.lengthMetres) });
    return [{ role: 'label', measurement: `route-${plan.id}`, colour: plan.colour, active: true, coordinates, text }];
  });
  return [...drawn.filter(({ role }) => role !== 'label').map((each) => ({ ...each, active: true })), ...labels];
}

/** The first metres of a route; the part keeps the figures of the whole. */
function partOf(route: Route, course: Course<RouteLeg>, metres: number): Route {
  return metres >= route.lengthMetres ? route : { ...route, legs: course.legsBehind(metres) };
}

/** A length in both units of the sea and land. */
export function lengths(lengthMetres: number): string {
  return [kilometres(lengthMetres), nauticalMiles(lengthMetres)].join(m.separator());
}
