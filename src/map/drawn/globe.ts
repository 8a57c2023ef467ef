import { geoSatellite } from 'd3-geo-projection';
import type { Bounds } from '#core/atlas/bounds';
import type { LonLat } from '#core/geodesy/longitude';
import type { Camera } from '#core/view/view';
import { frameOf, type Frame, type Size } from './frame';
import { cameraDistance, globeRadius, rimRadius } from './rim-radius';

/**
 * The globe as a live map of some height shows it, in a picture of its own size: the same camera, so that coasts lie where
 * they will lie.
 */
export function globeFrame(place: Pick<Camera, 'center' | 'zoom'>, mapHeight: number, { width, height }: Size): Frame {
  const { center } = place;
  const distance = cameraDistance(place, mapHeight);
  const horizon = (Math.acos(1 / distance) * 180) / Math.PI;
  const projection = geoSatellite()
    .distance(distance)
    .rotate([-center[0], -center[1]])
    .scale(globeRadius(place))
    .translate([width / 2, height / 2])
    .precision(0);
  const box: Bounds = { west: -180, east: 180, south: -90, north: 90 };
  const frame = frameOf(projection, { kind: 'globe', centre: center, box, cap: horizon - 1e-6, width, height });
  const isBefore = horizonTest(center, horizon);
  return { ...frame, rim: rimRadius(place, mapHeight), project: (at) => (isBefore(at) ? frame.project(at) : undefined) };
}

/** Whether a position lies on the near side of the horizon. */
function horizonTest(centre: LonLat, horizon: number): (at: LonLat) => boolean {
  const radians = Math.PI / 180;
  const least = Math.cos(horizon * radians);
  const [sin, cos] = [Math.sin(centre[1] * radians), Math.cos(centre[1] * radians)];
  return ([longitude, latitude]) =>
    sin * Math.sin(latitude * radians) + cos * Math.cos(latitude * radians) * Math.cos((longitude - centre[0]) * radians) > least;
}
