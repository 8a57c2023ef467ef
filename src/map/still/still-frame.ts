import type { Bounds } from '#core/atlas/bounds';
import { nearestLongitude, wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import { LIMITS, type Camera, type View } from '#core/view/view';
import { CAMERA_SIZE } from '../camera-size';
import type { Frame, Size } from '../drawn/frame';
import { viewFrame } from '../drawn/view-frame';
import type { PaneOf } from '../pane';
import { fitMargins } from '../fit-margins';
import { pixelOf, positionAt } from '../spots';
import type { Padding, ScreenPoint } from '../surface';

/** What a drawn map is seen by: its camera, and how much of the screen it has. */
export interface Sight {
  camera: Camera;
  projection: View['projection'];
  size: Size;
  padding: Padding;
}

/** Steps between two corners of a rectangle: on a globe its sides bend. */
const SIDE_STEPS = 8;
const ZOOM_STEPS = 16;

/**
 * The camera under which a picture of this size shows what the live map shows under the given one. Pictures show what a
 * laptop's screen would, larger or smaller; here a pixel is a pixel.
 */
export function pictureCamera({ camera, size, padding }: Sight): Camera {
  const across = (size.width - padding.left - padding.right) / CAMERA_SIZE.width;
  const down = (size.height - padding.top - padding.bottom) / CAMERA_SIZE.height;
  // Panels may leave nothing free for a moment.
  return { ...camera, zoom: camera.zoom - Math.log2(Math.max(0.01, Math.min(across, down))) };
}

export function stillFrame(sight: Sight): Frame {
  return viewFrame({ camera: pictureCamera(sight), projection: sight.projection }, sight.size, sight.padding);
}

/** A frame as what tells the screen from the Earth is asked of a map. */
export function paneOf(frame: Frame, { camera, size, padding }: Sight): PaneOf {
  const [lng, lat] = camera.center;
  return {
    project: (at) => {
      const [x, y] = frame.project(at) ?? [NaN, NaN];
      return { x, y };
    },
    unproject: (point) => {
      const [longitude, latitude] = frame.invert(point) ?? [NaN, NaN];
      return { lng: longitude, lat: latitude };
    },
    getCenter: () => ({ lng, lat }),
    getContainer: () => ({ clientWidth: size.width, clientHeight: size.height }),
    getPadding: () => padding
  };
}

/** The middle of what no panel covers. */
export function middleOfPane({ size, padding }: Pick<Sight, 'size' | 'padding'>): ScreenPoint {
  return { x: (padding.left + size.width - padding.right) / 2, y: (padding.top + size.height - padding.bottom) / 2 };
}

/** The camera that shows a rectangle as near as it fits beside what it keeps clear of, which is panels or more. */
export function cameraOf(bounds: Bounds, { padding, ...seen }: Sight, fitted: Padding, maximumZoom: number): Camera {
  const margins = fitMargins(seen.size, padding, fitted);
  const clear = {
    left: padding.left + margins.left,
    right: padding.right + margins.right,
    top: padding.top + margins.top,
    bottom: padding.bottom + margins.bottom
  };
  const sight = { ...seen, padding: clear };
  const camera = nearest(bounds, sight, maximumZoom);
  const { x, y } = middleOfPane({ size: seen.size, padding });
  const at = positionAt(paneOf(stillFrame({ ...sight, camera }), { ...sight, camera }), { x, y });
  return at ? { ...camera, center: at } : camera;
}

function nearest(bounds: Bounds, sight: Sight, maximumZoom: number): Camera {
  const center = middleOf(bounds);
  const outline = outlineOf(bounds, center[0]);
  const at = (zoom: number): Camera => ({ center, zoom, bearing: 0, pitch: 0 });
  let [low, high] = [LIMITS.zoom[0] as number, maximumZoom];
  for (let step = 0; step < ZOOM_STEPS; step += 1) {
    const zoom = (low + high) / 2;
    if (holds({ ...sight, camera: at(zoom) }, outline)) low = zoom;
    else high = zoom;
  }
  return at(low);
}

function holds(sight: Sight, outline: readonly LonLat[]): boolean {
  const { size, padding } = sight;
  const pane = paneOf(stillFrame(sight), sight);
  return outline.every((position) => {
    const pixel = pixelOf(pane, position);
    if (!pixel) return false;
    const isAcross = pixel.x >= padding.left && pixel.x <= size.width - padding.right;
    return isAcross && pixel.y >= padding.top && pixel.y <= size.height - padding.bottom;
  });
}

/** The middle as a web map has it: half way up the page, not half way up the meridian. */
function middleOf({ west, south, east, north }: Bounds): LonLat {
  const [least, most] = LIMITS.latitude;
  const height = (latitude: number): number => Math.asinh(Math.tan((Math.max(least, Math.min(most, latitude)) * Math.PI) / 180));
  const width = east >= west ? east - west : east - west + 360;
  const latitude = (Math.atan(Math.sinh((height(south) + height(north)) / 2)) * 180) / Math.PI;
  return [wrapLongitude(west + width / 2), latitude];
}

function outlineOf({ west, south, east, north }: Bounds, middle: number): LonLat[] {
  const width = east >= west ? east - west : east - west + 360;
  return Array.from({ length: SIDE_STEPS + 1 }, (_, step) => step / SIDE_STEPS).flatMap((share): LonLat[] => {
    const longitude = nearestLongitude(middle - width / 2 + width * share, middle);
    const latitude = south + (north - south) * share;
    return [
      [longitude, south],
      [longitude, north],
      [middle - width / 2, latitude],
      [middle + width / 2, latitude]
    ];
  });
}
