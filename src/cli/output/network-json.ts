import type { Geometry } from 'geojson';
import { splitAtAntimeridian, wrapLongitude, type LonLat } from '../../core/geodesy/longitude';
import type { Alternative, Route, RouteLeg, RoutePoint, RouteWarning, Snap } from '../../core/network/types';
import { lengths } from './json';

/** A route as JSON tells it: figures first, then legs, and the whole course as GeoJSON. */
export function routeJson(route: Route, warn: (warning: RouteWarning) => string): object {
  const { lengthMetres, hours, co2Kilograms, cost, legs, passages, borders, snaps, edition, warnings, geometry } = route;
  return {
    ...lengths(lengthMetres),
    hours,
    co2Kilograms,
    ...(cost !== undefined && { cost }),
    legs: legs.map(legJson),
    passages,
    borders,
    snaps: { origin: snapJson(snaps.origin), destination: snapJson(snaps.destination) },
    edition,
    warnings: warningsJson(warnings, warn),
    geometry: courseGeometry(geometry)
  };
}

export function warningsJson(warnings: readonly RouteWarning[], warn: (warning: RouteWarning) => string): object[] {
  return warnings.map((warning) => ({ code: warning.code, message: warn(warning), details: warning.details }));
}

export function legJson(leg: RouteLeg): object {
  const {
    mode,
    from,
    to,
    lengthMetres,
    hours,
    co2Kilograms,
    cost,
    status,
    source,
    line,
    passages,
    country,
    work,
    doubts,
    publishedMetres
  } = leg;
  return {
    mode,
    from: pointJson(from),
    to: pointJson(to),
    ...lengths(lengthMetres),
    hours,
    co2Kilograms,
    ...(cost !== undefined && { cost }),
    status,
    source,
    ...(line !== undefined && { line }),
    ...(country !== undefined && { country }),
    ...(work !== undefined && { work }),
    passages,
    doubts,
    ...(publishedMetres !== undefined && { publishedMetres })
  };
}

export function pointJson({ at: [longitude, latitude], name, place }: RoutePoint): object {
  return { ...(place !== undefined && { id: place }), ...(name !== undefined && { name }), latitude, longitude };
}

function snapJson({ metres, at: [longitude, latitude], far }: Snap): object {
  return { metres, at: { latitude, longitude }, far };
}

/** A way among others: what sets it apart, and the figures of its route. */
export function alternativeJson({ id, by, shares, addedMetres, addedHours, addedCo2Kilograms }: Alternative): object {
  return { id, by, shares, addedMetres, addedHours, addedCo2Kilograms };
}

/** A course of a route, dense enough already, cut at the antimeridian as RFC 7946 asks; a point where nothing is travelled. */
export function courseGeometry(course: readonly LonLat[]): Geometry {
  const pieces = splitAtAntimeridian(course).map((piece) => piece.map(([longitude, latitude]) => [longitude, latitude]));
  if (pieces.length > 1) return { type: 'MultiLineString', coordinates: pieces };
  if (pieces.length === 1) return { type: 'LineString', coordinates: pieces[0]! };
  const [longitude, latitude] = course[0]!;
  return { type: 'Point', coordinates: [wrapLongitude(longitude), latitude] };
}
