import type { Atlas } from '#core/atlas/atlas';
import { distanceMetres } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { tidyPosition } from '#core/network/plan';
import type { RoutePoint } from '#core/network/types';
import type { MapSurface, ScreenPoint } from '#map/surface';
import type { MapPointer } from '#map/tool';

const METRES_PER_DEGREE = 111_320;

/** The point a pointer means: the nearest place in its reach, unless it is to be free, else where it stands. */
export function pointedPoint(pointer: MapPointer, surface: MapSurface, atlas: Atlas): RoutePoint {
  const place = pointer.free ? undefined : placeAt(pointer, surface, atlas);
  return place ?? { at: tidyPosition(pointer.at, decimalsOf(surface.pixelMetresAt(pointer.point))) };
}

function placeAt({ at, point, reach }: MapPointer, surface: MapSurface, atlas: Atlas): RoutePoint | undefined {
  const ids = surface.snapsAt(point, reach).flatMap((snap) => (snap.kind === 'place' ? [snap.id] : []));
  const places = atlas.places.filter(({ id }) => ids.includes(id));
  const [place] = places.sort((a, b) => distanceMetres(at, a.at) - distanceMetres(at, b.at));
  return place && { at: place.at, place: place.id };
}

/** As many decimals of a degree as a pixel is worth. */
export function decimalsOf(pixelMetres = METRES_PER_DEGREE): number {
  return Math.min(6, Math.max(1, Math.ceil(-Math.log10(pixelMetres / METRES_PER_DEGREE))));
}

/** Which of some points of the screen lies nearest to a pointer, if any is in its reach. */
export function nearestAt(points: readonly (ScreenPoint | undefined)[], { point, reach }: MapPointer): number | undefined {
  const offs = points.map((each) => (each ? Math.hypot(each.x - point.x, each.y - point.y) : Infinity));
  const least = Math.min(...offs);
  return least <= reach ? offs.lastIndexOf(least) : undefined;
}

/** The vertex of a course after which a pointer lies on it; nothing where the course is out of reach. */
export function vertexBefore(course: readonly LonLat[], pointer: MapPointer, surface: MapSurface): number | undefined {
  const points = course.map((at) => surface.project(at));
  let best: number | undefined;
  let least = pointer.reach;
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [from, to] = [points[index], points[index + 1]];
    const off = from && to ? offSegment(pointer.point, from, to) : Infinity;
    if (off <= least) [best, least] = [index, off];
  }
  return best;
}

function offSegment(point: ScreenPoint, from: ScreenPoint, to: ScreenPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}
