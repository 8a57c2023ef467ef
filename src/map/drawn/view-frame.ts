import type { LonLat } from '#core/geodesy/longitude';
import type { View } from '#core/view/view';
import { CAMERA_SIZE } from '../camera-size';
import type { Frame, Size } from './frame';
import { globeFrame } from './globe';
import { mercatorFrame } from './mercator';
import type { Point } from './simplify';

/** What lies over a picture at its edges, in pixels. */
export interface Padding {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The live map's middle goes no farther north or south, on the globe either. */
const LAST_LATITUDE = 85.051129;

const NO_PADDING: Padding = { left: 0, right: 0, top: 0, bottom: 0 };

/**
 * The frame in which a picture of some size shows a view: camera and projection of the live map, so much nearer or farther
 * that what a laptop's screen shows of it lies in the part that nothing covers.
 */
export function viewFrame({ camera, projection }: Pick<View, 'camera' | 'projection'>, size: Size, padding = NO_PADDING): Frame {
  const free = { width: size.width - padding.left - padding.right, height: size.height - padding.top - padding.bottom };
  const larger = Math.min(free.width / CAMERA_SIZE.width, free.height / CAMERA_SIZE.height);
  const [longitude, latitude] = camera.center;
  const center: LonLat = [longitude, Math.max(-LAST_LATITUDE, Math.min(LAST_LATITUDE, latitude))];
  const place = { ...camera, center, zoom: camera.zoom + Math.log2(larger) };
  const middle: Point = [padding.left + free.width / 2, padding.top + free.height / 2];
  if (projection === 'mercator') return mercatorFrame(place, size, middle);
  return globeFrame(place, CAMERA_SIZE.height * larger, size, middle);
}
