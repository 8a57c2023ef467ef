import { DEFAULT_VIEW, type View } from './view';

/** Whether a view leaves it open where the map looks from: that of an address without a camera does. */
export function isCameraOpen({ camera }: Pick<View, 'camera'>): boolean {
  const { center, zoom, bearing, pitch } = DEFAULT_VIEW.camera;
  const isSame = camera.zoom === zoom && camera.bearing === bearing && camera.pitch === pitch;
  return isSame && camera.center.every((degrees, axis) => degrees === center[axis]);
}
