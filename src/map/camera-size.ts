import type { Padding } from './surface';

/** The part of a laptop's screen that cameras are chosen for. */
export const CAMERA_SIZE = { width: 860, height: 740 } as const;

/** A finer step than this nobody sees, in zoom levels. */
const FINEST_ZOOM = 0.05;

/**
 * By how many zoom levels a step is shown nearer than it was made, so that what its maker saw on a laptop fills the part of
 * this screen that nothing covers, whatever its size.
 */
export function zoomToFit(width: number, height: number, padding: Padding): number {
  const free = { width: width - padding.left - padding.right, height: height - padding.top - padding.bottom };
  const larger = Math.min(free.width / CAMERA_SIZE.width, free.height / CAMERA_SIZE.height);
  return larger > 0 ? Math.round(Math.log2(larger) / FINEST_ZOOM) * FINEST_ZOOM : 0;
}
