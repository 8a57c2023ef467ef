import type { LonLat } from '#core/geodesy/longitude';
import { RADIANS_PER_DEGREE } from '#core/geodesy/wgs84';
import type { Camera } from '#core/view/view';
import { cameraDistance, globeRadius, rimRadius } from './drawn/rim-radius';

/** From the middle of the Earth, one long. */
export type Direction = readonly [x: number, y: number, z: number];

interface Axes {
  east: Direction;
  north: Direction;
  up: Direction;
}

export interface GlobeView {
  /** Where the surface in a direction is seen, in pixels from the centre; on the rim where it lies behind the globe. */
  pixelOf(direction: Direction): [x: number, y: number];
  /** In which direction the surface under a pixel lies, as far as an orthographic view tells; beside the globe, near its rim. */
  directionUnder(x: number, y: number): Direction;
}

/** No farther from the centre than this, in radii, is looked for what lies under a pixel. */
const LARGEST_SINE = 0.9;

/** The globe as the live map of some height shows it, looking straight down on a centre, north up. */
export function viewedFrom(place: Pick<Camera, 'center' | 'zoom'>, mapHeight: number): GlobeView {
  const radius = globeRadius(place);
  const distance = cameraDistance(place, mapHeight);
  const rim = rimRadius(place, mapHeight);
  const { east, north, up } = axesAt(directionTo(place.center));
  const shows = (direction: Direction): boolean => dot(direction, up) * distance > 1;
  return {
    pixelOf(direction) {
      const [x, y, z] = [dot(direction, east), -dot(direction, north), dot(direction, up)];
      const sine = Math.hypot(x, y);
      // Right behind the globe no side of the rim is nearer than another.
      if (!shows(direction)) return sine < 1e-9 ? [rim, 0] : [(x / sine) * rim, (y / sine) * rim];
      const scale = (radius * (distance - 1)) / (distance - z);
      return [x * scale, y * scale];
    },
    directionUnder(x, y) {
      const sine = Math.hypot(x, y) / radius;
      const share = sine > LARGEST_SINE ? LARGEST_SINE / sine : 1;
      const [right, above] = [(x / radius) * share, (-y / radius) * share];
      const towards = Math.sqrt(1 - right * right - above * above);
      return [0, 1, 2].map((axis) => east[axis]! * right + north[axis]! * above + up[axis]! * towards) as unknown as Direction;
    }
  };
}

/** East and north on the surface in a direction; at a pole those of the meridian of Greenwich. */
export function axesAt(up: Direction): Axes {
  const [x, y, z] = up;
  const across = Math.hypot(x, y);
  const [cos, sin] = across > 1e-12 ? [x / across, y / across] : [1, 0];
  return { east: [-sin, cos, 0], north: [-z * cos, -z * sin, across], up };
}

export function directionTo([longitude, latitude]: LonLat): Direction {
  const [lambda, phi] = [longitude * RADIANS_PER_DEGREE, latitude * RADIANS_PER_DEGREE];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

export function positionIn([x, y, z]: Direction): LonLat {
  return [Math.atan2(y, x) / RADIANS_PER_DEGREE, Math.atan2(z, Math.hypot(x, y)) / RADIANS_PER_DEGREE];
}

function dot(one: Direction, other: Direction): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}
