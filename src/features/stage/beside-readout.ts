import type { Camera } from '#core/view/view';
import { zoomToFit } from '#map/camera-size';
import type { Padding } from '#map/surface';

/** Pixels between the readout and what the map shows. */
const GAP = 12;

interface Framed {
  camera: Camera;
  padding: Padding | null | undefined;
}

/**
 * A camera with what stands over its map, once the readout of the routes stands at the foot of it as well: so much farther
 * away that all that was in sight still is. Nothing changes without a readout, or before anything is measured.
 */
export function besideReadout(framed: Framed, map: { width: number; height: number }, readoutHeight: number): Framed {
  const { camera, padding } = framed;
  if (!padding || readoutHeight === 0 || map.width === 0) return framed;
  const covered = { ...padding, bottom: padding.bottom + readoutHeight + GAP };
  const farther = zoomToFit(map.width, map.height, covered) - zoomToFit(map.width, map.height, padding);
  return { camera: { ...camera, zoom: camera.zoom + farther }, padding: covered };
}
