import type { Camera } from '#core/view/view';

type Place = Pick<Camera, 'center' | 'zoom'>;

/** The live map's camera stands this many picture heights over the middle of the map: half a height over the tangent of half its field of view, 36.87°. */
const CAMERA_HEIGHTS = 1.5;

/** The radius of the live map's globe in pixels, at the distance of its middle. */
export function globeRadius({ zoom, center }: Place): number {
  return (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((center[1] * Math.PI) / 180);
}

/** How high the camera of a map of some height stands over the middle of it, in pixels. */
export function cameraHeight(mapHeight: number): number {
  return CAMERA_HEIGHTS * mapHeight;
}

/** How far the camera of a map of some height is from the middle of the globe, in radii. */
export function cameraDistance(place: Place, mapHeight: number): number {
  return 1 + cameraHeight(mapHeight) / globeRadius(place);
}

/** The radius of the rim of the globe in pixels, as that camera sees it. */
export function rimRadius(place: Place, mapHeight: number): number {
  return cameraHeight(mapHeight) / Math.sqrt(cameraDistance(place, mapHeight) ** 2 - 1);
}
