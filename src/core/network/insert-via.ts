import { wrapLongitude, type LonLat } from '../geodesy/longitude';
import { MOST_VIA, withoutName, type RoutePlan } from './plan';
import type { RoutePoint, Via } from './types';

/**
 * A plan with one more point to go by, drawn out of its course after the vertex `after`: among the stops it comes where
 * the course has it. `at` says where a stop lies; one that lies nowhere is taken to follow the stop before it. The same
 * plan where it has as many as it may.
 */
export function insertVia(
  plan: RoutePlan,
  point: RoutePoint,
  course: readonly LonLat[],
  after: number,
  at: (stop: Via) => LonLat | undefined
): RoutePlan {
  if (plan.via.length >= MOST_VIA) return plan;
  const before = plan.via.filter((stop) => {
    const position = at(stop);
    return position !== undefined && nearestVertex(course, position) <= after;
  }).length;
  return { ...withoutName(plan), via: plan.via.toSpliced(before, 0, point) };
}

/** The vertex of a course that lies nearest, roughly: it only has to tell before from behind. */
function nearestVertex(course: readonly LonLat[], [longitude, latitude]: LonLat): number {
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  let best = 0;
  let least = Infinity;
  course.forEach((vertex, index) => {
    const east = wrapLongitude(vertex[0] - longitude) * narrowing;
    const off = east * east + (vertex[1] - latitude) ** 2;
    if (off < least) [best, least] = [index, off];
  });
  return best;
}
