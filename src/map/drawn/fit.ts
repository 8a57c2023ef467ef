import { geoEqualEarth } from 'd3-geo';
import type { Bounds } from '#core/atlas/bounds';
import { wrapLongitude, type LonLat } from '#core/geodesy/longitude';
import { azimuthal, azimuthalFrame, EQUATOR_METRES, frameOf, mutable, type Frame } from './frame';
import type { Point } from './simplify';

/** Beyond this many degrees from the middle, an azimuthal map bends its rim too much: the world is drawn instead. */
const WIDEST_CAP = 78;
/** Pixels between the rim of the world and the edge of its picture. */
const RIM = 6;

export interface Fit {
  width: number;
  height: number;
  /** Pixels between what is fitted and the edge. */
  margin: number;
  /** The picture never shows less than this from side to side. */
  leastMetres: number;
}

/** The frame that shows some positions as large as they fit, turned so that their middle is its middle. */
export function fitFrame(positions: readonly LonLat[], fit: Fit): Frame {
  const centre = middleOf(positions);
  const unit = azimuthal(centre).scale(1).translate([0, 0]);
  const points = positions.map((position) => unit(mutable(position))!);
  const half = halfExtent(points as Point[]);
  const largest = (EQUATOR_METRES / (2 * Math.PI) / fit.leastMetres) * fit.width;
  const scale = Math.min((fit.width / 2 - fit.margin) / half.x, (fit.height / 2 - fit.margin) / half.y, largest);
  const cap = Math.max(...points.map(([x, y]) => (2 * Math.asin(Math.min(1, Math.hypot(x, y) / 2)) * 180) / Math.PI));
  return cap > WIDEST_CAP ? worldFrame(positions, fit) : azimuthalFrame(centre, scale, fit);
}

/** The world from rim to rim, turned so that what is shown lies in its middle; as high as that needs, and no higher than asked. */
function worldFrame(positions: readonly LonLat[], { width, height, margin }: Fit): Frame {
  const middle = middleLongitude(positions);
  const projection = geoEqualEarth().rotate([-middle, 0]).precision(0).scale(1).translate([0, 0]);
  const scale = (width / 2 - RIM) / projection([middle + 179.999, 0])![0];
  const pole = Math.abs(projection([middle, 90])![1]) * scale + RIM;
  const ys = positions.map((position) => projection(mutable(position))![1] * scale);
  const top = Math.max(-pole, Math.min(...ys) - margin);
  const bottom = Math.min(pole, Math.max(...ys) + margin);
  const size = { width, height: Math.min(height, Math.round(bottom - top)) };
  projection.scale(scale).translate([width / 2, size.height / 2 - (top + bottom) / 2]);
  // A hair inside the meridian where the world is cut, so that nothing changes sides.
  const box: Bounds = { west: middle - 180 + 1e-6, east: middle + 180 - 1e-6, south: -90, north: 90 };
  const latitude = projection.invert!([width / 2, size.height / 2])![1];
  return frameOf(projection, { kind: 'world', centre: [middle, latitude], box, ...size });
}

/** The middle of what positions cover on an azimuthal map round that same middle. */
function middleOf(positions: readonly LonLat[]): LonLat {
  let centre = meanOf(positions);
  for (let round = 0; round < 12; round += 1) {
    const projection = azimuthal(centre).scale(1).translate([0, 0]);
    const points = positions.map((position) => projection(mutable(position)) as Point);
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const middle: [number, number] = [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
    if (Math.hypot(...middle) < 1e-4) break;
    const next = projection.invert!(middle)!;
    centre = [wrapLongitude(next[0]), next[1]];
  }
  return centre;
}

/** The direction of the mean of the positions seen from the middle of the Earth. */
function meanOf(positions: readonly LonLat[]): LonLat {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of positions) {
    const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
    x += Math.cos(phi) * Math.cos(lambda);
    y += Math.cos(phi) * Math.sin(lambda);
    z += Math.sin(phi);
  }
  // Round a pole no meridian is nearer than another; the one through the middle of Siberia shows the article's north.
  const isPolar = Math.hypot(x, y) < 1e-6 * positions.length;
  return [isPolar ? 90 : (Math.atan2(y, x) * 180) / Math.PI, (Math.atan2(z, Math.hypot(x, y)) * 180) / Math.PI];
}

/** The middle of the shortest stretch of the parallels that holds all positions. */
function middleLongitude(positions: readonly LonLat[]): number {
  const sorted = positions.map(([longitude]) => wrapLongitude(longitude)).sort((a, b) => a - b);
  const gaps = sorted.map((longitude, index) => (sorted[index + 1] ?? sorted[0]! + 360) - longitude);
  const widest = gaps.indexOf(Math.max(...gaps));
  return Math.round(wrapLongitude(sorted[widest]! + gaps[widest]! / 2 + 180));
}

function halfExtent(points: readonly Point[]): { x: number; y: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  // A single position has no extent: any scale fits it.
  return {
    x: Math.max(1e-9, (Math.max(...xs) - Math.min(...xs)) / 2),
    y: Math.max(1e-9, (Math.max(...ys) - Math.min(...ys)) / 2)
  };
}
