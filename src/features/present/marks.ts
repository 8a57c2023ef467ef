import { densify } from '#core/geodesy/densify';
import type { LonLat } from '#core/geodesy/longitude';
import { INK_GONE_MS, LASER_MS } from '#core/present/fading';
import type { Shown } from '#core/present/session';
import type { ScreenPoint } from '#map/surface';

/** Where a position lies on a map or on a picture of it; nothing where it is out of sight. */
export type Project = (at: LonLat) => ScreenPoint | undefined;

/** A route between two points that were pressed, and what is said of it; no line while it is sought or where there is none. */
export interface RoutedLine {
  line: readonly LonLat[];
  text: string;
}

/** Strokes between measured points follow their geodesics within so many metres. */
const TOLERANCE_METRES = 2_000;
/** Two neighbours further apart than this on the screen lie on either side of the map's seam. */
const SEAM_PIXELS = 2_000;

/** Pixels between a point and what is written of it, and between that and the edge of the picture. */
const LABEL_GAP = 14;
const LABEL_EDGE = 4;

interface Extent {
  width: number;
  height: number;
}

/**
 * Where the upper left corner of a label lies: under its point, over it where the picture ends below, and never beyond the
 * edge. Nothing where its point is out of sight.
 */
export function labelCorner({ x, y }: ScreenPoint, label: Extent, picture: Extent): ScreenPoint | undefined {
  if (x < 0 || y < 0 || x > picture.width || y > picture.height) return undefined;
  const within = (wanted: number, most: number): number => Math.max(LABEL_EDGE, Math.min(wanted, most - LABEL_EDGE));
  const below = y + LABEL_GAP;
  const isRoomBelow = below + label.height <= picture.height - LABEL_EDGE;
  return {
    x: within(x - label.width / 2, picture.width - label.width),
    y: within(isRoomBelow ? below : y - LABEL_GAP - label.height, picture.height - label.height)
  };
}

/** A line as the `d` of an SVG path; it breaks off where it goes out of sight. */
export function pathOf(line: readonly LonLat[], project: Project): string {
  let before: ScreenPoint | undefined;
  let path = '';
  for (const at of line) {
    const point = project(at);
    if (point) {
      const isJoined = before && Math.abs(point.x - before.x) < SEAM_PIXELS;
      path += `${isJoined ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    }
    before = point;
  }
  return path;
}

/** A line between measured points, dense enough to be drawn. */
export function geodesicThrough(points: readonly LonLat[]): readonly LonLat[] {
  return points.length > 1 ? densify('geodesic', points, TOLERANCE_METRES) : points;
}

/** Whether a mark changes by itself at this time: the laser or ink fades. Where a flight is, is told anew by who follows it. */
export function isChanging({ laser, ink }: Pick<Shown, 'laser' | 'ink'>, nowMs: number): boolean {
  if (laser && nowMs - laser.timeMs < LASER_MS) return true;
  return ink.some(({ stays, timeMs }) => !stays && nowMs - timeMs < INK_GONE_MS);
}
