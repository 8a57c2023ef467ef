import { boundsOfStrokes } from '#core/atlas/bounds';
import { unwrapLine, wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import { RADIANS_PER_DEGREE } from '#core/geodesy/wgs84';
import { LIMITS, type Camera } from '#core/view/view';
import { cameraHeight, globeRadius } from './drawn/rim-radius';
import { isReadable, wideView } from './fit-wide';
import { directionTo, positionIn, viewedFrom, type Direction } from './globe-view';

// Whoever reckons a camera needs the box as well: both come together.
export { fitBox } from './fit-margins';

/** Where what is fitted shall lie, in pixels from where the map has its centre. */
export interface FitBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

type Place = Pick<Camera, 'center' | 'zoom'>;
type Strokes = readonly (readonly LonLat[])[];

/** Strokes are looked at this often, as they bend between their vertices. */
const STEP_DEGREES = 1;
/** Pixels round the Earth at zoom nought. */
const WORLD_PIXELS = 512;
/** A fit is looked for in so many steps, each of which goes most of the way. */
const MOST_STEPS = 80;
const STEP = 0.8;
/** Pixels, and a share of the size, that nobody sees. */
const NEAR_ENOUGH = { pixels: 0.5, share: 1e-3 } as const;

/** The camera of a flat map from which strokes fill a box as far as they may; nothing where there are none. */
export function flatCamera(strokes: Strokes, box: FitBox, maximumZoom: number): Place | undefined {
  const bounds = boundsOfStrokes(strokes.map((stroke) => [...stroke]));
  if (!bounds) return undefined;
  const [west, east] = [bounds.west, bounds.east].map((longitude) => (longitude / 360) * WORLD_PIXELS) as [number, number];
  const [top, bottom] = [down(bounds.north), down(bounds.south)];
  const larger = Math.min((box.right - box.left) / (east - west), (box.bottom - box.top) / (bottom - top));
  const zoom = clamp(Math.log2(larger), [LIMITS.zoom[0], maximumZoom]);
  const x = (west + east) / 2 - (box.left + box.right) / 2 / 2 ** zoom;
  const y = (top + bottom) / 2 - (box.top + box.bottom) / 2 / 2 ** zoom;
  return { center: [wrapLongitude((x / WORLD_PIXELS) * 360), clamp(up(y), LIMITS.latitude)], zoom };
}

/**
 * The camera of a globe from which strokes fill a box as far as they may. Of what lies behind the globe from everywhere, as
 * much as can be is shown.
 */
export function globeCamera(strokes: Strokes, box: FitBox, mapHeight: number, maximumZoom: number): Place | undefined {
  const directions = strokes.flatMap(dense).map(directionTo);
  if (directions.length === 0) return undefined;
  const first = { center: toCentre(meanOf(directions)), zoom: 1 };
  const found = centredCamera(directions, first, box, mapHeight, maximumZoom);
  if (found) return found;
  const { towards, radius } = wideView(directions, directionTo(first.center), box, cameraHeight(mapHeight));
  const center = toCentre(towards);
  return { center, zoom: clamp(zoomOf(radius, center), [LIMITS.zoom[0], maximumZoom]) };
}

/**
 * Looked for step by step, as the nearer a part of the globe lies to its rim the smaller it is seen; nothing where that leads
 * nowhere, as with what reaches round the globe.
 */
function centredCamera(
  directions: readonly Direction[],
  first: Place,
  box: FitBox,
  mapHeight: number,
  maximumZoom: number
): Place | undefined {
  let { center, zoom } = first;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const globe = viewedFrom({ center, zoom }, mapHeight);
    const seen = boxOf(directions.map((direction) => globe.pixelOf(direction)));
    const share = Math.min(
      (box.right - box.left) / Math.max(1e-6, seen.right - seen.left),
      (box.bottom - box.top) / Math.max(1e-6, seen.bottom - seen.top)
    );
    const [x, y] = [(seen.left + seen.right - box.left - box.right) / 2, (seen.top + seen.bottom - box.top - box.bottom) / 2];
    const wanted = clamp(zoom + Math.log2(share), [LIMITS.zoom[0], maximumZoom]);
    const isThere = Math.hypot(x, y) < NEAR_ENOUGH.pixels && Math.abs(wanted - zoom) < NEAR_ENOUGH.share;
    if (isThere) return areReadable(directions, { center, zoom }, mapHeight) ? { center, zoom } : undefined;
    const next = toCentre(globe.directionUnder(x * STEP, y * STEP));
    // The globe is as large as it was, wherever its centre has gone: the zoom of a map grows with the latitude.
    const same = zoomOf(globeRadius({ center, zoom }), next);
    center = next;
    zoom = clamp(same + (wanted - zoom) * STEP, [LIMITS.zoom[0], maximumZoom]);
  }
  return undefined;
}

/** Whether all lies far enough from the rim of the globe to be seen, not on edge. */
function areReadable(directions: readonly Direction[], place: Place, mapHeight: number): boolean {
  const [up, radius] = [directionTo(place.center), globeRadius(place)];
  return directions.every(([x, y, z]) => isReadable(x * up[0] + y * up[1] + z * up[2], radius, cameraHeight(mapHeight)));
}

function boxOf(pixels: readonly (readonly [number, number])[]): FitBox {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const [x, y] of pixels) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function meanOf(directions: readonly Direction[]): Direction {
  const sum: [number, number, number] = [0, 0, 0];
  for (const each of directions) for (const axis of [0, 1, 2] as const) sum[axis] += each[axis];
  const length = Math.hypot(...sum);
  return length > 0 ? [sum[0] / length, sum[1] / length, sum[2] / length] : directions[0]!;
}

/** A centre that maps may have. */
function toCentre(direction: Direction): LonLat {
  const [longitude, latitude] = positionIn(direction);
  return [longitude, clamp(latitude, LIMITS.latitude)];
}

/** The zoom at which the globe has a radius in pixels. */
function zoomOf(radius: number, center: LonLat): number {
  return Math.log2(radius / globeRadius({ zoom: 0, center }));
}

/** A stroke with points between its vertices, straight in degrees as maps draw it. */
function dense(stroke: readonly LonLat[]): LonLat[] {
  const line = unwrapLine(stroke);
  return line.flatMap((to, index) => {
    const from = line[index - 1] ?? to;
    const parts = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / STEP_DEGREES));
    return Array.from({ length: parts }, (_, part): LonLat => {
      const share = (part + 1) / parts;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    });
  });
}

function down(latitude: number): number {
  return (-WORLD_PIXELS / (2 * Math.PI)) * Math.asinh(Math.tan(radians(clamp(latitude, LIMITS.latitude))));
}

function up(pixels: number): number {
  return Math.atan(Math.sinh((-2 * Math.PI * pixels) / WORLD_PIXELS)) / RADIANS_PER_DEGREE;
}

function radians(degrees: number): number {
  return degrees * RADIANS_PER_DEGREE;
}

function clamp(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
