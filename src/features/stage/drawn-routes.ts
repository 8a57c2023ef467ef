import { m } from '#i18n/index';
import { kilometres, nauticalMiles } from '#i18n/quantities';
import type { DrawnFeature, Drawing } from '#map/drawing';
import type { ViewRoute } from '#state/network/view-routes';
import { partOf, type Course } from './course';

/** Draws routes as the map shows them: given by the page, which knows how routes are drawn. */
export type DrawRoutes = (routes: readonly ViewRoute[]) => Drawing;

/** A route that was found. */
interface FoundRoute {
  sought: ViewRoute;
  course: Course;
}

/** The first metres of each route, and at the end of each that is not whole yet how far it has come. */
export function drawnRoutes(found: readonly FoundRoute[], metres: number, draw: DrawRoutes): Drawing {
  const parts = found.map(({ sought, course }) => ({ sought, part: partOf(course, metres) }));
  const drawn = draw(parts.map(({ sought, part }) => ({ ...sought, answer: { ok: true, value: part.route } })));
  const labels = parts
    .filter(({ part }) => metres < part.route.lengthMetres)
    .map(({ sought: { plan }, part }): DrawnFeature => {
      const text = lengths(metres);
      return { role: 'label', measurement: `route-${plan.id}`, colour: plan.colour, active: true, coordinates: part.at, text };
    });
  return [...drawn.filter(({ role }) => role !== 'label').map((each) => ({ ...each, active: true })), ...labels];
}

/** A length in both units of the sea and land. */
export function lengths(lengthMetres: number): string {
  return [kilometres(lengthMetres), nauticalMiles(lengthMetres)].join(m.separator());
}
