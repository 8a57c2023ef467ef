import { distanceMetres } from '#core/geodesy/geodesic';
import { wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import { EQUATOR_DEGREE_METRES } from '#core/geodesy/rough-degree';
import type { Camera, View } from '#core/view/view';
import { fitFrame } from './fit';
import { azimuthalFrame, type Frame, type Size } from './frame';
import { globeFrame } from './globe';
import { mercatorFrame } from './mercator';
import { globeRadius } from './rim-radius';
import type { Point } from './simplify';

/** What a printed map shows: what a live map of some size shows, or some positions as large as they fit. */
export type SheetExtent =
  | { kind: 'view'; camera: Pick<Camera, 'center' | 'zoom' | 'bearing'>; screen: Size; projection?: View['projection'] }
  | { kind: 'fit'; positions: readonly LonLat[] };

/** Beyond this many degrees from the middle to the corner the globe is drawn, or Mercator's map, as the live map shows it. */
const WIDEST_CAP = 78;
const LEAST_METRES = 2000;
/** Pixels over which the scale and the direction of north are measured. */
const SHORT = 8;

/** The frame of a printed map. It looks straight down; a live map that is tilted is set upright. */
export function sheetFrame(extent: SheetExtent, size: Size): Frame {
  if (extent.kind === 'fit') {
    const margin = Math.min(size.width, size.height) * 0.1;
    return fitFrame(extent.positions, { ...size, margin, leastMetres: LEAST_METRES });
  }
  const { camera, screen, projection } = extent;
  // Neither wholly contained nor wholly filled: as much ground as the screen shows, in the shape of the paper.
  const larger = Math.sqrt((size.width * size.height) / (screen.width * screen.height));
  const scale = globeRadius(camera) * larger;
  const corner = Math.hypot(size.width, size.height) / 2 / scale;
  const cap = corner >= 2 ? 180 : (2 * Math.asin(corner / 2) * 180) / Math.PI;
  if (cap <= WIDEST_CAP) return azimuthalFrame(camera.center, scale, size, camera.bearing);
  const zoom = camera.zoom + Math.log2(larger);
  if (projection === 'mercator') return mercatorFrame({ ...camera, zoom }, size, [size.width / 2, size.height / 2]);
  return globeFrame({ center: camera.center, zoom }, screen.height * larger, size);
}

/** Metres that a pixel stands for at a position, along the parallel there, on WGS84; nothing where the map does not show it. */
export function metresPerPixelAt(frame: Frame, at: LonLat): number | undefined {
  const half = (SHORT * frame.metresPerPixel) / EQUATOR_DEGREE_METRES / Math.max(0.01, Math.cos((at[1] * Math.PI) / 180));
  const [west, east]: [LonLat, LonLat] = [
    [at[0] - half, at[1]],
    [at[0] + half, at[1]]
  ];
  const [from, to] = [frame.project(west), frame.project(east)];
  if (!from || !to) return undefined;
  const pixels = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return pixels > 0 ? distanceMetres(west, east) / pixels : undefined;
}

/** The direction of true north at the middle of a map, in degrees clockwise from up; nothing at the pole, where there is none. */
export function northAtMiddle(frame: Frame): number | undefined {
  const middle: Point = [frame.width / 2, frame.height / 2];
  const at = frame.invert(middle);
  if (!at || Math.abs(at[1]) > 89.9) return undefined;
  const step = Math.min(0.05, (90 - Math.abs(at[1])) / 2);
  const [from, to] = [frame.project([at[0], at[1] - step]), frame.project([at[0], at[1] + step])];
  if (!from || !to) return undefined;
  return (Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI;
}

/** Whether a pole lies on the map, so that north is not the same way everywhere on it. */
export function showsPole(frame: Frame): boolean {
  return [90, -90].some((latitude) => {
    const at = frame.project([frame.centre[0], latitude]);
    return at !== undefined && isOn(at, frame);
  });
}

/** Whether a position is on the map. */
export function isOnMap(frame: Frame, [longitude, latitude]: LonLat): boolean {
  const at = frame.project([wrapLongitude(longitude), latitude]);
  return at !== undefined && isOn(at, frame);
}

function isOn([x, y]: Point, { width, height }: Size): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}
