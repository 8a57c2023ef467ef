import { Clipper64, ClipType, FillRule } from 'clipper2-ts';
import { groupRings, type MultiPolygonRings } from './cut-ring';
import type { LonLat } from './longitude';

/** The union is computed on a grid of a ten-millionth of a degree, a centimetre: whole numbers make it exact. */
const STEPS_PER_DEGREE = 1e7;

/** The union of polygons of the [-180, 180] world. It joins shapes; it measures nothing. */
export function unite(polygons: MultiPolygonRings): MultiPolygonRings {
  const clipper = new Clipper64();
  clipper.addSubject(polygons.flatMap((rings) => rings.map(toPath)));
  const united: { x: number; y: number }[][] = [];
  clipper.execute(ClipType.Union, FillRule.NonZero, united);
  return groupRings(united.map(toRing));
}

function toPath(ring: readonly LonLat[]): { x: number; y: number }[] {
  return ring.slice(1).map(([longitude, latitude]) => ({
    x: Math.round(longitude * STEPS_PER_DEGREE),
    y: Math.round(latitude * STEPS_PER_DEGREE)
  }));
}

function toRing(path: readonly { x: number; y: number }[]): LonLat[] {
  const ring = path.map(({ x, y }): LonLat => [x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE]);
  return [...ring, ring[0]!];
}
