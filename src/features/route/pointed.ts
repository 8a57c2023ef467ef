import type { LonLat } from '#core/geodesy/longitude';
import type { MapSurface, ScreenPoint } from '#map/surface';
import type { MapPointer } from '#map/tool';

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
