import { geoSatellite } from 'd3-geo-projection';
import type { GeoProjection } from 'd3-geo';
import type { Bounds } from '#core/atlas/bounds';
import type { LonLat } from '#core/geodesy/longitude';
import { RADIANS_PER_DEGREE } from '#core/geodesy/wgs84';
import type { Camera } from '#core/view/view';
import { BLEED, boxOf, frameOf, type Frame, type Size } from './frame';
import { cameraDistance, globeRadius, rimRadius } from './rim-radius';
import type { Point } from './simplify';

const WORLD: Bounds = { west: -180, east: 180, south: -90, north: 90 };
/** The globe fills its picture where the farthest corner lies within this share of its rim: nothing on it is bent much. */
const FILLED = 0.9;

type Place = Pick<Camera, 'center' | 'zoom'> & Partial<Pick<Camera, 'bearing'>>;

/**
 * The globe as a live map of some height shows it, in a picture of its own size: the same camera, so that coasts lie where
 * they will lie. It looks straight down; a map that is tilted is set upright. `middle` is where the centre lies.
 */
export function globeFrame(
  place: Place,
  mapHeight: number,
  { width, height }: Size,
  middle: Point = [width / 2, height / 2]
): Frame {
  const { center, bearing = 0 } = place;
  const distance = cameraDistance(place, mapHeight);
  const horizon = Math.acos(1 / distance) / RADIANS_PER_DEGREE;
  const projection = geoSatellite()
    .distance(distance)
    .rotate([-center[0], -center[1]])
    .angle(bearing)
    .scale(globeRadius(place))
    .translate([middle[0], middle[1]])
    .precision(0);
  const rim = { at: middle, radius: rimRadius(place, mapHeight) };
  const isFilled = reachOf(middle, { width, height }) < FILLED * rim.radius;
  const isBefore = horizonTest(center, horizon - 1e-6);
  const box = isFilled ? boxOf(projection, center, { width, height }) : WORLD;
  // Where all of the box lies before the horizon, the box alone holds off the far side.
  const cap = isFilled && cornersOf(box).every(isBefore) ? undefined : horizon - 1e-6;
  const kind = isFilled ? 'azimuthal' : 'globe';
  const setting = { kind, centre: center, box: cap === undefined ? box : WORLD, cap, width, height, middle } as const;
  const frame = frameOf(projection as GeoProjection, setting);
  const isOnDisc = ([x, y]: Point): boolean => Math.hypot(x - middle[0], y - middle[1]) < rim.radius;
  return {
    ...frame,
    ...(isFilled ? {} : { rim }),
    project: (at) => (isBefore(at) ? frame.project(at) : undefined),
    invert: (point) => (isOnDisc(point) ? frame.invert(point) : undefined)
  };
}

/** Pixels from a point of a picture to beyond its farthest corner. */
function reachOf([x, y]: Point, { width, height }: Size): number {
  return Math.hypot(Math.max(x, width - x) + 2 * BLEED, Math.max(y, height - y) + 2 * BLEED);
}

/** Positions along the edges of a box, the farthest of which is among those that are farthest from any point. */
function cornersOf({ west, east, south, north }: Bounds): LonLat[] {
  const STEPS = 12;
  return Array.from({ length: STEPS + 1 }, (_, step) => west + (step / STEPS) * (east - west)).flatMap((longitude): LonLat[] => [
    [longitude, south],
    [longitude, north]
  ]);
}

/** Whether a position lies on the near side of the horizon. */
function horizonTest(centre: LonLat, horizon: number): (at: LonLat) => boolean {
  const least = Math.cos(horizon * RADIANS_PER_DEGREE);
  const [sin, cos] = [Math.sin(centre[1] * RADIANS_PER_DEGREE), Math.cos(centre[1] * RADIANS_PER_DEGREE)];
  return ([longitude, latitude]) =>
    sin * Math.sin(latitude * RADIANS_PER_DEGREE) +
      cos * Math.cos(latitude * RADIANS_PER_DEGREE) * Math.cos((longitude - centre[0]) * RADIANS_PER_DEGREE) >
    least;
}
