import { direct } from '#core/geodesy/geodesic';
import type { LonLat } from '#core/geodesy/longitude';
import { tidyPosition } from '#core/network/plan';
import type { RoutePoint } from '#core/network/types';
import { decimalsOf } from '#state/pointed';
import type { Sight } from '#state/sight.svelte';

/** Brings courses into the part of the map that no panel covers. */
export function fitCourses({ surface }: Sight, courses: readonly (readonly LonLat[])[]): void {
  surface?.fit(courses, { maximumZoom: 8 });
}

/** A point some pixels of the map away. */
export function pushedPoint({ metresPerPixel }: Sight, at: LonLat, azimuth: number, pixels: number): RoutePoint | undefined {
  if (!metresPerPixel) return undefined;
  // One decimal more than a pixel is worth: else small steps would be rounded away.
  return { at: tidyPosition(direct(at, azimuth, pixels * metresPerPixel).at, Math.min(6, decimalsOf(metresPerPixel) + 1)) };
}

/** The point under the cross-hairs in the middle of the map. */
export function middlePoint({ surface }: Sight): RoutePoint | undefined {
  const pointer = surface?.keyPoint();
  return pointer && { at: tidyPosition(pointer.at, decimalsOf(surface?.pixelMetresAt(pointer.point))) };
}
